#!/bin/sh
# Runs the suite as other processors: the right kernels are offered, the others are refused by name with what is missing, and
# nothing dies of SIGILL (the emulator has no AVX-512 and no SHA-NI, so that a wrong dispatch would). $1: the build folder.
set -eu
build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/none"
export OCL_ICD_VENDORS="$folder/none" # devices are not what this is about

# model NAME BACKENDS: the machine, and exactly the backends that it must offer.
model()
{
    qemu-x86_64 -cpu "$1" "$build/tools/dsha256" backends >"$folder/backends-$1" 2>/dev/null || true
    usable=$(awk '$3 == "yes" { printf " %s", $1 }' "$folder/backends-$1")
    if [ "$usable" != "$2" ]; then
        echo "FAIL as $1: offers$usable, not$2"
        return 1
    fi
    sed -n 's/^\([a-z0-9_]*\) .* no .*(this machine has no \(.*\))$/\1 \2/p' "$folder/backends-$1" >"$folder/refusals-$1"
    while read -r refused missing; do
        status=0
        qemu-x86_64 -cpu "$1" "$build/tools/dsha256" selftest --backend "$refused" >/dev/null 2>"$folder/refusal-$1" ||
            status=$?
        if [ "$status" -ne 2 ] || ! grep -qF "needs $missing, which this machine lacks" "$folder/refusal-$1"; then
            echo "FAIL as $1: $refused gives status $status"
            cat "$folder/refusal-$1"
            return 1
        fi
    done <"$folder/refusals-$1"
    if ! grep -q '^avx512 ' "$folder/refusals-$1"; then # nor can it be that nothing was refused
        echo "FAIL as $1: avx512 is not refused"
        return 1
    fi
    if ! qemu-x86_64 -cpu "$1" "$build/tests/dsha256_plain_tests" >"$folder/$1" 2>/dev/null; then
        echo "FAIL as $1:"
        grep -v '^pass' "$folder/$1"
        return 1
    fi
    echo "as $1, with$2: $(tail -n 1 "$folder/$1")"
}

failed=0
run_pair() # two models side by side
{
    model "$1" "$2" &
    first=$!
    model "$3" "$4" || failed=1
    wait $first || failed=1
}
run_pair Nehalem " scalar generic sse2" SandyBridge " scalar generic sse2"
run_pair Haswell " scalar generic sse2 avx2" max " scalar generic sse2 avx2"
run_pair max,-xsave " scalar generic sse2" max,level=1 " scalar generic sse2"
model max,level=4 " scalar generic sse2" || failed=1
exit $failed
