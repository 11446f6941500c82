# shellcheck shell=bash disable=SC2207 # no word offered has a blank in it
# Completion for bash. What it offers is read from the command's own help, so it is what that version accepts.

# The names of the options in the help on stdin, one a line.
_dsha256_options()
{
    sed -n 's/^ \{2,6\}\(-., \)\{0,1\}\(--[a-z-]*\).*/\2/p'
}

_dsha256()
{
    local cur prev words cword
    _init_completion -n : || return
    local dsha256=$1 help
    if [[ $cword -eq 1 ]]; then
        help=$("$dsha256" --help 2>/dev/null)
        COMPREPLY=($(compgen -W "$(sed -n 's/^  \([a-z]*\)  .*/\1/p' <<<"$help") --help --version" -- "$cur"))
        return
    fi
    help=$("$dsha256" "${words[1]}" --help 2>/dev/null) || return
    case $prev in
    --backend | -b)
        # Where the help says LIST, names go on after each comma.
        local done=
        [[ $cur == *,* && $help == *'--backend LIST'* ]] && done=${cur%,*},
        COMPREPLY=($(compgen -P "$done" -W "auto $("$dsha256" backends 2>/dev/null | awk '$3 == "yes" {print $1}')" \
            -- "${cur#"$done"}"))
        __ltrim_colon_completions "$cur"
        return
        ;;
    -*) # any other option with a value, which stands in capitals after it
        grep -qE -- "(^|[ ,])$prev(, --[a-z-]+)? [A-Z]+ " <<<"$help" && return
        ;;
    esac
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$(_dsha256_options <<<"$help")" -- "$cur"))
    elif [[ $help == *'[FILE]'* ]]; then
        _filedir
    fi
} && complete -F _dsha256 dsha256
