# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2016,SC2034,SC2154 # other shells expand; what run, which reads this, has set
#
# A computer without a screen gets the command line and the headless keeper, and nothing of windows.

# What draws, by the names of its packages, and by those of its libraries.
screen_packages='^lib(qt6(gui|widgets|opengl|wayland)|x11|xcb|xext|xrender|xkb|gtk|gdk|wayland|gl1|glx|gles|egl|opengl|cairo|pango)|^x(server|11-|kb)'
screen_libraries='lib(Qt6(Gui|Widgets)|X|xcb|gtk|gdk|wayland|GL|EGL)'

start_keeper() {
    as_user server skykeepd >>"$log" 2>&1 &
    await "skykeepd answers" as_user server skykeep status
}

end_keeper() {
    in_system server pkill -TERM -x skykeepd
    await "skykeepd ends" is_quiet server
}

# says WORDS COMMAND…: whatever it ends with.
says() {
    words=$1
    shift
    "$@" 2>&1 | tee -a "$log" | grep -i "$words"
}

try_server() {
    step "skykeep and skykeepd are installed alone, without anything of screens"
    new_system server
    require "the tools cannot be installed" in_system server \
        apt-get install -q -y --no-install-recommends dbus procps
    packages_in server >"$work/before"
    apt_alone=$(deb_in "$installed" skykeep)
    apt_daemon=$(deb_in "$installed" skykeepd)
    require "apt install failed" in_system server apt install -y --no-install-recommends \
        "/mnt/installed/${apt_alone##*/}" "/mnt/installed/${apt_daemon##*/}"
    packages_in server | comm -13 "$work/before" - >"$work/added"
    refuse "these draw on a screen" grep -E "$screen_packages" "$work/added"
    for program in skykeep skykeepd; do
        # Those that are loaded, and not only those that it names.
        refuse "$program loads what draws" loads_screen "$program"
    done
    in_system server dpkg-query -W -f '${Package} ${Installed-Size}\n' skykeep skykeepd >>"$log"

    step "without a keychain skykeepd runs, says so, and takes no session"
    handle=bob.test
    require "the account cannot be made" create_account "$handle"
    begin_session server
    start_keeper
    require "it does not say so" says 'no keychain' as_user server skykeep keychain status
    refuse "it signed in" sign_in
    require "it does not say why" says 'no keychain' sign_in
    end_keeper
    end_session

    step "with a keyring, which is recommended, skykeepd signs in"
    require "none is recommended" sh -c 'dpkg-deb --field "$1" Recommends | grep -q gnome-keyring' sh "$apt_daemon"
    require "apt install failed" in_system server apt install -y --no-install-recommends gnome-keyring
    begin_session server keyring
    start_keeper
    require "it did not sign in" sign_in
    await "the session is fresh" has_fresh server
    end_keeper

    step "skykeepd is upgraded, and finds the account signed in"
    install_in server /mnt/upgrade skykeep skykeepd
    start_keeper
    require "the keeper is not the new one" keeper_is server "$(upstream "$next")"
    await "the session is fresh" has_fresh server
    require "it cannot be renewed" as_user server skykeep refresh "$handle"
    end_keeper
    end_session
}

loads_screen() {
    in_system server ldd "/usr/bin/$1" | tee -a "$log" | grep -E "$screen_libraries"
}

sign_in() {
    printf %s "$password" | as_user server skykeep sign-in "$handle" --server "$pds_url" --password-stdin
}
