#!/bin/sh
# What scripts/release writes: the same bytes from a tree with other times and modes; a checksum and a list of contents
# that are true; and sources that need nothing else: they are built and tested in a fresh Debian that holds only what
# README names, without a network, by a user who may write nowhere else. The last takes root (or sudo without a password).
set -eu
tree=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' INT TERM
. "$tree/scripts/packages.sh"
cd "$folder"

echo "release: the same bytes twice"
"$tree/scripts/release" --draft one >names
mkdir copy
(cd "$tree" && git ls-files -z | tar -c --null -T -) | (umask 077 && tar -x -m --no-same-permissions -C copy)
(cd copy && GIT_DIR=$(git -C "$tree" rev-parse --absolute-git-dir) GIT_WORK_TREE=. TZ=Asia/Tokyo scripts/release --draft ../two \
    >/dev/null)
for file in one/*; do
    cmp "$file" "two/${file##*/}"
done
archive=$(echo one/*.tar.gz)
(cd one && sha256sum -c ./*.sha256)

echo "release: what the list says is in it is in it, and nothing else"
mkdir sources
tar -xzf "$archive" -C sources --strip-components 1
python3 - one/*.spdx.json sources <<'END'
import hashlib, json, os, sys
listed = {entry["fileName"]: {sum["algorithm"]: sum["checksumValue"] for sum in entry["checksums"]}
          for entry in json.load(open(sys.argv[1]))["files"]}
found = {}
for folder, _, names in os.walk(sys.argv[2]):
    for name in names:
        path = os.path.join(folder, name)
        content = open(path, "rb").read()
        found["./" + os.path.relpath(path, sys.argv[2])] = {"SHA1": hashlib.sha1(content).hexdigest(),
                                                           "SHA256": hashlib.sha256(content).hexdigest()}
assert listed == found and len(found) > 200, set(listed) ^ set(found)
END

echo "release: what the build files ask for is among what it depends on"
"$tree/tests/packages/dependencies.py" one/*.spdx.json

as_root=
if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || { echo "SKIPPED: release: building in a fresh Debian needs root"; exit 0; }
    as_root=sudo
    trap 'sudo rm -rf "$folder"' EXIT
fi
echo "release: built and tested in a fresh Debian"
mirror=$(sed -n 's/^URIs: *\([^ ]*\).*/\1/p; s/^deb \(\[[^]]*\] \)*\([^ ]*\).*/\2/p' /etc/apt/sources.list \
    /etc/apt/sources.list.d/* 2>/dev/null | head -n 1)
fresh_debian()
{
    $as_root rm -rf root
    $as_root debootstrap --variant=minbase \
        --include=gcc,libc6-dev,cmake,ninja-build,pkg-config,libjansson-dev,opencl-c-headers bookworm root "$mirror"
}
again fresh_debian >debian.log ||
    { tail -n 20 debian.log; exit 1; }
chmod -R a+rX sources
$as_root cp -r sources root/srv/dsha256
$as_root tee root/srv/build >/dev/null <<'END'
set -eu
cd /tmp
cmake -S /srv/dsha256 -B build -G Ninja -DDSHA256_TESTS=PLAIN >log
cmake --build build >>log || { cat log; exit 1; }
build/tests/dsha256_plain_tests >tests || { grep -B 3 FAIL tests; exit 1; }
build/tools/dsha256 selftest
test "$(build/examples/example_scan)" = "nonce 2083236893"
tail -n 1 tests
END
$as_root unshare --net --mount --pid --fork sh -c 'mount -t proc proc root/proc && exec chroot --userspec=nobody:nogroup \
    root env -i HOME=/nonexistent PATH=/usr/bin:/bin sh /srv/build' 2>errors | tee tests || true
tail -n 1 tests | grep -q '^[1-9][0-9]* passed, 0 failed, 0 skipped$' || { tail -n 20 errors; exit 1; }
