#!/bin/sh
# Builds the package: dist/ (the two WebAssembly modules and the JavaScript) and site/ (the page, a static folder).
#
# By clang and wasi-libc: what the core needs of a C library is memcpy and its like. Without threads, files and devices the
# module imports nothing that is called but a clock. (Emscripten's modules are as large: docs/web.md.)
set -eu
cd "$(dirname "$0")"
tree=../..
clang='clang-19'
mkdir -p build dist site/dsha256

# The core, and what makes headers and targets; no engine, no devices.
sources="api backend batch clock cpu error hash header hex job merkle race scan selftest target"
exports="version strerror error_text backend_open hash hash_headers hash_pairs merkle_root target_from_bits
    target_from_difficulty job_init job_set_versions scan"

# module NAME FLAG...: all that is exported, and nothing that is not called from there.
module()
{
    name=$1
    shift
    objects=
    for source in $sources; do
        [ -f "$tree/lib/$source.c" ] || { echo "build.sh: there is no lib/$source.c" >&2; exit 1; }
        objects="$objects $tree/lib/$source.c"
    done
    # shellcheck disable=SC2046,SC2086 # lists of words
    $clang --target=wasm32-wasi -O3 "$@" -std=c11 -ffunction-sections -fdata-sections -I$tree/include $objects \
        $tree/lib/opencl/loader.c $tree/kernels/scalar.c $tree/kernels/generic.c -nostartfiles -lc-printscan-no-floating-point -Wl,--no-entry \
        -Wl,--gc-sections -Wl,-s $(for export in $exports; do echo "-Wl,--export=dsha256_$export"; done) \
        -Wl,--export=__heap_base -Wl,-z,stack-size=262144 -o "build/$name"
    wasm-opt -O3 --enable-bulk-memory --enable-sign-ext --enable-simd --strip-producers "build/$name" -o "dist/$name"
    echo "$name: $(stat -c %s "dist/$name") bytes, gzipped $(gzip -9 -c "dist/$name" | wc -c)"
}
module dsha256.wasm
module dsha256-simd.wasm -msimd128

cp $tree/LICENSE . # into the package
cp src/*.js src/*.d.ts dist/
cp dist/*.js dist/*.wasm site/dsha256/
cp page/* $tree/docs/rates.json site/
