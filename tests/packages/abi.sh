#!/bin/sh
# abi.sh BUILD: what changed in the binary interface since the last release (the last tag), by libabigail. BUILD holds
# the shared library, with debug information. Exit status 1 if programs that were built with that release could break,
# unless the version says so (a new minor version before 1.0, a new major one after). DSHA256_ABI_BASE: compare with
# that commit in place of the last tag.
set -eu
tree=$(cd "$(dirname "$0")/../.." && pwd)
build=$(cd "$1" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Builds the shared library of the sources in $folder/$1, with what abidiff reads: debug information.
build()
{
    cmake -S "$folder/$1" -B "$folder/$1/build" -G Ninja -DBUILD_SHARED_LIBS=ON -DCMAKE_BUILD_TYPE=Debug \
        -DDSHA256_TOOLS=OFF -DDSHA256_EXAMPLES=OFF >/dev/null
    cmake --build "$folder/$1/build" >"$folder/log" || { cat "$folder/log"; exit 1; }
}

# compare OLD NEW [OPTION]...: abidiff's report on the public interface; its status: 0 the same, + 4 changed, + 8
# incompatibly.
compare()
{
    old=$folder/$1
    new=$folder/$2
    shift 2
    abidiff --no-added-syms "$@" --headers-dir1 "$old/include" --headers-dir2 "$new/include" \
        "$old/build/libdsha256.so" "$new/build/libdsha256.so"
}

# major.minor before 1.0, major after: what programs can rely on.
series()
{
    sed -n 's/^#define DSHA256_VERSION_\(MAJOR\|MINOR\) //p' "$folder/$1/include/dsha256.h" | paste -sd . |
        sed 's/^\([1-9][0-9]*\)\..*/\1/'
}

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
compare new broken >"$folder/report" || status=$?
if [ $((status & 8)) -eq 0 ] || ! grep -q "n_done" "$folder/report" ||
    ! grep -q "dsha256_midstate" "$folder/report"; then
    cat "$folder/report"
    echo "abidiff does not see a field that shrank and a function that is gone: status $status"
    exit 1
fi

base=${DSHA256_ABI_BASE:-$(git -C "$tree" describe --tags --abbrev=0 2>/dev/null || true)}
if [ -z "$base" ]; then
    echo "*** ABI: NOTHING TO COMPARE WITH: no release is tagged here (DSHA256_ABI_BASE=COMMIT compares with a commit)"
    exit 0
fi
echo "the binary interface since $base:"
mkdir "$folder/old"
git -C "$tree" archive "$base" | tar -x -C "$folder/old"
build old
if compare old new; then
    echo "no change but additions"
elif compare old new --suppressions "$tree/tests/packages/abi.suppressions" >/dev/null; then
    echo "structs that say their own size have grown at the end"
elif [ "$(series old)" = "$(series new)" ]; then
    echo "*** ABI: changed within version $(series new): undo that, or raise the version"
    exit 1
else
    echo "*** ABI: changed from version $(series old) to $(series new)"
fi
