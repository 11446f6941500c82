#!/bin/sh
# command.sh BUILD: the manual page and the completions of the dsha256 command, as cmake installs them
# from the folder BUILD.
set -eu
tree=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cmake --install "$1" --prefix "$folder" >/dev/null
PATH=$folder/bin:$PATH
export PATH HOME="$folder" XDG_DATA_DIRS="$folder/share" OCL_ICD_VENDORS=/nonexistent
page=$folder/share/man/man1/dsha256.1

echo "the manual page is what the help says"
"$tree/scripts/man_page.py" "$folder/bin/dsha256" | diff "$page" - ||
    { echo "it is not; make it anew: scripts/man_page.py COMMAND >tools/dsha256.1"; exit 1; }
mandoc -Tlint "$page"
man --warnings -l "$page" >"$folder/text" 2>"$folder/warnings"
if [ -s "$folder/warnings" ]; then
    cat "$folder/warnings"; exit 1
fi
# Every command, and each of its options in the command's own part of the page.
n=0
mandoc -Tutf8 "$page" | col -bx >"$folder/text"
for name in $(dsha256 --help | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p'); do
    sed -n "/^   dsha256 $name\$/,/^\( \{3\}\)\{0,1\}[A-Za-z]/{/^   dsha256 $name\$/d;p}" "$folder/text" >"$folder/part"
    for option in $(dsha256 "$name" --help | grep -oE -e '--[a-z][a-z-]*' | sort -u); do
        n=$((n + 1))
        grep -qE -e "$option([^a-z-]|\$)" "$folder/part" || { echo "no $option of dsha256 $name in the page"; exit 1; }
    done
done
test "$n" -ge 20
variables=$(grep -oh 'getenv("DSHA256_[A-Z_]*")' "$tree"/tools/*.c | sed 's/.*"\(.*\)".*/\1/' | sort -u)
for name in ${variables:?}; do
    grep -q "^ *$name\$" "$folder/text" || { echo "no $name in the page"; exit 1; }
done
echo "$n options, $(echo "$variables" | wc -l) environment variables"

# What README says of plan is what it prints.
plan=$(sed -n 's/^ *\$ dsha256 \(plan [^#]*[^# ]\) *# hash rate \([0-9.]* EH\/s\).*/\1 = \2/p' "$tree/README.md")
# shellcheck disable=SC2086 # a list of words
dsha256 ${plan% = *} | grep -q "^hash rate *${plan#* = }$" || { echo "README: '$plan' is not what plan prints"; exit 1; }

bash "$tree/tests/packages/completion.bash" dsha256
fish "$tree/tests/packages/completion.fish"
timeout 600 zsh -f "$tree/tests/packages/completion.zsh" "$folder/share/zsh/site-functions"
