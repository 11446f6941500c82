#!/bin/sh
# opencl.sh BUILD SANITIZED: OpenCL. On PoCL (this machine's CPU) all tests that go through the backends, and a fork; on a
# fake OpenCL library the same, and then its faults, in the build SANITIZED; on Oclgrind, an interpreter that sees races,
# bad accesses and reads of what was never written, one test; every form of the kernels; what gathers figures of GPUs; and
# the counts of the kernels' instructions where the tool for it is there.
set -eu
build=$1 sanitized=$2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export POCL_CACHE_DIR="$folder/pocl"
mkdir "$POCL_CACHE_DIR"

fail()
{
    echo "FAIL: $*"
    exit 1
}
# Runs a command of tests, and shows what failed.
tests()
{
    "$@" >"$folder/log" 2>&1 || { grep -B 3 FAIL "$folder/log"; tail -n 30 "$folder/log"; exit 1; }
    tail -n 1 "$folder/log"
    scripts/skips "$folder/log"
}
dsha256="$build/tools/dsha256"
through_backends="backends batches device hash headers merkle scan" # the rest uses only the CPU

echo "== opencl: no driver, and no loader"
OCL_ICD_VENDORS="$folder" "$dsha256" backends >"$folder/log"
grep -q '^OpenCL: the OpenCL loader finds no driver' "$folder/log" || fail "$(cat "$folder/log")"
DSHA256_OPENCL_LIBRARY="$folder/none.so" "$dsha256" backends >"$folder/log"
grep -q '^OpenCL: no OpenCL loader is installed' "$folder/log" || fail "$(cat "$folder/log")"
! grep '^opencl:' "$folder/log" || fail "devices without a loader"
OCL_ICD_VENDORS="$folder" "$dsha256" selftest --backend opencl:0 2>"$folder/log" && fail "no device passes its self-test"
grep -q "backend 'opencl:0'" "$folder/log" || fail "$(cat "$folder/log")"

echo "== opencl: GPUs that are not listed"
# gpu ADDRESS VENDOR CLASS [RENDER]: one in a folder like /sys, and its file in one like /dev.
gpu()
{
    mkdir -p "$folder/sys/bus/pci/devices/$1/drm/${4:-card0}" "$folder/dev/dri"
    echo "$2" >"$folder/sys/bus/pci/devices/$1/vendor"
    echo "$3" >"$folder/sys/bus/pci/devices/$1/class"
    [ -z "${4:-}" ] || : >"$folder/dev/dri/$4"
}
# advice: what is said of them, with the fake library's GPU at 0000:41:02.1, or without OpenCL.
advice()
{
    env "$@" "$dsha256" backends --sysfs "$folder/sys" --dev "$folder/dev" | sed -n 's/^OpenCL: the \(.* GPU .*\)/\1/p'
}
without=OCL_ICD_VENDORS=$folder with=LD_LIBRARY_PATH=$build/tests/opencl
gpu 0000:00:02.0 0x1af4 0x030000            # a virtual machine's display
gpu 0000:00:1f.3 0x8086 0x040300            # sound
[ -z "$(advice "$without")" ] || fail "advice where there is no GPU"
gpu 0000:41:00.0 0x10de 0x030200            # three vendors' boards, one of them with two
gpu 0000:41:02.1 0x10de 0x030200
gpu 0000:03:00.0 0x1002 0x120000 renderD128
gpu 0000:00:03.0 0x8086 0x030000 renderD129
advice "$without" >"$folder/log"
for said in '^NVIDIA GPU at 0000:41:00.0 is not listed: install .*nvidia-opencl-icd' \
    '^AMD GPU at 0000:03:00.0 is not listed: install .*mesa-opencl-icd' \
    '^Intel GPU at 0000:00:03.0 is not listed: install .*intel-opencl-icd'; do
    grep -q "$said" "$folder/log" || fail "no line like '$said': $(cat "$folder/log")"
done
[ "$(wc -l <"$folder/log")" -eq 3 ] || fail "more than a line for each vendor: $(cat "$folder/log")"
advice "$with" >"$folder/log" # OpenCL serves NVIDIA's boards
[ "$(cut -d ' ' -f 1 "$folder/log" | paste -sd,)" = AMD,Intel ] || fail "$(cat "$folder/log")"
if [ "$(id -u)" -eq 0 ]; then # root may open all files: as another user
    cp "$dsha256" "$folder/dsha256"
    chmod -R a+rX "$folder"
    chmod 660 "$folder/dev/dri/renderD128"
    chgrp video "$folder/dev/dri/renderD128"
    setpriv --reuid 65534 --regid 65534 --clear-groups env "$without" "$folder/dsha256" backends --sysfs "$folder/sys" \
        --dev "$folder/dev" >"$folder/log"
    grep -q "GPU at 0000:03:00.0 is not listed: this user may not open $folder/dev/dri/renderD128: join the group video" \
        "$folder/log" || fail "$(cat "$folder/log")"
else
    echo "SKIPPED: opencl: a GPU that this user may not open: only root can make one"
fi

echo "== opencl: two platforms"
mkdir "$folder/vendors"
cat /etc/OpenCL/vendors/pocl.icd >"$folder/vendors/pocl.icd"
echo /usr/lib/oclgrind/liboclgrind-rt-icd.so >"$folder/vendors/oclgrind.icd"
OCL_ICD_VENDORS="$folder/vendors" "$dsha256" backends >"$folder/log"
for platform in Oclgrind 'Portable Computing Language'; do
    grep -q "^opencl:[01] .*, $platform, driver" "$folder/log" || fail "$platform is not listed: $(cat "$folder/log")"
done
! grep 'the same board' "$folder/log" || fail "two simulators are one board"

export OCL_ICD_VENDORS=/etc/OpenCL/vendors/pocl.icd
device=$("$dsha256" backends | grep 'Portable Computing Language') || fail "PoCL shows no device"

echo "== opencl: picked by number and by a part of the name; kernels kept and used again"
mkdir -m 700 "$folder/cache"
genesis=0100000000000000000000000000000000000000000000000000000000000000000000003ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888\
a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c
name=$(printf '%s\n' "$device" | sed 's/.*  //; s/,.*//; s/^[^-]*-//' | tr '[:lower:]' '[:upper:]')
for backend in opencl:0 "opencl:$name"; do
    DSHA256_OPENCL_CACHE="$folder/cache" DSHA256_OPENCL_LAUNCH_MS=100 "$dsha256" scan --backend "$backend" \
        --first 2083000000 --count 1000000 "$genesis" >"$folder/log" || fail "$backend: $(cat "$folder/log")"
    grep -q 2083236893 "$folder/log" || fail "$backend: $(cat "$folder/log")"
    ls -li "$folder/cache" >"$folder/cached"
    [ -f "$folder/first" ] || cp "$folder/cached" "$folder/first"
done
grep -q '[0-9a-f]\{32\}\.clbin$' "$folder/first" || fail "no kernel was kept: $(cat "$folder/first")"
cmp "$folder/first" "$folder/cached" || fail "the kernel that was kept was written again"
for backend in opencl: opencl:9999 opencl:0000:ff:1f.7 "opencl:no such device"; do
    "$dsha256" scan --backend "$backend" "$genesis" >/dev/null 2>&1 && fail "'$backend' was found"
done

echo "== opencl: what was chosen is shown"
"$dsha256" backends --verbose >"$folder/log"
grep -q '^  \* plain scan_versions [0-9]* .* MH/s$' "$folder/log" || fail "$(cat "$folder/log")"
"$dsha256" backends --verbose --json >"$folder/log"
grep -q '"variants":{"scan":\[{"name":"plain scan [0-9]*","hashes_per_second":[1-9][0-9.e+]*,"chosen":true}\]' "$folder/log" ||
    fail "$(cat "$folder/log")"

echo "== opencl: the suite on $device"
# shellcheck disable=SC2086 # a list of words
tests env DSHA256_BACKEND=opencl:0 "$build/tests/dsha256_plain_tests" $through_backends
tests env DSHA256_BACKEND=opencl:0 "$build/tests/dsha256_tests" --filter 'oracle/*' # at random, against libsodium
tests "$build/tests/dsha256_opencl_tests" opencl_system
echo "== opencl: the command on it, through the engine"
DSHA256_BACKEND=opencl:0 tests/test_command.sh "$dsha256" >"$folder/log" 2>&1 || fail "$(tail -n 20 "$folder/log")"
tail -n 1 "$folder/log"
scripts/skips "$folder/log"

echo "== opencl: the suite on the fake library, and its faults"
# shellcheck disable=SC2086 # a list of words
tests env LD_LIBRARY_PATH="$build/tests/opencl" DSHA256_BACKEND=opencl:0 "$build/tests/dsha256_plain_tests" \
    $through_backends
grep -q 'Fake GPU' "$folder/log" || fail "that was not the fake"
# Without what only counts or times.
tests "$sanitized/tests/dsha256_opencl_tests" opencl opencl_cache opencl_choice opencl_engine opencl_launch opencl_batch \
    opencl_ranges -opencl_ranges/the_first_second -opencl_ranges/beside_the_cpu \
    -opencl_choice/the_faster_by_3_percent_in_50_openings_of_50 -opencl_batch/transfers_and_hashing_overlap \
    -opencl_launch/any_length_gives_the_same_rate -opencl_launch/a_late_thread_costs_nothing

# Its exit status says nothing, and its LLVM's rotations are unknown to it; so it gets rotate() in their place.
oclgrind()
{
    tests env OCL_ICD_VENDORS=/usr/lib/oclgrind/liboclgrind-rt-icd.so OCLGRIND_LOG="$folder/oclgrind" \
        OCLGRIND_DATA_RACES=1 OCLGRIND_CHECK_API=1 OCLGRIND_UNINITIALIZED=1 \
        OCLGRIND_BUILD_OPTIONS='-DROTR(x,n)=rotate(x,(uint)(32-(n)))' "$build/tests/dsha256_opencl_tests" "$1"
}
echo "== opencl: every entry on Oclgrind, and what it says of a faulty kernel"
oclgrind oclgrind/every_entry
[ ! -s "$folder/oclgrind" ] || fail "$(head -n 40 "$folder/oclgrind")"
oclgrind oclgrind/faults_are_seen
for fault in 'data race' 'Invalid write' 'Uninitialized value'; do
    grep -q "$fault" "$folder/oclgrind" || fail "Oclgrind does not see: $fault"
done

echo "== opencl: every form of the kernels and every width, one version by scan and by scan_versions"
"$build/tests/dsha256_opencl_variants"

echo "== opencl: scripts/gpu_figures"
tests/test_gpu_figures.py "$build" opencl:0

echo "== opencl: instructions per hash, counted"
scripts/kernel_counts.py gfx906 gfx1100 sm_90 || [ $? -eq 77 ]
