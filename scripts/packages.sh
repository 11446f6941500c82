# Sourced by the scripts beside it: need PACKAGE... installs the Debian packages that are missing, and says so.
# This is the only step that takes root, by sudo where it is not root already.
need()
{
    missing=
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    echo "== installing:$missing"
    as_root=
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    # shellcheck disable=SC2086 # lists of words
    $as_root env DEBIAN_FRONTEND=noninteractive sh -c "apt-get update -q && apt-get install -qy --no-install-recommends $missing" \
        >"${TMPDIR:-/tmp}/dsha256-packages.log" 2>&1 ||
        { cat "${TMPDIR:-/tmp}/dsha256-packages.log"; echo "cannot install:$missing"; exit 1; }
}

build_packages="gcc libc6-dev cmake ninja-build pkg-config libjansson-dev"

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
    own_apt()
    {
        apt-get -qq -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$apt_folder/parts" \
            -o Dir::State::lists="$apt_folder/lists" -o Dir::Cache="$apt_folder" "$@"
    }
    (cd "$apt_folder" && own_apt update && own_apt source --download-only "$1") >"$apt_folder/log" 2>&1 ||
        { cat "$apt_folder/log"; echo "cannot fetch the sources of $1"; exit 1; }
    mkdir -p "$2.new"
    tar -xf "$apt_folder/$1"_*.orig.tar.* -C "$2.new" --strip-components 1
    mv "$2.new" "$2"
    rm -r "$apt_folder"
}
