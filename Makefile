# make demo   installs what Debian packages it lacks, builds, imports the sample case, prints it
# make test   installs the same and what the tests need, runs them all
# make torture  the tests of survival and the fuzzing as often as TRUST.md says: an hour
# make bench  installs the same and the peers, measures at 1,000 to 1,000,000 records
# make lint   checks the format of the source
# make install PREFIX=/usr/local   the program, its man page, completion for bash, zsh and fish

PREFIX ?= /usr/local
BUILD = swift build --configuration release --static-swift-stdlib -Xlinker -s --product kronologi
RELEASE = .build/release/kronologi
DEMO = .build/demo
SHARE = $(DESTDIR)$(PREFIX)/share

VALIDATORS = .build/validators

.PHONY: demo test torture lint format build bench install packages validators

demo: build
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	@export KRONOLOGI_NOW=2026-11-16T08:00:00+07:00 KRONOLOGI_AUTHOR=mila && \
	$(RELEASE) new $(DEMO)/bpjs-2021 --title "Dugaan kebocoran data BPJS Kesehatan" && \
	$(RELEASE) -C $(DEMO)/bpjs-2021 run Cases/bpjs-2021/case.kron && \
	$(RELEASE) -C $(DEMO)/bpjs-2021 report chronology

test: PACKAGES = libedit-dev libsqlite3-dev tmux less jq python3 python3-venv libxml2-utils \
  nodejs unzip chromium pandoc zsh fish btrfs-progs xfsprogs strace openssh-client openssl curl
test: packages validators
	swift test
	python3 Tests/Terminal/suite.py

# The same tests as in `make test`, with more rounds; then libFuzzer.
torture: PACKAGES = libedit-dev libsqlite3-dev jq python3 btrfs-progs xfsprogs strace
torture: packages
	KRONOLOGI_TORTURE=1 swift test --filter 'DamageTests|Fuzz|StrayInput|Quoting|KeyDecoder|HostileCase'
	Tests/Fuzzer/run.sh

lint:
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

format:
	swift format --in-place --recursive --parallel Sources Tests Package.swift

build: PACKAGES = libedit-dev libsqlite3-dev
build: packages
	$(BUILD)

bench: PACKAGES = libedit-dev libsqlite3-dev jq ripgrep sqlite3 openssl python3
bench: packages
	$(BUILD)
	python3 Benchmarks/bench.py $(RELEASE)

# What other people's readers make of our reports and bags is tested with them.
READERS = cmarkgfm==2025.10.22 markdown-it-py==4.3.0 bagit==1.9.0
MERMAID = mermaid-parser-py==0.0.4
validators: PACKAGES = python3-venv libxml2-utils nodejs unzip chromium pandoc
validators: packages
	@test "$$(cat $(VALIDATORS)/done 2>&1)" = "$(READERS) $(MERMAID)" || { \
	  python3 -m venv $(VALIDATORS) && \
	  $(VALIDATORS)/bin/pip --quiet --disable-pip-version-check install $(READERS) && \
	  $(VALIDATORS)/bin/pip --quiet --disable-pip-version-check download --no-deps \
	    --dest $(VALIDATORS) $(MERMAID) && \
	  unzip -qo $(VALIDATORS)/mermaid_parser_py-*.whl -d $(VALIDATORS)/mermaid && \
	  echo "$(READERS) $(MERMAID)" > $(VALIDATORS)/done; }

install: build
	install -D -m 0755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/kronologi
	install -D -m 0644 Documentation/kronologi.1 $(SHARE)/man/man1/kronologi.1
	install -D -m 0644 Completions/kronologi.bash $(SHARE)/bash-completion/completions/kronologi
	install -D -m 0644 Completions/_kronologi $(SHARE)/zsh/site-functions/_kronologi
	install -D -m 0644 Completions/kronologi.fish $(SHARE)/fish/vendor_completions.d/kronologi.fish

# Debian packages that are not there yet are installed, with sudo where we are not root.
packages:
	@missing=$$(for p in $(PACKAGES); do \
	  dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done); \
	if [ -n "$$missing" ]; then \
	  sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	  $$sudo apt-get update -qq && $$sudo apt-get install -y -qq $$missing >/dev/null; \
	fi
