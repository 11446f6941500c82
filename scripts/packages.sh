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
