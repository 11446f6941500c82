#!/bin/sh
# Where there is no apt, as on other systems than Debian: scripts/run uses what is installed, and names what is missing.
set -eu
tree=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir bin
for program in /usr/local/bin/* /usr/bin/* /bin/*; do
    case ${program##*/} in
    apt* | dpkg* | sudo | '*') ;;
    *) [ -e "bin/${program##*/}" ] || ln -s "$program" bin/ ;;
    esac
done
PATH=$folder/bin
export PATH

# shellcheck disable=SC2016 # the inner shell expands it
sh -euc 'cd "$0" && . scripts/packages.sh && need $build_packages $test_packages' "$tree" >log 2>&1 ||
    { cat log; echo "something that is installed is called missing"; exit 1; }

rm bin/ninja
status=0
PKG_CONFIG_LIBDIR=/nonexistent "$tree/scripts/run" >log 2>&1 || status=$?
if [ $status -ne 1 ] || [ "$(tail -n +2 log | tr -d ' ' | paste -sd,)" != "ninja,jansson" ]; then
    cat log; echo "not: ninja and jansson are missing"; exit 1
fi
echo "scripts/run without apt: uses what is there, and names what is missing"
