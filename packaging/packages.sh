# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2154 # what ./dev, which reads this, has set
#
# The verb of ./dev that makes packages.

# What making and checking packages needs beside a build. dpkg-dev finds out what a package depends on.
package_packages='binutils dpkg-dev file git gzip lintian rpm rpmlint xz-utils'

# package [FOLDER] [ARGUMENT…]: the arguments go to cmake's configuring.
package() {
    case "$root" in
    *[[:space:]]*) fail "rpmbuild does not work in a folder with a blank in its path: put the clone elsewhere" ;;
    esac
    folder=build/packages
    case "${1:-}" in
    '' | -*) ;;
    *)
        folder=$1
        shift
        ;;
    esac
    # shellcheck disable=SC2046,SC2086 # lists
    install_packages $run_packages $package_packages
    # What every computer is to do alike: dates, permissions, the order and the words of what is listed.
    if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
        SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) ||
            fail "the packages are dated as the commit is, and this is no clone; set SOURCE_DATE_EPOCH"
    fi
    export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
    umask 022

    build_preset package --fresh "$@"
    made="$root/build/package/made"
    rm -rf "$made"
    (cd build/package && cpack -B "$made") >&2 || fail "no packages were made; see above"
    rm -rf "$made/_CPack_Packages"
    packaging/check-packages "$made" build/package/compile_commands.json ||
        fail "the packages, in $made, are not as they have to be"
    mkdir -p "$folder"
    mv "$made"/* "$folder"
    say "The packages are in $folder."
}
