#!/bin/sh
# Installs the library into fresh prefixes and uses it as strangers do: pkg-config (shared, static), find_package,
# add_subdirectory, FetchContent, C++, with gcc and clang; with spaces in paths, absolute directories, a tree that was
# moved, BUILD_SHARED_LIBS either way, no build type, unity builds; and uninstalls it. SECONDS_RANDOM: how long random
# jobs are compared with OpenSSL (default 10).
set -eu
tree=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
here=$tree/tests/consumer
library_path=

# quiet COMMAND...: shows what it prints only where it fails.
quiet()
{
    "$@" >quiet.log 2>&1 || { cat quiet.log; echo "failed: $*"; exit 1; }
}

# library OPTION...: builds the library in $folder/build, with these options instead of the last ones.
library()
{
    rm -f build/CMakeCache.txt
    quiet cmake -S "$tree" -B build -G Ninja -DCMAKE_INSTALL_LIBDIR=lib -DDSHA256_EXAMPLES=OFF "$@"
    quiet cmake --build build
}

# with_pkg_config COMPILER... SOURCE PROGRAM LIBRARY...: compiles and links by what pkg-config says. Its output is
# shell text: blanks in paths are escaped.
with_pkg_config()
{
    command=$1
    # shellcheck disable=SC2034 # eval reads them
    source=$2 program=$3
    shift 3
    flags=$(pkg-config --cflags --libs "$@")
    eval "$command -Wall -Wextra -Wpedantic -Werror -O2 \"\$source\" -o \"\$program\" $flags"
}

# c_block PAGE N: the N-th block of C in a page of the tree.
c_block()
{
    awk -v n="$2" '/^```c$/ { i++; inside = i == n; next } /^```$/ { inside = 0 } inside' "$tree/$1"
}

# exports FILE NAME: of the shared object FILE only NAME is seen outside ("": nothing).
exports()
{
    exported=$(nm -D --defined-only "$1" | awk '{print $3}')
    test "$exported" = "$2" || { echo "$1 exports $exported"; exit 1; }
}

# runs PROGRAM: the example, which finds a nonce.
runs()
{
    test "$(LD_LIBRARY_PATH="$library_path" "./$1")" = "nonce 2083236893"
}

# with_cmake FOLDER OPTION...: builds the project tests/consumer and runs what it makes.
with_cmake()
{
    made=$1
    shift
    quiet cmake -S "$here" -B "$made" -G Ninja -DCMAKE_BUILD_TYPE=Debug "$@"
    quiet cmake --build "$made" --target consumer consumer_cxx
    runs "$made/consumer"
    LD_LIBRARY_PATH="$library_path" "$made/consumer_cxx"
}

# static_too FOLDER: dsha256::dsha256_static is there, and static, in what with_cmake built.
static_too()
{
    quiet cmake --build "$1" --target consumer_static plugin
    (unset LD_LIBRARY_PATH && test "$("$1/consumer_static")" = "nonce 2083236893")
    exports "$1/libplugin.so" main
}

# uninstall FOLDER...: nothing is left in them but folders that others could use too.
uninstall()
{
    quiet cmake --build build --target uninstall
    left=$(find "$@" -type f -o -type l -o -name '*dsha256*')
    test -z "$left" || { echo "uninstall leaves $left"; exit 1; }
}

echo "pkg-config, shared"
library -DCMAKE_INSTALL_PREFIX="$folder/prefix"
quiet cmake --install build
library_path=$folder/prefix/lib
export PKG_CONFIG_PATH="$library_path/pkgconfig"
LD_LIBRARY_PATH=$library_path
export LD_LIBRARY_PATH
test "$(pkg-config --modversion libdsha256)" = "$(prefix/bin/dsha256 --version | cut -d ' ' -f 2)"
with_pkg_config "cc -std=c11 -Wno-deprecated-declarations" "$here/random_scan.c" random_scan libdsha256 libcrypto
./random_scan "${SECONDS_RANDOM:-10}"
for compiler in gcc clang; do
    with_pkg_config "$compiler -std=c11" "$tree/examples/scan.c" shared libdsha256
    runs shared
done
for example in verify_header merkle_root stratum_v1; do
    with_pkg_config "cc -std=c11" "$tree/examples/$example.c" $example libdsha256
    ./$example >$example.out
done
grep -q '^valid$' verify_header.out
grep -qx f3e94742aca4b5ef85488dc37c06c3282295ffec960994b2c0d5ac2a25a95766 merkle_root.out
grep -qF '"b3ba", "00000001", "504e86ed", "b2957c02"' stratum_v1.out
c_block README.md 1 >readme.c
tail -n +2 "$tree/examples/scan.c" | diff readme.c -
with_pkg_config "cc -std=c11" readme.c readme libdsha256
runs readme
cp readme.c readme.cc
for compiler in gcc clang clang-19; do
    for standard in c11 c17 c2x; do
        $compiler -std=$standard -Wall -Wextra -Wpedantic -Werror -Iprefix/include -fsyntax-only readme.c
    done
done
for compiler in g++ clang++ clang++-19; do
    for standard in c++11 c++14 c++17 c++20 c++2b; do
        $compiler -std=$standard -Wall -Wextra -Wpedantic -Werror -Iprefix/include -fsyntax-only readme.cc
    done
done

echo "the code in docs/guide.md"
c_block docs/guide.md 1 >guide.c
c_block docs/guide.md 2 >guide_scan.c
cp "$here/guide_words.c" .
for compiler in gcc clang; do
    with_pkg_config "$compiler -std=c11" guide.c guide libdsha256
    ./guide >shares
    "$here/guide_shares.py" "$tree/docs/guide.md" <shares
    with_pkg_config "$compiler -std=c11" guide_words.c words libdsha256
    ./words
done

echo "pkg-config, static: no libdsha256.so is needed, and a shared object made of it exports nothing"
for compiler in gcc clang; do
    with_pkg_config "$compiler -std=c11" "$tree/examples/scan.c" static libdsha256-static
    (unset LD_LIBRARY_PATH && test "$(./static)" = "nonce 2083236893")
    with_pkg_config "$compiler -std=c11 -static" "$tree/examples/scan.c" static --static libdsha256 2>link.log ||
        { cat link.log; exit 1; }
    runs static
    with_pkg_config "$compiler -std=c11 -shared -fPIC" "$tree/examples/scan.c" plugin.so libdsha256-static
    exports plugin.so main
done
echo "OpenCL where it is installed: devices, but none for a program that is linked statically, which would crash"
export OCL_ICD_VENDORS=/etc/OpenCL/vendors/pocl.icd
for compiler in gcc clang; do
    for way in -pie -no-pie; do
        with_pkg_config "$compiler -std=c11 $way" "$here/devices.c" devices libdsha256-static
        ./devices dynamic
    done
    for way in -static -static-pie; do
        with_pkg_config "$compiler -std=c11 $way" "$here/devices.c" devices --static libdsha256 2>link.log ||
            { cat link.log; exit 1; }
        ./devices static
    done
done
with_pkg_config "gcc -std=c11" "$here/devices.c" devices libdsha256-static
"$(readelf -l devices | sed -n 's/.*program interpreter: \(.*\)]/\1/p')" ./devices dynamic # by the linker's own hand
# Without a build system.
# shellcheck disable=SC2046 # a list of files
(cd "$tree" && gcc -O1 -shared -fPIC -fvisibility=hidden -DDSHA256_STATIC -Iinclude examples/scan.c \
    $(find lib kernels -name '*.c') -pthread -o "$folder/plugin.so")
exports plugin.so ""

echo "C++ and every header by itself"
for compiler in g++ clang++; do
    with_pkg_config "$compiler -std=c++11" "$here/cxx.cc" cxx libdsha256
    ./cxx
done
for header in prefix/include/*.h; do
    echo "#include <${header##*/}>" >header.c
    cp header.c header.cc
    for compiler in gcc clang; do
        for standard in c99 c11 c++11 c++20; do
            case $standard in c++*) source=header.cc ;; *) source=header.c ;; esac
            $compiler -std=$standard -Wall -Wextra -pedantic -Wconversion -Wshadow -Werror -Iprefix/include \
                -fsyntax-only $source
        done
    done
done

echo "find_package"
with_cmake found -DCMAKE_PREFIX_PATH="$folder/prefix"
with_cmake found-clang -DCMAKE_PREFIX_PATH="$folder/prefix" -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++
static_too found
# What is installed is 0.1.x: a program that asks for another minor version is told so.
if cmake -S "$here" -B other -DWANTED=0.0 -DCMAKE_PREFIX_PATH="$folder/prefix" >quiet.log 2>&1; then
    echo "find_package(dsha256 0.0) finds it"; exit 1
fi
grep -q 'requested version "0.0"' quiet.log

echo "the exported symbols are those of debian/libdsha256-0.symbols, and only libc is needed"
sed -n 's/^ \([^ ]*\)@\([^ ]*\) .*/\1 \2/p' "$tree/debian/libdsha256-0.symbols" | LC_ALL=C sort >listed
nm -D --defined-only --with-symbol-versions prefix/lib/libdsha256.so | awk '{print $3}' |
    sed 's/@@*/ /; s/^DSHA256_0$/& &/' | LC_ALL=C sort >exported
diff listed exported || { echo "(< listed, > exported) see CONTRIBUTING.md"; exit 1; }
test "$(wc -l <exported)" -gt 20
if readelf -d prefix/lib/libdsha256.so | grep NEEDED | grep -vE 'libc\.so|ld(64)?(-linux.*)?\.so'; then # the loader is libc's
    echo "needs more than libc"; exit 1
fi
if nm -g --defined-only prefix/lib/libdsha256.a | awk 'NF == 3 {print $3}' | grep -v '^dsha256i\{0,1\}_'; then
    echo "in the static library, but neither dsha256_* nor dsha256i_*"; exit 1
fi
# Every public function that the headers declare is there, and nothing that they do not.
cat prefix/include/*.h | grep -o '\bdsha256_[a-z0-9_]*(' | tr -d '(' | sort -u >declared
cut -d ' ' -f 1 exported | grep '^dsha256_' | diff declared - || { echo "(< declared, > exported)"; exit 1; }

echo "the installed command"
prefix/bin/dsha256 selftest
unset LD_LIBRARY_PATH

echo "uninstall"
uninstall prefix
if cmake --build build --target uninstall >quiet.log 2>&1; then
    echo "uninstalls twice"; exit 1
fi

echo "spaces in the prefix, BUILD_SHARED_LIBS=ON: only the shared library, and a command that uses it"
library -DCMAKE_INSTALL_PREFIX="$folder/a prefix" -DBUILD_SHARED_LIBS=ON
quiet cmake --install build
library_path="$folder/a prefix/lib"
export PKG_CONFIG_PATH="$library_path/pkgconfig"
with_pkg_config "cc -std=c11" "$tree/examples/scan.c" spaces libdsha256
runs spaces
with_cmake "found spaces" -DCMAKE_PREFIX_PATH="$folder/a prefix"
test ! -e "a prefix/lib/libdsha256.a"
"a prefix/bin/dsha256" selftest --backend scalar
ldd "a prefix/bin/dsha256" | grep -qF "=> $folder/a prefix/" # needs no LD_LIBRARY_PATH
uninstall "a prefix"

echo "cmake --install --prefix, DESTDIR, and moved to elsewhere afterwards"
library -DCMAKE_INSTALL_PREFIX=/opt/dsha
quiet cmake --install build --prefix "$folder/elsewhere" # not the one that it was configured with
library_path=$folder/elsewhere/lib
export PKG_CONFIG_PATH="$library_path/pkgconfig"
with_pkg_config "cc -std=c11" "$tree/examples/scan.c" unmoved libdsha256
runs unmoved
for file in LICENSE README.md CHANGELOG.md docs/architecture.md examples/scan.c; do
    test -f "elsewhere/share/doc/dsha256/$file"
done
uninstall elsewhere
quiet env DESTDIR="$folder/stage" cmake --install build
mkdir "moved here"
cp -a stage/opt/dsha "moved here"
DESTDIR="$folder/stage" uninstall stage
test ! -e /opt/dsha
library_path="$folder/moved here/dsha/lib"
export PKG_CONFIG_PATH="$library_path/pkgconfig"
with_pkg_config "cc -std=c11" "$tree/examples/scan.c" moved libdsha256
runs moved
with_cmake found-moved -DCMAKE_PREFIX_PATH="$folder/moved here/dsha"
"moved here/dsha/bin/dsha256" selftest --backend scalar

echo "a command that is linked statically, and loads nothing"
library -DBUILD_SHARED_LIBS=OFF -DCMAKE_EXE_LINKER_FLAGS=-static \
    -Dpkgcfg_lib_jansson_jansson="$(env -u PKG_CONFIG_PATH pkg-config --variable=libdir jansson)/libjansson.a"
gcc -shared -fPIC "$tree/tests/fake_nvml.c" -o fake_nvml.so
build/tools/dsha256 backends | grep -q '^OpenCL: this program is linked statically'
build/tools/dsha256 bench --backend scalar --versions 1 --threads 1 --seconds 0.1 --nvml "$folder/fake_nvml.so" |
    grep -q '^NVML: a statically linked program'

echo "OpenCL's headers: missed, found when they are there later, and not missed by who wants none"
# later MISSED HAS OPTION...: a configuration that says so many times that they are missing, and has OpenCL or not.
later()
{
    expected="$1 $2"
    shift 2
    quiet cmake -S "$tree" -B later -G Ninja -DDSHA256_TOOLS=OFF -DDSHA256_EXAMPLES=OFF "$@"
    has_opencl=no
    ! grep -q -e -DDSHA256_OPENCL later/build.ninja || has_opencl=yes
    got="$(grep -c opencl-c-headers quiet.log || true) $has_opencl"
    test "$got" = "$expected" || { cat quiet.log; echo "with '$*': $got, not $expected"; exit 1; }
}
later 1 no -DCMAKE_IGNORE_PATH=/usr/include
later 1 no
later 0 yes -DCMAKE_IGNORE_PATH=
later 0 no -DDSHA256_OPENCL=OFF -DCMAKE_IGNORE_PATH=/usr/include -DDSHA256_OPENCL_INCLUDE=-NOTFOUND
quiet cmake --build later --target dsha256_static
quiet gcc -I"$tree/include" "$here/devices.c" later/libdsha256.a -pthread -o devices
./devices none | grep -q 'opencl-c-headers'

echo "absolute directories, BUILD_SHARED_LIBS=OFF: only the static library"
library -DCMAKE_INSTALL_PREFIX="$folder/usr" -DCMAKE_INSTALL_LIBDIR="$folder/out there/lib" \
    -DCMAKE_INSTALL_INCLUDEDIR="$folder/out there/include" -DBUILD_SHARED_LIBS=OFF
quiet cmake --install build
library_path=
export PKG_CONFIG_PATH="$folder/out there/lib/pkgconfig"
test "$(pkg-config --variable=libdir libdsha256 | tr -d "\\\\")" = "$folder/out there/lib"
test "$(pkg-config --variable=includedir libdsha256 | tr -d "\\\\")" = "$folder/out there/include"
with_pkg_config "cc -std=c11" "$tree/examples/scan.c" absolute libdsha256
runs absolute
with_cmake found-absolute -Ddsha256_DIR="$folder/out there/lib/cmake/dsha256"
static_too found-absolute
test ! -e "out there/lib/libdsha256.so"
uninstall usr "out there"

echo "add_subdirectory, which installs nothing, in a unity build"
with_cmake sub -DDSHA256_SOURCE="$tree" -DCMAKE_INSTALL_PREFIX="$folder/sub-prefix" -DCMAKE_UNITY_BUILD=ON \
    -DBUILD_SHARED_LIBS=ON
static_too sub
quiet cmake --install sub
test ! -e sub-prefix

# level OPTION...: the options -O… that kernels are compiled with in a project that says so much.
level()
{
    rm -rf level
    quiet cmake -S "$here" -B level -G Ninja -DDSHA256_SOURCE="$tree" -DCMAKE_EXPORT_COMPILE_COMMANDS=ON "$@"
    grep '"command":.*/kernels/' level/compile_commands.json | grep -o ' -O[^ ]*' | sort -u | tr -d '\n'
}
echo "kernels are optimised, whatever the project says"
for case in ": -O2" "-DCMAKE_BUILD_TYPE=Debug: -O2" "-DCMAKE_BUILD_TYPE=Release: -O3" "-DCMAKE_C_FLAGS=-O3: -O3" \
    "-DCMAKE_C_FLAGS=-O0: -O0 -O2" "-DCMAKE_BUILD_TYPE=MinSizeRel: -O2 -Os"; do
    # shellcheck disable=SC2086 # none, or one
    got=$(level ${case%%:*})
    test "$got" = "${case#*:}" || { echo "with '${case%%:*}' kernels are compiled with '$got'"; exit 1; }
done
for compiler in gcc clang; do
    $compiler -I"$tree/include" -c "$tree/kernels/scalar.c" -o kernel.o 2>&1 | grep -q 'without -O2'
    test -z "$($compiler -O1 -I"$tree/include" -c "$tree/kernels/scalar.c" -o kernel.o 2>&1)"
    test -z "$($compiler -DDSHA256_UNOPTIMISED -I"$tree/include" -c "$tree/kernels/scalar.c" -o kernel.o 2>&1)"
done

echo "FetchContent, from an archive of the tracked files"
(cd "$tree" && git ls-files -z | tar -cz --null -T - --transform 's,^,dsha256/,' -f "$folder/dsha256.tar.gz")
with_cmake fetched -DDSHA256_FETCH="$folder/dsha256.tar.gz" -DBUILD_SHARED_LIBS=OFF -DCMAKE_C_COMPILER=clang \
    -DCMAKE_CXX_COMPILER=clang++
static_too fetched
