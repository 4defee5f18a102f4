# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2154 # what check-packages, which reads this, has set
#
# What holds of the .rpm files, as rpm's own tools tell it.

# rpm_of PACKAGE: its file.
rpm_of() {
    one "$folder/${1}"-[0-9]*.rpm
}

# query PACKAGE ARGUMENT…
query() {
    package=$1
    shift
    rpm --query --package "$@" "$(rpm_of "$package")"
}

# in_a_root COMMAND…: as root, for rpm installs into another root with chroot only.
in_a_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        unshare --map-root-user "$@"
    fi
}

check_rpms() {
    for package in $packages; do
        check_rpm "$package"
    done
    place="$work/rpm-root"
    mkdir -p "$place"
    in_a_root rpm --root "$place" --initdb
    # What is missing in an empty root is all that the packages need of others.
    in_a_root rpm --root "$place" --install --test "$folder"/*.rpm >"$work/missing" 2>&1 || :
    grep -q 'libQt6Core.so.6' "$work/missing" || finding "rpm: Qt is not needed"
    if grep -E '^[[:space:]]*skykeep[^ ]* .*is needed' "$work/missing" >&2; then
        finding "rpm: the packages do not find each other"
    fi
    in_a_root rpm --root "$place" --install --nodeps "$folder"/*.rpm || finding "rpm: not to be installed"
    [ "$(in_a_root rpm --root "$place" --query --all | wc -l)" -eq 3 ] || finding "rpm: not installed"
    in_a_root rpm --root "$place" --verify --nodeps --all >&2 || finding "rpm: not as installed"
    check_programs "$place/usr/bin" rpm
    check_text "$place/usr" rpm
    in_a_root rpm --root "$place" --erase --nodeps skykeep skykeepd skykeep-desktop ||
        finding "rpm: not to be removed"
    # rpm's own list aside.
    if find "$place" -name 'skykeep*' -o -name 'io.github.skykeep*' | grep . >&2; then
        finding "rpm: something is left after removing"
    fi

    # rpmlint fails for errors alone.
    rpmlint --config "$root/packaging/rpm/rpmlint.toml" "$folder"/*.rpm >"$work/rpmlint" 2>&1 || :
    cat "$work/rpmlint"
    grep -q ' 0 errors, 0 warnings' "$work/rpmlint" || finding "rpm: rpmlint"
}

check_rpm() {
    [ "$(query "$1" --queryformat '%{license}')" = MIT ] || finding "rpm: $1: its licence"
    [ "$(query "$1" --queryformat '%{name}')" = "$1" ] || finding "rpm: $1: its name"
    [ -n "$(query "$1" --changelog)" ] || finding "rpm: $1: no changelog"
    release=$(query "$1" --queryformat '%{version}-%{release}')
    query "$1" --requires >"$work/requires"
    case "$1" in
    skykeep) ;;
    *)
        grep -q "^skykeep(.*) = $release\$" "$work/requires" ||
            finding "rpm: $1 does not need skykeep of its version"
        grep -q 'qt6-sql-sqlite' "$work/requires" ||
            finding "rpm: $1 can come without Qt's SQLite driver"
        ;;
    esac
    case "$1" in
    skykeep | skykeepd)
        if grep -E "$windows" "$work/requires" >&2; then
            finding "rpm: $1 needs libraries of windows"
        fi
        ;;
    esac
    query "$1" --queryformat '[%{filemodes:perms} %{fileusername}:%{filegroupname} %{filenames}\n]' \
        >"$work/listing"
    if grep -Ev '^(drwxr-xr-x|-rwxr-xr-x|-rw-r--r--) root:root /usr/' "$work/listing" >&2; then
        finding "rpm: $1: owners or permissions"
    fi
    # Whose folders these are, rpm quarrels about.
    if awk '/^d/ { print $3 }' "$work/listing" | grep -v "/$1\$" >&2; then
        finding "rpm: $1 has folders of others"
    fi
    for file in "/usr/bin/$1" "/usr/share/man/man1/$1.1.gz" "/usr/share/licenses/$1/MIT.txt" \
        "/usr/share/doc/$1/CHANGELOG.md"; do
        grep -q " $file\$" "$work/listing" || finding "rpm: $1: no $file"
    done
}
