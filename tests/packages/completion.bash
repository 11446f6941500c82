#!/bin/bash
# completion.bash COMMAND: what bash offers for it, with the completion file that bash-completion finds under
# XDG_DATA_DIRS, as it does when somebody presses tab.
set -u
command=$1
PATH=$(dirname "$(command -v "$command")"):$PATH
. /usr/share/bash-completion/bash_completion
_completion_loader dsha256
function=$(complete -p dsha256 | sed 's/.*-F \([^ ]*\) .*/\1/')
failed=0

# offers EXPECTED WORD...: the last word is being typed; EXPECTED are some of the offers, or "none" for no offers, or
# "only" and all of them.
offers()
{
    local expected=$1
    shift
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE=$* COMP_POINT=${#COMP_LINE} COMP_TYPE=9 COMP_KEY=9 COMPREPLY=()
    COMP_POINT=${#COMP_LINE}
    $function dsha256 "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    local got=" ${COMPREPLY[*]} " word
    case $expected in
    none) [ "$got" = "  " ] && return ;;
    only\ *) [ "$got" = " ${expected#only } " ] && return ;;
    *)
        for word in $expected; do
            [[ $got == *" $word "* ]] || break
            word=
        done
        [ -z "$word" ] && return
        ;;
    esac
    echo "FAIL: '$COMP_LINE' offers '${COMPREPLY[*]}', not '$expected'"
    failed=1
}

# Every command of the help, and every option of each.
commands=$(dsha256 --help | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p')
offers "only ${commands//$'\n'/ } --help --version" dsha256 ''
offers "only scan" dsha256 sc
n=0
for name in $commands; do
    options=$(dsha256 "$name" --help | grep -oE '^ +(-., )?--[a-z-]+' | grep -o -e '--.*')
    offers "only ${options//$'\n'/ }" dsha256 "$name" -
    n=$((n + $(echo "$options" | wc -l)))
done
[ "$n" -ge 20 ] || { echo "FAIL: only $n options"; failed=1; }
offers "only --version-mask" dsha256 scan --version-
offers none dsha256 scan --target ''
offers none dsha256 scan -t ''
offers "auto cpu scalar" dsha256 scan --backend ''
offers "only scalar" dsha256 selftest -b sc
offers "only cpu,scalar" dsha256 scan -b cpu,sc
offers "only scan" dsha256 help sc
offers none dsha256 nonsense -
cd "$(mktemp -d)" || exit
touch a_header
offers "only a_header" dsha256 hash --hex a_
offers "only a_header" dsha256 bench --compare a_
offers "only a_header" dsha256 plan -m a_
rm a_header
rmdir "$PWD"
[ $failed -eq 0 ] && echo "bash completion: $n options"
exit $failed
