#!/bin/sh
# The package as users get it: a wheel and a source distribution, each installed in a fresh virtual environment, where all
# tests run; the types, the examples, and once the library that is installed in place of the sources, which has no OpenCL
# then. $1: the folder for all of it. Debian's Python, with Debian's packages in place of what pip would fetch.
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
build=$1
python=/usr/bin/python3
rm -rf "$build"
mkdir -p "$build/pocl"
build=$(cd "$build" && pwd)
export POCL_CACHE_DIR="$build/pocl"
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

# run_tests NAME WHAT...: those tests in that environment, away from the source folder.
run_tests()
{
    name=$1
    shift
    (cd "$build" && "$build/$name/bin/python" -m pytest -q "$@" -c "$here/pyproject.toml" --rootdir "$here/tests" \
        -p no:cacheprovider)
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
run_tests wheel "$here/tests"

echo "== python: the tests, from the source distribution"
install sdist "$build"/dist/dsha256-*.tar.gz
run_tests sdist "$here/tests"

echo "== python: the source distribution's own tests, unpacked, where the library's data are not"
mkdir "$build/unpacked"
tar -xzf "$build"/dist/dsha256-*.tar.gz -C "$build/unpacked" --strip-components=1
(cd "$build" && quietly sdist/bin/python -m pytest -q -c unpacked/pyproject.toml --rootdir unpacked/tests \
    -p no:cacheprovider unpacked/tests/test_robust.py unpacked/tests/test_template.py unpacked/tests/test_work.py)
grep ' passed, .* skipped' "$build/log"

echo "== python: the lines of the pages"
for page in README.md docs/python.md bindings/python/README.md; do
    grep -E '^    (sudo apt-get install gcc python3-cffi|python3 -m venv|venv/bin/pip) ' "$here/../../$page" >"$build/lines"
    [ "$(wc -l <"$build/lines")" -eq 3 ] || { echo "FAIL: $page does not say in three lines how to install"; exit 1; }
    [ ! -e "$build/page_lines" ] || cmp "$build/page_lines" "$build/lines"
    mv "$build/lines" "$build/page_lines"
done
# shellcheck disable=SC2046 # words
quietly dpkg -s $(sed -n 's/^ *sudo apt-get install //p' "$build/page_lines")
mkdir "$build/page"
ln -s "$here/.." "$build/page/bindings"
grep -v sudo "$build/page_lines" >"$build/page/lines"
(cd "$build/page" && PATH=/usr/bin:$PATH && quietly sh -eu lines && venv/bin/python -c "import dsha256; dsha256.selftest()")

echo "== python: with the installed library, without OpenCL"
quietly cmake -S "$here/../.." -B "$build/library" -G Ninja -DCMAKE_INSTALL_PREFIX="$build/prefix" -DDSHA256_TOOLS=OFF \
    -DDSHA256_EXAMPLES=OFF -DDSHA256_STATIC=OFF -DDSHA256_OPENCL=OFF
quietly cmake --build "$build/library" --target install
PKG_CONFIG_PATH=$(dirname "$(find "$build/prefix" -name libdsha256.pc)")
library=$(dirname "$(find "$build/prefix" -name 'libdsha256.so')")
export PKG_CONFIG_PATH
(export DSHA256_SYSTEM=1 && install system "$here")
found=$(LD_LIBRARY_PATH=$library "$build/system/bin/python" -c "
import dsha256
dsha256.selftest()
assert 'built without OpenCL' in dsha256.opencl_problem()
print(dsha256.__version__)")
ldd "$build"/system/lib/python3*/site-packages/dsha256/_native.abi3.so | grep -q libdsha256.so ||
    { echo "FAIL: DSHA256_SYSTEM=1 does not link the installed library"; exit 1; }
echo "version $found"
(export LD_LIBRARY_PATH="$library" && run_tests system "$here/tests/test_backend.py" "$here/tests/test_engine.py")

echo "== python: examples"
cd "$build"
wheel/bin/python "$here/examples/chain.py" "$here/../../tests/data/headers/mainnet_chain_0_6823.txt"
wheel/bin/python "$here/examples/leading_zeros.py" 1e6 "$build/leading_zeros.png" | tail -n 1
wheel/bin/python "$here/examples/dask_space.py" --kill 2>/dev/null # the cluster tells of the lost worker there
wheel/bin/python -m dsha256.bench -t 3
