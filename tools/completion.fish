# Completion for fish. What it offers is read from the command's own help, so it is what that version accepts.

function __dsha256_commands
    dsha256 --help 2>/dev/null | string replace -rf '^  ([a-z]+)  +(.*)' '$1\t$2'
end

# The options of the command that stands on the line.
function __dsha256_options
    set -l words (commandline -opc)
    dsha256 $words[2] --help 2>/dev/null |
        string replace -rf '^ {2,6}(?:-., )?(--[a-z-]+)(?: [A-Z]+)? +(.*)' '$1\t$2'
end

function __dsha256_backends
    printf '%s\n' auto cpu
    dsha256 backends 2>/dev/null | string replace -rf '^(\S+) +\d+  yes +(.*)' '$1\t$2'
end

function __dsha256_is_option
    not __fish_use_subcommand; and string match -q -- '-*' (commandline -ct)
end

complete -c dsha256 -n __fish_use_subcommand -f -a '(__dsha256_commands)'
complete -c dsha256 -n __fish_use_subcommand -l help
complete -c dsha256 -n __fish_use_subcommand -l version
complete -c dsha256 -n '__fish_seen_subcommand_from help' -f -a '(__dsha256_commands)'
complete -c dsha256 -n __dsha256_is_option -a '(__dsha256_options)'
complete -c dsha256 -n '__dsha256_options | string match -q -- "--backend*"' -s b -l backend -x -a '(__dsha256_backends)'
