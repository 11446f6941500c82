#!/bin/sh
# The package for JavaScript: the library's vectors in node, its types, the page in Chromium and Firefox, the package as npm
# packs it in an empty project, the figures beside other programs. $1: the folder for what is made.
set -eu
build=$1
export npm_config_fetch_retries=6 # at its own growing intervals, where a server does not answer
rm -rf "$build"
mkdir -p "$build/shots"
build=$(cd "$build" && pwd)
cd "$(dirname "$0")/.."

quietly()
{
    "$@" >"$build/log" 2>&1 || { cat "$build/log"; echo "FAIL: $*"; exit 1; }
}

echo "== web: the library without threads, as for a microcontroller: with the headers of wasi-libc"
quietly cmake -S ../.. -B "$build/core" -G Ninja -DCMAKE_SYSTEM_NAME=Generic -DCMAKE_C_COMPILER=clang-19 \
    -DCMAKE_C_COMPILER_TARGET=wasm32-wasi -DCMAKE_TRY_COMPILE_TARGET_TYPE=STATIC_LIBRARY -DDSHA256_THREADS=OFF \
    -DDSHA256_SHARED=OFF -DDSHA256_WERROR=ON
quietly cmake --build "$build/core"
echo "== web: building"
../../scripts/web --build
for module in dist/*.wasm; do
    [ "$(gzip -9 -c "$module" | wc -c)" -le 40000 ] || { echo "FAIL: $module, gzipped, has more than 40 kB"; exit 1; }
done
quietly npm ci --ignore-scripts --no-audit --no-fund

echo "== web: node"
quietly node --test tests/test_api.mjs
grep -E '^# (pass|fail)' "$build/log"
../../scripts/skips "$build/log"
echo "== web: types"
quietly node_modules/.bin/tsc --noEmit --strict --target es2022 --module nodenext --lib es2022,dom tests/types.ts

echo "== web: the page"
SCREENSHOTS=$build/shots RESULT=$build/result.json quietly node --test tests/test_page.mjs
grep -E '^# (pass|fail|isolated)' "$build/log"
../../scripts/skips "$build/log"
echo "== web: Firefox"
node tests/firefox.mjs
/usr/bin/python3 -c "
import json, sys, jsonschema
jsonschema.Draft202012Validator(json.load(open('../../docs/bench.schema.json'))).validate(json.load(open(sys.argv[1])))" \
    "$build/result.json"

echo "== web: as npm packs it"
quietly npm pack --pack-destination "$build"
mkdir "$build/project"
(cd "$build/project" && quietly npm init -y && quietly npm install --no-audit --no-fund "$build"/dsha256-*.tgz)
package=$build/project/node_modules/dsha256
cmp ../../LICENSE "$package/LICENSE"
for page in ../../docs/web.md "$package/README.md"; do
    # shellcheck disable=SC2016 # backquotes of Markdown
    sed -n '/^```js$/,/^```$/p' "$page" | sed '1d;/^```$/,$d' >"$build/project/lines.mjs"
    found=$(cd "$build/project" && node lines.mjs)
    case $found in
    *2083236893*) echo "the lines of ${page##*/} print: $found" | head -n 1 ;;
    *) echo "FAIL: the lines of $page print: $found"; exit 1 ;;
    esac
done

node tests/bench.mjs
