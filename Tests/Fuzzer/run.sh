#!/usr/bin/env bash
# Lets libFuzzer of Swift's own clang look for inputs that break the JSON reader and the dates.
#
#   run.sh [RUNS]    how many inputs each gets (1,000,000); what it finds lies in .build/fuzzer
#
# libFuzzer wants all code that it watches in one module, so the sources are copied together without
# what imports our own modules, and without digests, which would need swift-crypto.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-1000000}
work=.build/fuzzer
flags=(-O -swift-version 6 -sanitize=fuzzer -parse-as-library
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility)

seeds() {
  case $1 in
    JSON) printf '%s\n' '{"a":[1,-2,true,false,null,"é\n\u0001"],"b":{}}' '[1.5e-3,"\ud83d\ude00"]' ;;
    EDTF) printf '%s\n' 2021-05-21 2021-05-XX~ '[2021..2022-05]' 2021-05-12T14:30+07:00/.. 2021-21 \
      'Jumat (21/5/2021)' '8–10 Juni 2021' '21 Mei 2021 pukul 14.30 WIB' '~279,5 juta' ;;
  esac
}

for name in JSON EDTF; do
  rm -rf "$work/$name" && mkdir -p "$work/$name/source" "$work/$name/corpus"
  find Sources/Groundwork Sources/CaseModel/Values -name '*.swift' ! -name 'Digest*' \
    ! -name 'Fingerprint*' | while read -r file; do
    sed '/^import Groundwork$/d' "$file" >"$work/$name/source/$(basename "$file")"
  done
  cp "Tests/Fuzzer/$name.swift" "$work/$name/source/Fuzzer-$name.swift"
  swiftc "${flags[@]}" -module-name Fuzzed "$work/$name"/source/*.swift -o "$work/$name/fuzzer"
  seeds $name | while read -r seed; do
    printf %s "$seed" >"$work/$name/corpus/$(printf %s "$seed" | sha1sum | cut -c1-40)"
  done
  echo "libFuzzer: $name, $runs inputs"
  "$work/$name/fuzzer" -runs="$runs" -seed=2021 -max_len=512 -timeout=5 -print_final_stats=1 \
    -artifact_prefix="$work/$name/" "$work/$name/corpus" 2>"$work/$name/log" ||
    { tail -n 30 "$work/$name/log"; exit 1; }
  grep -E '^stat::|^Done' "$work/$name/log"
done
