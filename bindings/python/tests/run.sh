#!/bin/sh
# The package as users get it: a wheel and a source distribution, each installed in a fresh virtual environment, where all
# tests run; the types, the examples, and once the library that is installed in place of the sources. $1: the folder for
# all of it. Debian's Python, with Debian's packages in place of what pip would fetch.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
build=$1
python=/usr/bin/python3
rm -rf "$build"
mkdir -p "$build"
build=$(cd "$build" && pwd)
unset OPENBLAS_CORETYPE OPENBLAS_L2_SIZE # NumPy's business

quietly()
{
    "$@" >"$build/log" 2>&1 || { cat "$build/log"; echo "FAIL: $*"; exit 1; }
}

# install NAME WHAT: a fresh environment with it, and nothing from the source folder.
install()
{
    "$python" -m venv --system-site-packages "$build/$1"
    quietly "$build/$1/bin/pip" install --no-index --no-build-isolation "$2"
}

echo "== python: mypy --strict"
(cd "$here" && quietly mypy)
echo "== python: building the wheel and the source distribution"
quietly "$python" -m build --no-isolation --outdir "$build/dist" "$here"
(cd "$here" && quietly git status --short --ignored=no) # what was built in the tree is ignored
wheel=$(ls "$build"/dist/dsha256-*-cp39-abi3-*.whl)
echo "${wheel##*/}: $(($(stat -c %s "$wheel") / 1024)) kB"

echo "== python: the tests, from the wheel"
install wheel "$wheel"
(cd "$build" && "$build/wheel/bin/python" -m pytest -q "$here/tests" -c "$here/pyproject.toml" --rootdir "$here/tests" -p no:cacheprovider)

echo "== python: the tests, from the source distribution"
install sdist "$build"/dist/dsha256-*.tar.gz
(cd "$build" && "$build/sdist/bin/python" -m pytest -q "$here/tests" -c "$here/pyproject.toml" --rootdir "$here/tests" -p no:cacheprovider)

echo "== python: with the installed library"
quietly cmake -S "$here/../.." -B "$build/library" -G Ninja -DCMAKE_INSTALL_PREFIX="$build/prefix" -DDSHA256_TOOLS=OFF \
    -DDSHA256_EXAMPLES=OFF -DDSHA256_STATIC=OFF
quietly cmake --build "$build/library" --target install
PKG_CONFIG_PATH=$(dirname "$(find "$build/prefix" -name libdsha256.pc)")
library=$(dirname "$(find "$build/prefix" -name 'libdsha256.so')")
export PKG_CONFIG_PATH
(export DSHA256_SYSTEM=1 && install system "$here")
found=$(LD_LIBRARY_PATH=$library "$build/system/bin/python" -c "
import dsha256
dsha256.selftest()
print(dsha256.__version__)")
ldd "$build"/system/lib/python3*/site-packages/dsha256/_native.abi3.so | grep -q libdsha256.so ||
    { echo "FAIL: DSHA256_SYSTEM=1 does not link the installed library"; exit 1; }
echo "version $found"

echo "== python: examples"
cd "$build"
wheel/bin/python "$here/examples/chain.py" "$here/../../tests/data/headers/mainnet_chain_0_6823.txt"
wheel/bin/python "$here/examples/leading_zeros.py" 1e6 "$build/leading_zeros.png" | tail -n 1
wheel/bin/python "$here/examples/dask_space.py" --kill 2>/dev/null # the cluster tells of the lost worker there
wheel/bin/python -m dsha256.bench -t 3
