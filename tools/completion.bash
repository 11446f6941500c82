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
    if [[ $cword -eq 1 || ($cword -eq 2 && ${words[1]} == help && $cur != -*) ]]; then
        help=$("$dsha256" --help 2>/dev/null)
        local more=
        [[ $cword -eq 1 ]] && more='--help --version'
        COMPREPLY=($(compgen -W "$(sed -n 's/^  \([a-z]*\)  .*/\1/p' <<<"$help") $more" -- "$cur"))
        return
    fi
    help=$("$dsha256" "${words[1]}" --help 2>/dev/null) || return
    case $prev in
    --backend | -b)
        # Where the help says LIST, names go on after each comma.
        local done='' auto=auto
        [[ $cur == *,* && $help == *'--backend LIST'* ]] && done=${cur%,*}, auto=
        COMPREPLY=($(compgen -P "$done" -W "$auto cpu $("$dsha256" backends 2>/dev/null | awk '$3 == "yes" {print $1}')" \
            -- "${cur#"$done"}"))
        __ltrim_colon_completions "$cur"
        return
        ;;
    -*) # any other option with a value, which stands in capitals after it
        if grep -qE -- "(^|[ ,])$prev(, --[a-z-]+)? (FILE|OLD) " <<<"$help"; then
            _filedir
            return
        fi
        grep -qE -- "(^|[ ,])$prev(, --[a-z-]+)? [A-Z]+ " <<<"$help" && return
        ;;
    esac
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W "$(_dsha256_options <<<"$help")" -- "$cur"))
    elif [[ $help == *'[FILE]'* ]]; then
        _filedir
    fi
} && complete -F _dsha256 dsha256
