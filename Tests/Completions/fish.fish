source $REPOSITORY/Completions/kronologi.fish
set -x KRONOLOGI_CASES $PWD
complete -C "kronologi -C bpjs-2021 add ev"
cd bpjs-2021
complete -C "kronologi add event 2021-05-21 \"Data dijual.\" @komi"
complete -C "kronologi find actor:ehi"
complete -C "kronologi claims ?ori"
complete -C "kronologi claims \"?ori"
complete -C "kronologi -C bp" | string match -r '^bpjs-2021'
