# Types into a zsh of its own, and waits for what it makes of it.
zmodload zsh/zpty
cd bpjs-2021
export TERM=dumb COLUMNS=100
zpty shell zsh -f -i

# Waits until the shell has shown something; prints it.
await() {
  local seen='' piece
  repeat 100; do
    while zpty -r -t shell piece; do seen+=$piece; done
    if [[ $seen == *$1* ]]; then
      print -r -- "${1}"
      return 0
    fi
    sleep 0.1
  done
  print -r -- "not shown: $1; but: ${(V)seen}"
}

zpty -w shell "PS1='> '; unsetopt zle_bracketed_paste; fpath=($REPOSITORY/Completions \$fpath)"
zpty -w shell "autoload -Uz compinit; compinit -u -D; print ready-\$((1 + 1))"
await 'ready-2' >/dev/null
zpty -n -w shell $'kronologi add ev\t'; await 'kronologi add event'
zpty -n -w shell $'\C-ukronologi claims ?ori\t'; await '\?origin'
zpty -n -w shell $'\C-ukronologi find actor:eh\t'; await 'kronologi find actor:ehi'
zpty -n -w shell $'\C-ukronologi add event 2021 "Data" @komi\t\t'
await '@komisi-ix  -- Komisi IX Dewan Perwakilan Rakyat'
zpty -d shell
