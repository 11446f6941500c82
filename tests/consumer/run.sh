#!/bin/sh
# Installs the library into a fresh prefix and uses it as strangers do: pkg-config (shared, static, absolute directories),
# find_package, add_subdirectory, C++. SECONDS_RANDOM: how long random jobs are compared with OpenSSL (default 10).
set -eu
tree=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cmake -S "$tree" -B build -G Ninja -DCMAKE_INSTALL_PREFIX="$folder/prefix" -DCMAKE_INSTALL_LIBDIR=lib >/dev/null
cmake --build build >/dev/null
cmake --install build >/dev/null
export PKG_CONFIG_PATH="$folder/prefix/lib/pkgconfig"
export LD_LIBRARY_PATH="$folder/prefix/lib"
warnings="-std=c11 -Wall -Wextra -Wpedantic -Werror -O2"

echo "pkg-config, shared: $(pkg-config --modversion libdsha256)"
# shellcheck disable=SC2046,SC2086 # lists of words
cc $warnings -Wno-deprecated-declarations "$tree/tests/consumer/random_scan.c" -o random_scan \
    $(pkg-config --cflags --libs libdsha256 libcrypto)
./random_scan "${SECONDS_RANDOM:-10}"
cc $warnings "$tree/examples/scan.c" -o shared $(pkg-config --cflags --libs libdsha256)
./shared
for example in verify_header merkle_root stratum_v1; do
    cc $warnings "$tree/examples/$example.c" -o "$example" $(pkg-config --cflags --libs libdsha256)
    "./$example" >"$example.out"
done
grep -q '^valid$' verify_header.out
grep -qx f3e94742aca4b5ef85488dc37c06c3282295ffec960994b2c0d5ac2a25a95766 merkle_root.out
grep -qF '"b3ba", "00000001", "504e86ed", "b2957c02"' stratum_v1.out
sed -n '/^```c$/,/^```$/p' "$tree/README.md" | grep -v '^```' >readme.c # the README's example
cc $warnings readme.c -o readme $(pkg-config --cflags --libs libdsha256)
test "$(./readme)" = "nonce 2083236893"

echo "pkg-config, static"
cc $warnings "$tree/examples/scan.c" -o static -static $(pkg-config --static --cflags --libs libdsha256)
LD_LIBRARY_PATH='' ./static

echo "C++"
cp "$tree/tests/consumer/headers.cc" .
c++ -std=c++11 -Wall -Wextra -Wpedantic -Werror headers.cc -o cxx $(pkg-config --cflags --libs libdsha256)
./cxx

echo "pkg-config, absolute directories"
cmake -S "$tree" -B absolute -G Ninja -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_INSTALL_LIBDIR=/opt/there/lib \
    -DCMAKE_INSTALL_INCLUDEDIR=/opt/there/include -DDSHA256_TOOLS=OFF >/dev/null
test "$(PKG_CONFIG_PATH="$folder/absolute" pkg-config --variable=libdir libdsha256)" = /opt/there/lib
test "$(PKG_CONFIG_PATH="$folder/absolute" pkg-config --variable=includedir libdsha256)" = /opt/there/include

echo "find_package"
cmake -S "$tree/tests/consumer" -B found -G Ninja -DSOURCE="$tree/examples/scan.c" \
    -DCMAKE_PREFIX_PATH="$folder/prefix" >/dev/null
cmake --build found >/dev/null
found/consumer && found/consumer_static

echo "add_subdirectory, which installs nothing"
cmake -S "$tree/tests/consumer" -B sub -G Ninja -DSOURCE="$tree/examples/scan.c" -DDSHA256_SOURCE="$tree" \
    -DCMAKE_INSTALL_PREFIX="$folder/sub-prefix" >/dev/null
cmake --build sub >/dev/null
sub/consumer && sub/consumer_static
cmake --install sub >/dev/null
test ! -e "$folder/sub-prefix"

echo "only dsha256_* is exported, only libc is needed"
nm -D --defined-only prefix/lib/libdsha256.so | awk '{print $3}' | sed 's/@.*//' | grep -v '^DSHA256_0$' >exported
if grep -v '^dsha256_' exported; then
    echo "exported, but not dsha256_*"; exit 1
fi
test "$(wc -l <exported)" -gt 20
if readelf -d prefix/lib/libdsha256.so | grep NEEDED | grep -v 'libc\.so'; then
    echo "needs more than libc"; exit 1
fi

echo "the installed command"
prefix/bin/dsha256 selftest
