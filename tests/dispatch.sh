#!/bin/sh
# Runs the suite as other processors: the right kernels are offered, the others are refused by name with what is missing, and
# nothing dies of SIGILL (the emulator has no AVX-512 and no SHA-NI, so that a wrong dispatch would). $1: the build folder.
# The whole suite runs as the oldest of them alone, which has the least instructions for what is compiled for all; as the
# others only what goes through the kernels, or where those are another's, what chooses them. DISPATCH_WHOLE=1: all as all.
set -eu
build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/none"
export OCL_ICD_VENDORS="$folder/none" # devices are not what this is about

kernels="backends batches device hash headers merkle race scan" choice="backends device race"

# model NAME BACKENDS TESTS: the machine, exactly the backends that it must offer, and what to run of the suite ("": all).
model()
{
    tests=$3
    [ -z "${DISPATCH_WHOLE-}" ] || tests=
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
    # shellcheck disable=SC2086 # a list of words
    if ! qemu-x86_64 -cpu "$1" "$build/tests/dsha256_plain_tests" $tests >"$folder/$1" 2>"$folder/$1.err"; then
        echo "FAIL as $1:"
        grep -v '^pass' "$folder/$1"
        return 1
    fi
    echo "as $1, with$2: $(tail -n 1 "$folder/$1")"
    scripts/skips --as "$1" "$folder/$1" "$folder/$1.err"
}

failed=0
model Nehalem " scalar generic sse2" "" & # two at once
oldest=$!
model Haswell " scalar generic sse2 avx2" "$kernels" || failed=1
model max " scalar generic sse2 avx2" "$choice" || failed=1
for other in SandyBridge max,-xsave max,level=1 max,level=4; do
    model $other " scalar generic sse2" "$choice" || failed=1
done
wait $oldest || failed=1
exit $failed
