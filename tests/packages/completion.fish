#!/usr/bin/fish
# What fish offers for dsha256, which is on PATH, with the completion file that it finds under XDG_DATA_DIRS.
set failed 0

# offers LINE WORD...: the offers for the line are those words, and no others.
function offers
    set -l got (complete -C $argv[1] | string replace -r '\t.*' '' | sort)
    set -l expected (printf '%s\n' $argv[2..] | sort)
    if test "$got" != "$expected"
        echo "FAIL: '$argv[1]' offers '$got', not '$expected'"
        set -g failed 1
    end
end

set commands (dsha256 --help | string match -rg '^  ([a-z]+)  ')
offers 'dsha256 ' $commands
offers 'dsha256 sc' scan
for name in $commands
    offers "dsha256 $name --" (dsha256 $name --help | string match -rg '^ +(?:-., )?(--[a-z-]+)')
end
offers 'dsha256 help sc' scan
offers 'dsha256 scan --backend scal' scalar
offers 'dsha256 scan --backend cp' cpu
offers 'dsha256 selftest -b scal' scalar
test $failed -eq 0; and echo "fish completion: $(count $commands) commands"
exit $failed
