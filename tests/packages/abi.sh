#!/bin/sh
# abi.sh BUILD: what changed in the binary interface since the last release, whose baseline is in this folder
# (libdsha256-VERSION.abi, by scripts/release --abi), by libabigail. BUILD holds the shared library, with debug
# information. Exit status 1 if programs that were built with that release could break, unless the version says so (a new
# minor version before 1.0, a new major one after).
set -eu
tree=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "$1" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Builds the shared library of the sources in $folder/$1, with what abidiff reads: debug information.
build()
{
    cmake -S "$folder/$1" -B "$folder/$1/build" -G Ninja -DBUILD_SHARED_LIBS=ON -DCMAKE_BUILD_TYPE=Debug \
        -DDSHA256_TOOLS=OFF -DDSHA256_EXAMPLES=OFF >"$folder/log" || { cat "$folder/log"; exit 1; }
    cmake --build "$folder/$1/build" >"$folder/log" || { cat "$folder/log"; exit 1; }
}

# compare BUILD [OPTION]...: abidiff's report on the public interface of the baseline and of a build; its status: 0 the
# same, + 4 changed, + 8 incompatibly.
compare()
{
    new=$folder/$1
    shift
    abidiff --no-added-syms "$@" --headers-dir2 "$new/include" "$baseline" "$new/build/libdsha256.so"
}

# The series that programs can rely on, of a version on standard input: major.minor before 1.0, major after.
series()
{
    sed 's/^\(0\.[0-9]*\)\..*/\1/; s/^\([1-9][0-9]*\)\..*/\1/'
}

baseline=$(echo "$tree"/tests/packages/libdsha256-*.abi)
old=${baseline##*/libdsha256-}
old=${old%.abi}
version=$(sed -n 's/^#define DSHA256_VERSION_[A-Z]* //p' "$tree/include/dsha256.h" | paste -sd .)
mkdir "$folder/new"
ln -s "$tree/include" "$folder/new/include"
ln -s "$build" "$folder/new/build"

# The check itself: a field that shrinks and a function that is gone must not pass.
mkdir "$folder/broken"
(cd "$tree" && git ls-files -z | tar -c --null -T -) | tar -x -C "$folder/broken"
sed -i 's/uint64_t n_done; /uint32_t n_done; /; s/dsha256_midstate/dsha256_other/' "$folder"/broken/include/*.h
sed -i 's/dsha256_midstate/dsha256_other/' "$folder"/broken/lib/*.c
build broken
status=0
compare broken >"$folder/report" || status=$?
if [ $((status & 8)) -eq 0 ] || ! grep -q "n_done" "$folder/report" ||
    ! grep -q "dsha256_midstate" "$folder/report"; then
    cat "$folder/report"
    echo "abidiff does not see a field that shrank and a function that is gone: status $status"
    exit 1
fi

echo "the binary interface since $old:"
if compare new; then
    echo "no change but additions"
elif compare new --suppressions "$tree/tests/packages/abi.suppressions" >/dev/null; then
    echo "structs that say their own size have grown at the end"
elif [ "$(echo "$old" | series)" = "$(echo "$version" | series)" ]; then
    echo "*** ABI: changed within version $(echo "$version" | series): undo that, or raise the version"
    exit 1
else
    echo "*** ABI: changed from version $old to $version"
fi
