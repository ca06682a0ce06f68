# Completion of kronologi in fish: the program itself is asked what may come next.

function __kronologi_candidates
    set -l words (commandline -opc)
    set -l call $words[1]
    set -e words[1]
    while test (count $words) -gt 1; and test "$words[1]" = -C
        set -a call -C $words[2]
        set -e words[1..2]
    end
    if test "$words[1]" = -C
        set words open
    end
    # The word at the cursor, without a quote that is still open.
    set -l prefix (string replace -r '^["\']' '' -- (commandline -ct) | string unescape)
    $call complete -- $words "$prefix" 2>/dev/null
end

complete -c kronologi -f -a '(__kronologi_candidates)'
complete -c kronologi -n 'test (count (commandline -opc)) -eq 1' -o C -x -d 'the case' \
    -a '(kronologi complete -- open (commandline -ct) 2>/dev/null)'
