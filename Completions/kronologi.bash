# Completion of kronologi in bash: the program itself is asked what may come next.

# Takes the line apart as bash shows it, puts together again what it parted at = : @,
# and takes off the quotes. Sets words and cur.
_kronologi_words() {
  local line=${COMP_LINE:0:COMP_POINT} word rest before
  local -i i
  words=() rest=$line
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    ((i == COMP_CWORD)) && word=${rest#"${rest%%[![:space:]]*}"}
    before=${rest%%[![:space:]]*}
    if ((i > 0)) && [[ -z $before && ${#words[@]} -gt 0 && -n $word ]]; then
      words[-1]+=$word
    else
      words+=("$word")
    fi
    rest=${rest#"$before"}
    rest=${rest#"$word"}
  done
  cur=${words[-1]}
  unset 'words[-1]'
  for i in "${!words[@]}"; do words[i]=$(_kronologi_bare "${words[i]}"); done
}

# A word without its quotes and backslashes.
_kronologi_bare() {
  local text=$1 quote='' bare='' char
  local -i i
  for ((i = 0; i < ${#text}; i++)); do
    char=${text:i:1}
    if [[ $char == '\' && $quote != "'" ]]; then
      i+=1
      bare+=${text:i:1}
    elif [[ -n $quote && $char == "$quote" ]]; then
      quote=''
    elif [[ -z $quote && ($char == '"' || $char == "'") ]]; then
      quote=$char
    else
      bare+=$char
    fi
  done
  printf '%s' "$bare"
}

_kronologi() {
  local cur value meaning quote='' head='' breaks
  local -a words values=() meanings=() call=(kronologi)
  COMPREPLY=()
  _kronologi_words
  call=("${words[0]/#\~/$HOME}")
  words=("${words[@]:1}")
  while [[ ${words[0]} == -C && ${#words[@]} -gt 1 ]]; do
    call+=(-C "${words[1]/#\~/$HOME}")
    words=("${words[@]:2}")
  done
  [[ ${words[0]} == -C ]] && words=(open)

  [[ $cur == [\"\']* ]] && quote=${cur:0:1}
  while IFS=$'\t' read -r value meaning; do
    values+=("$value")
    meanings+=("$meaning")
  done < <("${call[@]}" complete -- "${words[@]}" "$(_kronologi_bare "$cur")" 2>/dev/null)

  # What stands before the last sign at which readline parts words is not replaced; an @ is.
  breaks=${COMP_WORDBREAKS//[^=:]/}
  [[ -z $quote && -n $breaks ]] && head=${cur%"${cur##*[$breaks]}"}

  local -i i
  for i in "${!values[@]}"; do
    value=${values[i]}
    if [[ -n $quote ]]; then
      value=${value//\\/\\\\}
      [[ $quote == '"' ]] && value=${value//\"/\\\"} || value=${values[i]}
      COMPREPLY+=("$value")
    elif ((${#values[@]} > 1)) && [[ $COMP_TYPE == 63 && -n ${meanings[i]} ]]; then
      # Only listed, not put in: the meaning may stand beside it.
      COMPREPLY+=("${value#"$head"}  (${meanings[i]:0:60})")
    else
      printf -v value '%q' "${value#"$head"}"
      COMPREPLY+=("$value")
    fi
  done
  if [[ ${#values[@]} -eq 1 && ${values[0]} == *[:=] ]]; then compopt -o nospace 2>/dev/null; fi
  if [[ ${#values[@]} -eq 0 ]]; then compopt -o default 2>/dev/null; fi
}

complete -F _kronologi kronologi
