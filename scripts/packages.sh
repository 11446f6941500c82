# shellcheck shell=sh
# Sourced by the scripts beside it: need PACKAGE... installs the Debian packages that are missing, and says so. It is the
# only step that takes root, by sudo if need be. Where there is no apt, it uses what is installed, and ends the script with
# the names of the tools and libraries that are missing.

# shellcheck disable=SC2034 # the scripts use them
build_packages="gcc libc6-dev cmake ninja-build pkg-config libjansson-dev opencl-c-headers"
# shellcheck disable=SC2034
run_packages="ocl-icd-libopencl1" # OpenCL's loader: GPUs are used where their driver has OpenCL, too
# shellcheck disable=SC2034
test_packages="g++ libbenchmark-dev libcriterion-dev libcurl4-openssl-dev libmicrohttpd-dev libopenmpi-dev \
libsodium-dev libssl-dev"

need()
{
    missing=
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        for package in "$@"; do
            # shellcheck disable=SC2016 # a field of dpkg-query
            dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
        done
        [ -z "$missing" ] || install_packages
    else
        for package in "$@"; do
            tool=$(tool_of "$package")
            [ -z "$tool" ] || has_tool "$tool" || missing="$missing
  ${tool#*:}"
        done
        [ -z "$missing" ] || { echo "These are missing here; please install them:$missing" >&2; exit 1; }
    fi
}

# again COMMAND...: up to three times: what comes over a network fails now and then.
again()
{
    for pause in 5 30; do
        ! "$@" || return 0
        echo "failed; again in $pause s: $*"
        sleep "$pause"
    done
    "$@"
}

install_packages()
{
    echo "== installing:$missing"
    as_root=
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    packages_log=$(mktemp)
    # shellcheck disable=SC2086 # lists of words
    again $as_root env DEBIAN_FRONTEND=noninteractive sh -c "apt-get update -q &&
        apt-get -o DPkg::Lock::Timeout=300 install -qy --no-install-recommends $missing" >"$packages_log" 2>&1 ||
        { cat "$packages_log"; echo "cannot install:$missing"; exit 1; }
    rm "$packages_log"
}

# tool_of PACKAGE: what a Debian package is wanted for: a command; pkg-config:NAME, a library that pkg-config knows; or
# nothing that can be looked for, or that the build does without.
tool_of()
{
    case $1 in
    gcc) echo cc ;;
    g++) echo c++ ;;
    ninja-build) echo ninja ;;
    clang-19 | libclang-rt-*) echo clang-19 ;;
    lld-19) echo wasm-ld-19 ;;
    binaryen) echo wasm-opt ;;
    libjansson-dev) echo pkg-config:jansson ;;
    libbenchmark-dev) echo pkg-config:benchmark ;;
    libcriterion-dev) echo pkg-config:criterion ;;
    libcurl4-openssl-dev) echo pkg-config:libcurl ;;
    libmicrohttpd-dev) echo pkg-config:libmicrohttpd ;;
    libopenmpi-dev) echo mpicc ;;
    openmpi-bin) echo mpirun ;;
    libsodium-dev) echo pkg-config:libsodium ;;
    libssl-dev) echo pkg-config:libcrypto ;;
    python3-jsonschema | wasi-libc | libc6* | opencl-c-headers | ocl-icd-* | pocl-* | libclc-*) ;;
    *) echo "$1" ;;
    esac
}

has_tool()
{
    case $1 in
    pkg-config:*) ! command -v pkg-config >/dev/null || pkg-config --exists "${1#*:}" ;; # one thing at a time
    *) command -v "$1" >/dev/null ;;
    esac
}

# need_source PACKAGE FOLDER: the sources of a Debian package, unpacked in a folder, for machines that Debian has no such
# package for. Takes no root: apt gets lists of its own, made from the machine's.
need_source()
{
    [ ! -d "$2" ] || return 0
    echo "== fetching the sources of $1"
    apt_folder=$(mktemp -d)
    mkdir -p "$apt_folder/parts" "$apt_folder/lists/partial"
    for list in /etc/apt/sources.list /etc/apt/sources.list.d/*; do
        [ -f "$list" ] || continue
        sed -e 's/^deb /deb-src /' -e 's/^Types: deb$/Types: deb-src/' "$list" >"$apt_folder/parts/${list##*/}"
    done
    # shellcheck disable=SC2317 # again calls it
    own_apt()
    {
        apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$apt_folder/parts" \
            -o Dir::State::lists="$apt_folder/lists" -o Dir::Cache="$apt_folder" "$@"
    }
    (cd "$apt_folder" && again own_apt update && again own_apt source --download-only "$1") >"$apt_folder/log" 2>&1 ||
        { cat "$apt_folder/log"; echo "cannot fetch the sources of $1"; exit 1; }
    mkdir -p "$2.new"
    tar -xf "$apt_folder/$1"_*.orig.tar.* -C "$2.new" --strip-components 1
    mv "$2.new" "$2"
    rm -r "$apt_folder"
}

# need_unpacked PACKAGE FOLDER COMMAND...: a Debian package unpacked in a folder, if the commands are not there: for
# servers, which would start when they are installed. Takes no root.
need_unpacked()
{
    package=$1 unpacked=$2
    shift 2
    for wanted in "$@"; do
        command -v "$wanted" >/dev/null || has_all=no
    done
    [ "${has_all:-yes}" = no ] || return 0
    PATH=$PWD/$unpacked/usr/bin:$PATH
    [ ! -d "$unpacked" ] || return 0
    command -v apt-get >/dev/null || { echo "These are missing here; please install them: $*" >&2; exit 1; }
    echo "== fetching $package"
    fetched=$(mktemp -d)
    (cd "$fetched" && again apt-get -q download "$package" && dpkg -x "$package"_*.deb unpacked) >"$fetched/log" 2>&1 ||
        { cat "$fetched/log"; echo "cannot fetch $package"; exit 1; }
    mkdir -p "${unpacked%/*}"
    mv "$fetched/unpacked" "$unpacked"
    rm -r "$fetched"
}
