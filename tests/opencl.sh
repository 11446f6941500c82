#!/bin/sh
# opencl.sh BUILD: the suite on OpenCL. On PoCL (this machine's CPU) all of it; on Oclgrind, an interpreter that sees
# races, bad accesses and reads of what was never written, one test; and the counts of the kernels' instructions where the
# tool for it is there.
set -eu
build=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export POCL_CACHE_DIR="$folder/pocl"
mkdir "$POCL_CACHE_DIR"

vendors=/etc/OpenCL/vendors
device=$(OCL_ICD_VENDORS=$vendors/pocl.icd "$build/tools/dsha256" backends | grep 'Portable Computing Language') ||
    { echo "FAIL: PoCL shows no device"; exit 1; }
echo "== opencl: the suite on $device"
OCL_ICD_VENDORS=$vendors/pocl.icd DSHA256_BACKEND=opencl:0 "$build/tests/dsha256_plain_tests" >"$folder/log" 2>&1 ||
    { grep -B 3 FAIL "$folder/log"; tail -n 1 "$folder/log"; exit 1; }
tail -n 1 "$folder/log"

echo "== opencl: instructions a hash, counted"
scripts/kernel_counts.py gfx906 gfx1100 sm_90 || [ $? -eq 77 ]
