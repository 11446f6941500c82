#!/usr/bin/zsh -f
# What zsh offers for dsha256, which is on PATH, in a terminal of its own. Argument: the folder that holds _dsha256.
zmodload zsh/zpty
failed=0
zpty shell zsh -f -i
reply=
until_mark() # reads what the terminal shows up to a mark
{
    local text
    reply=
    while zpty -r shell text; do
        reply+=$text
        [[ $text == *DONE[[:space:]]* ]] && break
    done
}
zpty -w shell "stty cols 200 rows 200; PS1=; LISTMAX=1000; unsetopt zle_bracketed_paste; setopt no_list_beep"
zpty -w shell "fpath=($1 \$fpath); autoload -Uz compinit; compinit -u -D; zstyle ':completion:*' list-colors ''"
# Ctrl-T completes the line, prints what became of it, and drops it.
zpty -w shell "show() { zle complete-word; print -r -- \"=\$BUFFER= DONE\"; BUFFER= ; }"
zpty -w shell "zle -N show; bindkey '^T' show; echo START D''ONE"
until_mark

# becomes LINE COMPLETED: what the line is after it was completed.
becomes()
{
    zpty -w -n shell "$1"$'\x14'
    until_mark
    [[ $reply == *=$2=* ]] || { print -r -- "FAIL: '$1' does not become '$2': ${(qqqq)reply}"; failed=1 }
}

becomes 'dsha256 sca' 'dsha256 scan '
becomes 'dsha256 scan --version-' 'dsha256 scan --version-mask '
becomes 'dsha256 selftest --backend scal' 'dsha256 selftest --backend scalar '
becomes 'dsha256 help sca' 'dsha256 help scan '
becomes 'dsha256 hash --hea' 'dsha256 hash --header '
zpty -d shell
(( failed )) || print 'zsh completion: commands, options, backends'
exit $failed
