#!/bin/sh
# run.sh [TEST...]: installs the library into a fresh prefix, builds the miners on it, and lets them mine on a real node,
# for a pool of our own over it, and for pools that do what those of the field do, on loopback; a real Prometheus looks at
# them; mpi_scan runs on local ranks. With DSHA256_SANITIZE=address or thread all is built so.
set -eu
tree=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
export npm_config_fetch_retries=6 # at its own growing intervals, where a server does not answer
trap 'rm -rf "$folder"' EXIT

(cd "$tree/tests/e2e" && npm ci --ignore-scripts --no-audit --no-fund >"$folder/npm.log" 2>&1) ||
    { cat "$folder/npm.log"; exit 1; }
cmake -S "$tree" -B "$folder/library" -G Ninja -DCMAKE_INSTALL_PREFIX="$folder/prefix" -DCMAKE_INSTALL_LIBDIR=lib \
    -DDSHA256_EXAMPLES=OFF -DDSHA256_SANITIZE="${DSHA256_SANITIZE:-}" >/dev/null
cmake --build "$folder/library" >/dev/null
cmake --install "$folder/library" >/dev/null
cmake -S "$tree/tests/e2e" -B "$folder/build" -G Ninja -DCMAKE_PREFIX_PATH="$folder/prefix" \
    -DCMAKE_BUILD_RPATH="$folder/prefix/lib" \
    -DCMAKE_C_FLAGS="${DSHA256_SANITIZE:+-g -fno-omit-frame-pointer -fsanitize=$DSHA256_SANITIZE}" >/dev/null
cmake --build "$folder/build" >/dev/null
mkdir "$folder/programs"
for program in getwork miners/solo miners/stratum miners/mpi_scan; do
    cp "$folder/build/$program" "$folder/programs"
done
cp "$folder/prefix/bin/dsha256" "$folder/programs"
[ $# -gt 0 ] || set -- pools metrics solo stratum mpi
for test in "$@"; do
    echo "$test"
    node "$tree/tests/e2e/test_$test.js" "$folder/programs"
done
