# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2016,SC2034,SC2154 # other shells expand; what run, which reads this, has set
#
# New systems to install in, each a folder of $work, and how to do something there.

codename=bookworm
user=alice
user_number=1000

# step WORDS: what follows is that; the one before was passed.
step() {
    [ "$current_step" = beginning ] || echo "passed: $current_step"
    current_step=$1
    echo "== $1" >>"$log"
}

tell_ending() {
    if [ "$1" -eq 0 ] && [ -z "$current_step" ]; then
        echo "All steps were passed."
        return
    fi
    for screen in "$work"/*/run/user/"$user_number"/Xvfb_screen0; do
        [ ! -e "$screen" ] || cp "$screen" "$log.xwd" # a picture of it
    done
    tail -n 40 "$log" | sed 's/^/    /' >&2
    echo "FAILED: $current_step. All that was said is in $log" >&2
    [ "$1" -ne 0 ] || exit 1
}

# require WORDS COMMAND…: WORDS say what it means where the command fails.
require() {
    why=$1
    shift
    if ! "$@" >>"$log" 2>&1; then
        echo "$why" >>"$log"
        exit 1
    fi
}

# refuse WORDS COMMAND…: the other way round.
refuse() {
    why=$1
    shift
    if "$@" >>"$log" 2>&1; then
        echo "$why" >>"$log"
        exit 1
    fi
}

# await WORDS COMMAND…: until it succeeds.
await() {
    what=$1
    shift
    tries=0
    until "$@" >>"$log" 2>&1; do
        tries=$((tries + 1))
        if [ "$tries" -gt 240 ]; then
            echo "In vain: $what" >>"$log"
            exit 1
        fi
        sleep 0.5
    done
}

# deb_in FOLDER PACKAGE, rpm_in FOLDER PACKAGE: the file; there has to be one.
deb_in() {
    one_file "$1"/"$2"_[0-9]*.deb
}

rpm_in() {
    one_file "$1"/"$2"-[0-9]*.rpm
}

one_file() {
    if [ $# -ne 1 ] || [ ! -f "$1" ]; then
        echo "One file was to be there, not: $*" >>"$log"
        exit 1
    fi
    echo "$1"
}

version_in() {
    for package in skykeep skykeep-desktop skykeepd; do
        file=$(deb_in "$1" "$package")
        dpkg-deb --field "$file" Version
        rpm_in "$1" "$package" >/dev/null
    done | sort -u | one_line "$1"
}

one_line() {
    lines=$(cat)
    if [ "$(printf '%s\n' "$lines" | wc -l)" -ne 1 ]; then
        echo "The packages in $1 are of several versions: $lines" >>"$log"
        exit 1
    fi
    printf '%s\n' "$lines"
}

# Where this computer has its own Debian packages from.
sources() {
    apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' \
        'Created-By: Packages' 'Origin: Debian' | grep -E "^[^ ]+ $codename(-updates|-security)? " | sort -u
}

# The base is made once a month, and brought up to date in every run.
make_base() {
    mkdir -p "$cache/debs/partial"
    base="$cache/debian-$codename-$(date +%Y%m).tar"
    if [ ! -s "$base" ]; then
        mirror=$(sources | sed -n "s/^\([^ ]*\) $codename main\$/\1/p" | head -n 1)
        require "apt here knows no source of Debian $codename" [ -n "$mirror" ]
        require "debootstrap failed" debootstrap --variant=minbase "$codename" "$work/base" "$mirror"
        rm -rf "$work/base/var/cache/apt/archives"/*.deb
        sources | sed 's/^/deb /' >"$work/base/etc/apt/sources.list"
        # Nobody misses what a power cut takes from these.
        echo force-unsafe-io >"$work/base/etc/dpkg/dpkg.cfg.d/unsafe-io"
        printf '#!/bin/sh\nexit 101\n' >"$work/base/usr/sbin/policy-rc.d"
        chmod 755 "$work/base/usr/sbin/policy-rc.d"
        chroot "$work/base" useradd --create-home --uid "$user_number" --shell /bin/sh "$user"
        tar -C "$work/base" -cf "$base.part" .
        mv "$base.part" "$base"
        rm -rf "$work/base"
    fi
}

# new_system NAME: as debootstrap leaves it, up to date.
new_system() {
    mkdir "$work/$1"
    tar -C "$work/$1" -xpf "$base"
    mount_in "$1"
    require "apt-get update failed" in_system "$1" apt-get update -q
    require "apt-get upgrade failed" in_system "$1" apt-get upgrade -q -y
}

# copy_system NAME COPY
copy_system() {
    mkdir "$work/$2"
    tar -C "$work/$1" --one-file-system --exclude ./var/cache/apt/archives --exclude './mnt/*' -cpf - . |
        tar -C "$work/$2" -xpf -
    mkdir -p "$work/$2/var/cache/apt/archives"
    mount_in "$2"
}

# The packages lie in /mnt/installed and /mnt/upgrade, this folder in /mnt/test.
mount_in() {
    system="$work/$1"
    mount -t proc proc "$system/proc"
    mount --rbind /dev "$system/dev"
    mount -t tmpfs -o mode=1777 tmpfs "$system/tmp"
    mount -t tmpfs -o mode=755 tmpfs "$system/run"
    mount -t tmpfs tmpfs "$system/mnt"
    mkdir "$system/mnt/installed" "$system/mnt/upgrade" "$system/mnt/test"
    mount --bind "$installed" "$system/mnt/installed"
    mount --bind "$upgrade" "$system/mnt/upgrade"
    mount --bind "$test_folder" "$system/mnt/test"
    mount --bind "$cache/debs" "$system/var/cache/apt/archives"
    install -d -m 700 -o "$user_number" -g "$user_number" "$system/run/user/$user_number"
    echo '127.0.0.1 localhost' >"$system/etc/hosts"
    cp -L /etc/resolv.conf "$system/etc/resolv.conf"
    apt-config dump | grep -E '^Acquire::https?::Proxy ' >"$system/etc/apt/apt.conf.d/90proxy" || :
}

# in_system NAME COMMAND…: as its administrator.
in_system() {
    system="$work/$1"
    shift
    chroot "$system" /usr/bin/env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

# as_user NAME COMMAND…: as somebody who uses it, in the session that begin_session began.
as_user() {
    system="$work/$1"
    shift
    runtime="/run/user/$user_number"
    chroot "$system" /usr/bin/env -i setpriv --reuid="$user_number" --regid="$user_number" --init-groups \
        /usr/bin/env USER="$user" HOME="/home/$user" LANG=C.UTF-8 PATH=/usr/local/bin:/usr/bin:/bin \
        XDG_RUNTIME_DIR="$runtime" SKYKEEP_PLC_URL="$plc_url" \
        DBUS_SESSION_BUS_ADDRESS="$(cat "$system$runtime/address" 2>/dev/null || :)" \
        DISPLAY="$(cat "$system$runtime/display" 2>/dev/null || :)" "$@"
}

# begin_session NAME [ARGUMENT…]: in the background; the arguments are those of packaging/test/session.
begin_session() {
    session_of=$1
    shift
    rm -f "$work/$session_of/run/user/$user_number/ready"
    as_user "$session_of" dbus-run-session -- sh /mnt/test/session "$@" >>"$log" 2>&1 &
    session=$!
    await "the session begins" [ -e "$work/$session_of/run/user/$user_number/ready" ]
}

end_session() {
    kill "$(cat "$work/$session_of/run/user/$user_number/pid")"
    wait "$session" || :
}

packages_in() {
    in_system "$1" dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' | sed -n 's/^.i *//p' | sort
}

# files_in NAME: all that is not its user's, nor the notes of apt and dpkg about their own work.
files_in() {
    (cd "$work/$1" && find . -xdev \( -path ./home -o -path ./root -o -path ./mnt -o -path ./tmp -o -path ./run \
        -o -path ./proc -o -path ./dev -o -path ./sys -o -path ./var/log -o -path ./var/lib/apt \
        -o -path ./var/cache/apt -o -path ./var/lib/dpkg \) -prune -o -print | sort)
}
