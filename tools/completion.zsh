#compdef dsha256
# Completion for zsh. What it offers is read from the command's own help, so it is what that version accepts.

local -a offers
if (( CURRENT == 2 )); then
    offers=(${(f)"$(dsha256 --help 2>/dev/null | sed -n 's/^  \([a-z]*\)   *\(.*\)/\1:\2/p')"})
    offers+=(--help:help --version:version)
    _describe command offers
elif (( CURRENT == 3 )) && [[ $words[2] == help && $PREFIX != -* ]]; then
    offers=(${(f)"$(dsha256 --help 2>/dev/null | sed -n 's/^  \([a-z]*\)   *\(.*\)/\1:\2/p')"})
    _describe command offers
elif [[ $words[CURRENT-1] == (-b|--backend) ]]; then
    offers=(auto cpu ${(f)"$(dsha256 backends 2>/dev/null | awk '$3 == "yes" {print $1}')"})
    compadd -a offers
elif [[ $PREFIX == -* ]]; then
    offers=(${(f)"$(dsha256 $words[2] --help 2>/dev/null |
        sed -n 's/^ \{2,6\}\(-., \)\{0,1\}\(--[a-z-]*\)\( [A-Z]*\)\{0,1\} *\(.*\)/\2:\4/p')"})
    _describe -o option offers
else
    _files
fi
