# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2154 # what check-packages, which reads this, has set
#
# What holds of the .deb files.

# deb PACKAGE: its file.
deb() {
    one "$folder/${1}"_*.deb
}

# field PACKAGE NAME
field() {
    dpkg-deb --field "$(deb "$1")" "$2"
}

check_debs() {
    : >"$work/deb-files"
    for package in $packages; do
        check_deb "$package"
    done
    check_programs "$work/deb-root/usr/bin" deb
    check_text "$work/deb-root" deb
    sort "$work/deb-files" | uniq -d | while read -r file; do
        finding "deb: $file is in two packages"
    done
    # Every tag that is overridden stands below a comment, which says why.
    for overrides in "$work"/deb-root/usr/share/lintian/overrides/*; do
        awk '/^#/ { said = 1; next } !said { exit 1 } { said = 0 }' "$overrides" ||
            finding "deb: an override without a reason: ${overrides##*/}"
    done
    lintian --allow-root --pedantic --fail-on error,warning,pedantic "$folder"/*.deb ||
        finding "deb: lintian"
}

check_deb() {
    package=$1
    file=$(deb "$package")
    version=$(field "$package" Version)
    tree="$work/deb-$package"
    mkdir -p "$tree" "$work/deb-root"
    dpkg-deb --raw-extract "$file" "$tree"
    (cd "$tree" && md5sum --check --quiet DEBIAN/md5sums) || finding "deb: $package: wrong sums"
    (cd "$tree" && find usr -type f) >>"$work/deb-files"
    (cd "$tree" && find usr -type f | sort) >"$work/there"
    sed 's/^[0-9a-f]*  //' "$tree/DEBIAN/md5sums" | sort >"$work/summed"
    cmp -s "$work/there" "$work/summed" || finding "deb: $package: not every file has its sum"
    dpkg-deb --extract "$file" "$work/deb-root"

    [ "${file##*/}" = "${package}_${version}_$(field "$package" Architecture).deb" ] ||
        finding "deb: $package: a file name that is not Debian's"
    dpkg-deb --fsys-tarfile "$file" | tar -tv --numeric-owner >"$work/listing"
    if awk '$1 !~ /^(drwxr-xr-x|-rwxr-xr-x|-rw-r--r--)$/ || $2 != "0/0"' "$work/listing" | grep . >&2; then
        finding "deb: $package: owners or permissions"
    fi

    case "$package" in
    skykeep) ;;
    *)
        field "$package" Depends | grep -qF "skykeep (= $version)" ||
            finding "deb: $package does not depend on skykeep of its version"
        field "$package" Depends | grep -q 'libqt6sql6-sqlite' ||
            finding "deb: $package can come without Qt's SQLite driver"
        ;;
    esac
    case "$package" in
    skykeep | skykeepd)
        if field "$package" Depends | grep -E "$windows" >&2; then
            finding "deb: $package depends on libraries of windows"
        fi
        ;;
    esac

    doc="$tree/usr/share/doc/$package"
    [ -s "$doc/copyright" ] || finding "deb: $package: no copyright"
    for changelog in changelog.gz changelog.Debian.gz; do
        # Bytes 3 to 7 of the header: whether a name follows, and a time.
        [ "$(od -An -tx1 -j3 -N5 "$doc/$changelog" | tr -d ' \n')" = 0000000000 ] ||
            finding "deb: $package: $changelog tells when it was compressed"
    done
    gzip -dc "$doc/changelog.Debian.gz" | head -n 1 | grep -qF "($version)" ||
        finding "deb: $package: its changelog is of another version"
    [ -f "$tree/usr/share/man/man1/$package.1.gz" ] || finding "deb: $package has no manual page"
}
