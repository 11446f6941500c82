#!/bin/sh
# Builds the Debian packages from the tracked files, shows them to lintian, installs them, lets autopkgtest run
# debian/tests on them, and purges them. Without root (or sudo without a password), or where the packages are installed
# already, they are unpacked into a folder, and the same tests run on that.
set -eu
tree=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
source=$folder/source
packages="libdsha256-0 libdsha256-dev dsha256-tools"
as_root=

leave()
{
    # shellcheck disable=SC2086 # lists of words
    [ ! -e "$folder/installed" ] || $as_root dpkg --purge dsha256-tools libdsha256-dev libdsha256-0 >/dev/null
    rm -rf "$folder"
}
trap leave EXIT
trap 'exit 1' INT TERM

# logged NAME COMMAND...: shows what it prints only where it fails.
logged()
{
    log=$folder/$1.log
    shift
    "$@" >"$log" 2>&1 || { tail -n 100 "$log"; echo "failed: $*"; exit 1; }
}

mkdir "$source"
(cd "$tree" && git ls-files -z | tar -c --null -T -) | tar -x -C "$source"
cd "$source"
version=$(sed -n 's/^#define DSHA256_VERSION_\(MAJOR\|MINOR\|PATCH\) //p' include/dsha256.h | paste -sd .)
case $(dpkg-parsechangelog -S Version) in
"$version"-*) ;;
*) echo "debian/changelog is not about version $version"; exit 1 ;;
esac

echo "debian: building"
logged build dpkg-buildpackage -us -uc -b
grep '^[0-9]*: [1-9][0-9]* passed, 0 failed, 0 skipped' "$folder/build.log" ||
    { grep '^[0-9]*: SKIPPED: ' "$folder/build.log"; echo "tests were skipped during the build, or none ran"; exit 1; }
for package in $packages; do
    test -e "$folder/${package}_$version"-*.deb
done
dpkg-deb -c "$folder"/dsha256-tools_*.deb | grep -q ' ./usr/share/man/man1/dsha256.1.gz$'

echo "debian: lintian"
lintian --allow-root --fail-on error "$folder"/*.changes

if [ "$(id -u)" -ne 0 ]; then
    as_root=sudo
    sudo -n true 2>/dev/null || as_root=none
fi
# shellcheck disable=SC2086
if [ "$as_root" != none ] &&
    ! dpkg-query -W -f '${db:Status-Status}\n' $packages 2>/dev/null | grep -q '^installed$'; then
    echo "debian: installing, autopkgtest"
    touch "$folder/installed"
    set -- "$folder"/libdsha256-0_*.deb "$folder"/libdsha256-dev_*.deb "$folder"/dsha256-tools_*.deb
    logged install $as_root dpkg -i "$@"
    logged autopkgtest $as_root autopkgtest -B "$source" -- null
    grep -A 5 'summary$' "$folder/autopkgtest.log" | grep PASS
    dpkg -L $packages | while read -r path; do
        [ ! -f "$path" ] || echo "$path"
    done >"$folder/files"
    test -s "$folder/files"
    logged purge $as_root dpkg --purge $packages
    rm "$folder/installed"
    while read -r path; do
        [ ! -e "$path" ] || { echo "left behind: $path"; exit 1; }
    done <"$folder/files"
    exit 0
fi

echo "SKIPPED: debian: installing, and autopkgtest: no root, or the packages are installed already"
root=$folder/root
for package in $packages; do
    dpkg -x "$folder/${package}"_*.deb "$root"
done
libraries=$(dirname "$root"/usr/lib/*/libdsha256.so.0)
export AUTOPKGTEST_TMP="$folder" PATH="$root/usr/bin:$PATH" LD_LIBRARY_PATH="$libraries" CMAKE_PREFIX_PATH="$root/usr" \
    XDG_DATA_DIRS="$root/usr/share" PKG_CONFIG_LIBDIR="$libraries/pkgconfig" PKG_CONFIG_SYSROOT_DIR="$root" \
    PKG_CONFIG_ALLOW_SYSTEM_CFLAGS=1 PKG_CONFIG_ALLOW_SYSTEM_LIBS=1
for test in library command; do
    logged "$test" "debian/tests/$test"
    echo "$test PASS"
done
