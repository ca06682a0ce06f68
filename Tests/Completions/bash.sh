# Calls the completion as bash does: the line as typed, and the words as bash parts them.
source "$REPOSITORY/Completions/kronologi.bash"
compopt() { :; }

try() {
  COMP_LINE=$1 COMP_TYPE=9
  shift
  COMP_POINT=${#COMP_LINE} COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
  _kronologi
  local IFS=' '
  echo "${COMPREPLY[*]}"
}

export KRONOLOGI_CASES=$PWD
try 'kronologi ad' kronologi ad
cd bpjs-2021
try 'kronologi add ev' kronologi add ev
try 'kronologi add event 2021-05-21 "Data dijual." @komin' \
  kronologi add event 2021-05-21 '"Data dijual."' @ komin
try 'kronologi add event 2021 Data @kominfo:reg' kronologi add event 2021 Data @ kominfo : reg
try 'kronologi find actor:ehi' kronologi find actor : ehi
try 'kronologi claims ?ori' kronologi claims '?ori'
try 'kronologi claims "?ori' kronologi claims '"?ori'
try 'kronologi add event 2021 Data --status=re' kronologi add event 2021 Data --status = re
cd ..
# What stands before the colon is not replaced by readline where it parts words there.
COMP_WORDBREAKS=${COMP_WORDBREAKS//:/}
try 'kronologi -C bpjs-2021 show X:kompas-052' kronologi -C bpjs-2021 show X:kompas-052
try 'kronologi -C bp' kronologi -C bp
COMP_WORDBREAKS+=:
cd bpjs-2021
COMP_LINE='kronologi show X:kompas-052' COMP_TYPE=63 COMP_CWORD=4
COMP_POINT=${#COMP_LINE} COMP_WORDS=(kronologi show X : kompas-052)
_kronologi
echo "${COMPREPLY[0]}"
