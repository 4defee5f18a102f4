# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2016,SC2034,SC2154 # other shells expand; what run, which reads this, has set
#
# Somebody installs the desktop, adds an account, upgrades, and takes it all off again.

handle=alice.test

keys() {
    as_user desktop xdotool key --clearmodifiers "$@"
}

shows() {
    as_user desktop xdotool search --onlyvisible --name "$1"
}

is_active() {
    as_user desktop sh -c 'xdotool getactivewindow getwindowname | grep -q "$1"' sh "$1"
}

type_words() {
    # Not as an argument, which every program of the computer may read.
    printf %s "$1" | as_user desktop xdotool type --clearmodifiers --file -
}

height() {
    as_user desktop xdotool getactivewindow getwindowgeometry --shell | sed -n 's/^HEIGHT=//p'
}

is_taller() {
    [ "$(height)" -gt "$1" ]
}

start_desktop() {
    as_user desktop skykeep-desktop >>"$log" 2>&1 &
    await "a window" is_active '^Skykeep$'
}

quit_desktop() {
    require "no key can be pressed" keys ctrl+q
    await "the desktop ends" is_quiet desktop
}

# No keeper answers: exit code 3.
is_quiet() {
    status=0
    as_user "$1" skykeep status || status=$?
    [ "$status" -eq 3 ]
}

# has_fresh NAME: its account is signed in.
has_fresh() {
    as_user "$1" sh -c 'skykeep show "$1" --json | tr -d " " | grep -q "\"session\":\"fresh\""' sh "$handle"
}

# keeper_is NAME VERSION
keeper_is() {
    as_user "$1" sh -c 'skykeep status --json | tr -d " " | grep -q "\"version\":\"$1\""' sh "$2"
}

add_by_typing() {
    require "no key can be pressed" keys ctrl+n
    await "the dialog to add an account" is_active '^Add an account$'
    type_words "$handle"
    before=$(height)
    require "no key can be pressed" keys alt+r
    await "the field for the server" is_taller "$before"
    type_words "$pds_url"
    require "no key can be pressed" keys Return
    # Nothing tells from outside when the password is asked for.
    tries=0
    while sleep 3 && shows '^Add an account$' >/dev/null 2>&1; do
        tries=$((tries + 1))
        require "the dialog is not content" [ "$tries" -lt 20 ]
        keys ctrl+a
        type_words "$password"
        keys Return
    done
}

try_desktop() {
    step "a desktop without Skykeep is made"
    new_system desktop
    require "the screen cannot be installed" in_system desktop \
        apt-get install -q -y --no-install-recommends xvfb openbox xdotool dbus
    copy_system desktop twin
    packages_in desktop >"$work/before"
    require "the account cannot be made" create_account "$handle"

    step "a newcomer installs the desktop with apt"
    install_in desktop /mnt/installed skykeep skykeep-desktop
    packages_in desktop >"$work/after"
    require "no keyring came along" in_system desktop sh -c 'command -v gnome-keyring-daemon'
    for file in /usr/bin/skykeep /usr/bin/skykeep-desktop \
        /usr/share/applications/io.github.skykeep.Skykeep.desktop \
        /usr/share/metainfo/io.github.skykeep.Skykeep.metainfo.xml \
        /usr/share/icons/hicolor/scalable/apps/io.github.skykeep.Skykeep.svg; do
        require "it lacks $file" in_system desktop test -e "$file"
    done

    step "the desktop starts, and an account is added in its window"
    begin_session desktop keyring screen
    start_desktop
    add_by_typing
    await "the session is fresh" has_fresh desktop

    step "the account is still signed in after a restart"
    quit_desktop
    start_desktop
    await "the session is fresh" has_fresh desktop
    require "it cannot be renewed" as_user desktop skykeep refresh "$handle"

    step "it is upgraded while it runs, and the new command line talks to the old keeper"
    install_in desktop /mnt/upgrade skykeep skykeep-desktop
    require "the command line is not the new one" as_user desktop \
        sh -c 'test "$(skykeep --version)" = "skykeep $1"' sh "$(upstream "$next")"
    require "the old keeper does not go on" keeper_is desktop "$(upstream "$version")"
    require "the old keeper has lost the account" has_fresh desktop

    step "the new desktop finds the account signed in, and renews it"
    quit_desktop
    start_desktop
    require "the keeper is not the new one" keeper_is desktop "$(upstream "$next")"
    await "the session is fresh" has_fresh desktop
    require "it cannot be renewed" as_user desktop skykeep refresh "$handle"
    require "the session is not fresh" has_fresh desktop
    quit_desktop
    end_session

    step "removing and purging leave nothing but the user's own"
    require "apt remove failed" in_system desktop apt remove -y skykeep skykeep-desktop
    refuse "a program is left" in_system desktop sh -c 'command -v skykeep || command -v skykeep-desktop'
    # Where nothing is left to purge, apt knows the packages no more.
    require "dpkg --purge failed" in_system desktop dpkg --purge skykeep-desktop skykeep
    compare_with_twin
    require "the user's accounts are gone" as_user desktop grep -q "$handle" "/home/$user/.config/skykeep/accounts.json"
}

# Without what Debian adds: its revision.
upstream() {
    echo "${1%-*}"
}

# install_in NAME FOLDER PACKAGE…: as somebody would who has downloaded them.
install_in() {
    name=$1
    folder=$2
    shift 2
    for package in "$@"; do
        set -- "$@" "./$(basename -- "$(deb_in "$work/$name$folder" "$package")")"
        shift
    done
    require "apt install failed" in_system "$name" sh -c 'cd "$1" && shift && apt install -y "$@"' sh "$folder" "$@"
}

# The same system with the same packages of others, where Skykeep has never been.
compare_with_twin() {
    comm -13 "$work/before" "$work/after" | grep -v '^skykeep' >"$work/others"
    # shellcheck disable=SC2046 # a list
    require "apt-get install failed" in_system twin \
        apt-get install -q -y --no-install-recommends $(cat "$work/others")
    files_in twin >"$work/twin.files"
    files_in desktop >"$work/desktop.files"
    require "files are left, or gone (< the system without Skykeep, > with)" \
        diff "$work/twin.files" "$work/desktop.files"
    refuse "dpkg remembers more" in_system desktop sh -c 'dpkg-query -W "skykeep*" || ls /var/lib/dpkg/info/skykeep*'
}
