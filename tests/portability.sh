#!/bin/sh
# The library on other machines: cross builds, and the plain runner, the examples and the command run there, by emulators.
# Every run must print what a run prints: a program that says nothing has failed. $1: the folder for the builds.
set -eu
build=$1
source=$(cd "$(dirname "$0")/.." && pwd)

# check NAME BACKENDS COMMAND...: runs a plain runner; BACKENDS, separated by commas, must be tested, and no others ("any"
# where the machine that this runs on decides). A new backend has to be added to what is expected below.
check()
{
    name=$1 backends=$2
    shift 2
    status=0
    "$@" >"$build/$name.out" 2>"$build/$name.err" || status=$?
    tr -d '\r' <"$build/$name.out" >"$build/$name.log"
    last=$(tail -n 1 "$build/$name.log")
    tested=$(tr -d '\r' <"$build/$name.err" | sed -n 's/^testing backend \([a-z0-9_]*\):.*/\1/p' | paste -sd,)
    if [ $status -ne 0 ] || ! expr "$last" : '[1-9][0-9]* passed, 0 failed, [0-9]* skipped$' >/dev/null ||
        [ "$(grep -c '^pass  ' "$build/$name.log")" -ne "${last%% *}" ]; then
        echo "FAIL on $name: status $status"
        grep -v '^pass' "$build/$name.log"
        tail -n 20 "$build/$name.err"
        return 1
    elif [ -z "$tested" ] || { [ "$backends" != any ] && [ "$backends" != "$tested" ]; }; then
        echo "FAIL on $name: tests ${tested:-no backend}, not $backends"
        return 1
    fi
    echo "on $name, with $tested: $last"
    "$source/scripts/skips" --as "$name" "$build/$name.log" "$build/$name.err"
}
if [ "${2:-}" = --check ]; then # by xargs, below
    shift 2
    # shellcheck disable=SC2048,SC2086 # a line of words
    check $*
    exit
fi

configure() # NAME SYSTEM COMPILER OPTION...
{
    name=$1 system=$2 compiler=$3
    shift 3
    cmake -S "$source" -B "$build/$name" -G Ninja -DCMAKE_SYSTEM_NAME="$system" -DCMAKE_C_COMPILER="$compiler" \
        -DDSHA256_TESTS=ON -DDSHA256_WERROR=ON "$@" >/dev/null
    cmake --build "$build/$name" >"$build/$name.log" 2>&1 || { cat "$build/$name.log"; exit 1; }
}

# ---- Builds

for machine in aarch64-linux-gnu arm-linux-gnueabihf s390x-linux-gnu riscv64-linux-gnu i686-linux-gnu; do
    echo "== portability: building for $machine"
    flags= # vectors in big-endian order; without this s390x has none
    [ $machine != s390x-linux-gnu ] || flags=-march=z13
    configure "${machine%%-*}" Linux "$machine-gcc" -DCMAKE_C_FLAGS=$flags -DCMAKE_EXE_LINKER_FLAGS=-static \
        -DDSHA256_SHARED=OFF -DDSHA256_TOOLS=OFF
done
echo "== portability: building for aarch64-linux-gnu, by clang"
configure aarch64-clang Linux clang -DCMAKE_C_COMPILER_TARGET=aarch64-linux-gnu -DCMAKE_EXE_LINKER_FLAGS=-static \
    -DDSHA256_SHARED=OFF -DDSHA256_TOOLS=OFF -DDSHA256_EXAMPLES=OFF

echo "== portability: building for Windows, the command too"
cmake -S "$build/jansson" -B "$build/jansson-windows" -G Ninja -DCMAKE_SYSTEM_NAME=Windows \
    -DCMAKE_C_COMPILER=x86_64-w64-mingw32-gcc -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$build/jansson-windows/prefix" \
    -DJANSSON_BUILD_DOCS=OFF -DJANSSON_WITHOUT_TESTS=ON -DJANSSON_EXAMPLES=OFF >/dev/null
cmake --build "$build/jansson-windows" --target install >/dev/null
PKG_CONFIG_LIBDIR=$build/jansson-windows/prefix/lib/pkgconfig configure windows Windows x86_64-w64-mingw32-gcc
x86_64-w64-mingw32-gcc -DDSHA256_SHARED -I"$source/include" "$source/examples/scan.c" -L"$build/windows" -ldsha256 \
    -o "$build/windows/scan_by_dll.exe"

# ---- Runs

# Emulators of other processors than the machine's own: exactly these backends. i386 and Windows run natively, on the
# machine's vectors, with the stack at each place where it can be: a kernel must not rely on more than the ABI gives.
export WINEPREFIX="$build/wine" WINEDEBUG=-all
wine=/usr/lib/wine/wine64
# Wine wants one page at a fixed address. About once in 3,000 starts the kernel has put something else there, and Wine
# ends with 1 and, without WINEDEBUG=err+virtual, with no word.
! setarch -R true 2>/dev/null || wine="setarch -R $wine"
failed=0
# One server for all programs: by default it ends with its last client, while the next one may be connecting.
mkdir -p "$WINEPREFIX"
/usr/lib/wine/wineserver64 -k || true
/usr/lib/wine/wineserver64 -p
trap '/usr/lib/wine/wineserver64 -k || true' EXIT
$wine cmd /c ver >/dev/null 2>&1 || true # fills its prefix
kernels="backends hash headers batches scan"
tests=tests/dsha256_plain_tests
echo "== portability: running"
xargs -P "$(($(nproc) + 1))" -L 1 "$0" "$build" --check <<END || failed=1
aarch64 scalar,generic,neon,neon_sha3,armv8 qemu-aarch64 -cpu max $build/aarch64/$tests
aarch64-clang scalar,generic,neon,neon_sha3,armv8 qemu-aarch64 -cpu max $build/aarch64-clang/$tests $kernels
cortex-a57 scalar,generic,neon,armv8 qemu-aarch64 -cpu cortex-a57 $build/aarch64/$tests backends
s390x scalar env DSHA256_BACKEND=scalar qemu-s390x -cpu max $build/s390x/$tests
s390x-kernels scalar,generic qemu-s390x -cpu max $build/s390x/$tests $kernels
armv7 scalar,generic,neon qemu-arm -cpu cortex-a7 $build/arm/$tests
armv7-without-neon scalar,generic qemu-arm -cpu cortex-a15,neon=off $build/arm/$tests backends
riscv64 scalar env DSHA256_BACKEND=scalar qemu-riscv64 $build/riscv64/$tests
riscv64-kernels scalar,generic qemu-riscv64 $build/riscv64/$tests $kernels
windows any $wine $build/windows/$tests.exe
windows-stack-16 any env DSHA256_TEST_STACK_SHIFT=16 $wine $build/windows/$tests.exe $kernels
windows-stack-32 any env DSHA256_TEST_STACK_SHIFT=32 $wine $build/windows/$tests.exe $kernels
windows-stack-48 any env DSHA256_TEST_STACK_SHIFT=48 $wine $build/windows/$tests.exe $kernels
i386 any $build/i686/$tests
i386-stack-4 any env DSHA256_TEST_STACK_SHIFT=4 $build/i686/$tests $kernels
i386-stack-8 any env DSHA256_TEST_STACK_SHIFT=8 $build/i686/$tests $kernels
i386-stack-12 any env DSHA256_TEST_STACK_SHIFT=12 $build/i686/$tests $kernels
END

fail()
{
    echo "FAIL: $*"
    failed=1
}

# run_example NAME COMMAND...: must end well and say something.
run_example()
{
    name=$1
    shift
    if ! "$@" >"$build/example.out" 2>&1 || [ ! -s "$build/example.out" ]; then
        cat "$build/example.out"
        fail "example $name"
    fi
}
n=0
for example in scan verify_header merkle_root stratum_v1 engine; do
    for machine in aarch64 arm s390x riscv64; do
        run_example "$example on $machine" "qemu-$machine" "$build/$machine/examples/example_$example"
    done
    run_example "$example on i386" "$build/i686/examples/example_$example"
    # shellcheck disable=SC2086 # a list of words
    run_example "$example on Windows" $wine "$build/windows/examples/example_$example.exe"
    n=$((n + 6))
done
# shellcheck disable=SC2086
run_example "on the DLL" $wine "$build/windows/scan_by_dll.exe"
echo "$n examples ran, and one on the DLL"

# ---- Windows: what is loaded and exported, aligned vectors, the command

dump()
{
    x86_64-w64-mingw32-objdump "$@"
}
for file in libdsha256.dll tools/dsha256.exe; do
    others=$(dump -p "$build/windows/$file" | sed -n 's/.*DLL Name: //p' | grep -vixE 'kernel32.dll|msvcrt.dll') || true
    [ -z "$others" ] || fail "$file loads $others"
done
# Threads and clocks are Windows' own; thread-local variables are libgcc's.
foreign=$(x86_64-w64-mingw32-nm "$build/windows/libdsha256.a" 2>/dev/null | grep -E ' U (pthread_|clock_|nanosleep)') || true
[ -z "$foreign" ] || fail "the library calls winpthread: $foreign"
exports=$(dump -p "$build/windows/libdsha256.dll" | sed -n '/Ordinal\/Name/,/^$/s/.*\[ *[0-9]*\] *//p')
strange=$(echo "$exports" | grep -v '^dsha256_') || true
if [ -z "$exports" ] || [ -n "$strange" ]; then
    fail "the DLL exports: ${strange:-nothing}"
fi

# The stack is aligned to 16 bytes: whatever lies on it must be moved as if it were not aligned to more. Vectors are wider
# than that in the kernels that have to do with AVX.
wide=$(grep -li avx "$source"/kernels/x86/*.c)
echo "$wide" | sed "s|.*/|wide vectors on Windows' stack: |"
for level in O0 O2; do
    for file in $wide; do
        kernel=${file##*/}
        x86_64-w64-mingw32-gcc -$level -I"$source/include" -c "$file" -o "$build/kernel.obj"
        dump -d "$build/kernel.obj" >"$build/kernel.s"
        grep -qE '%[yz]mm' "$build/kernel.s" || fail "$kernel has no wide vectors"
        if grep -E 'vmov(nt)?(dqa|aps|apd).*%[yz]mm' "$build/kernel.s" | grep '(%r[bs]p'; then
            fail "$kernel, compiled with -$level for Windows, takes the stack for aligned"
        fi
    done
done

printf '#!/bin/sh\nexec %s "%s" "$@"\n' "$wine" "$build/windows/tools/dsha256.exe" >"$build/dsha256"
chmod +x "$build/dsha256"
"$source/tests/test_command.sh" "$build/dsha256" || fail "the command on Windows"
exit $failed
