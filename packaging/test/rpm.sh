# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2016,SC2034,SC2154 # other shells expand; what run, which reads this, has set
#
# The .rpm files in an empty root, by rpm itself. Debian has no distribution of them, so what they need of others is
# looked up on this computer.

in_root() {
    rpm --root "$work/rpm" --define '_dbpath /var/lib/rpm' "$@"
}

# What rpm would miss if these were installed, one a line.
missed() {
    in_root --install --test "$@" 2>&1 | tee -a "$log" | sed -n 's/^[[:space:]]*\(.*\) is needed by .*/\1/p' | sort -u
}

# Without what each has its own place for: texts about the package, and where Debian's zsh looks.
places() {
    grep -v '/share/doc/\|/share/licenses/\|/share/lintian/' |
        sed 's|/zsh/vendor-completions/|/zsh/site-functions/|' | sort
}

try_rpm() {
    step "the .rpm files need each other as the .deb files do, and of others only what there is"
    mkdir -p "$work/rpm"
    in_root --initdb
    cli=$(rpm_in "$installed" skykeep)
    desktop=$(rpm_in "$installed" skykeep-desktop)
    daemon=$(rpm_in "$installed" skykeepd)
    for keeper in "$desktop" "$daemon"; do
        require "$keeper does not need skykeep" sh -c 'echo "$1" | grep -q "^skykeep\(([^)]*)\)\? = "' sh "$(missed "$keeper")"
    done
    missed "$cli" "$desktop" "$daemon" >"$work/missed"
    refuse "they need each other all the same" grep '^skykeep' "$work/missed"
    require "they need nothing of Qt" grep -q '^libQt6Core' "$work/missed"
    sed -n 's/^\(lib[^(]*\.so[^(]*\)(.*/\1/p' "$work/missed" | sort -u | while read -r library; do
        require "there is no $library" sh -c 'ldconfig -p | grep -q "^[[:space:]]*$1 "' sh "$library"
    done
    for package in "$cli" "$daemon"; do
        refuse "$package needs what draws" \
            sh -c 'rpm --query --requires --package "$1" | grep -E "$2"' sh "$package" "$screen_libraries"
    done

    step "the .rpm files have what the .deb files have"
    for package in skykeep skykeep-desktop skykeepd; do
        rpm --query --list --package "$(rpm_in "$installed" "$package")" | places >"$work/rpm.files"
        dpkg-deb --fsys-tarfile "$(deb_in "$installed" "$package")" | tar -t |
            sed -n 's|^\.\(/.*[^/]\)$|\1|p' | places >"$work/deb.files"
        comm -13 "$work/rpm.files" "$work/deb.files" >"$work/lacking"
        require "the .rpm of $package lacks $(cat "$work/lacking")" [ ! -s "$work/lacking" ]
    done

    step "rpm installs, verifies, upgrades and removes them"
    # Without the libraries of a distribution: those were looked at above.
    require "rpm --install failed" in_root --install --nodeps "$cli" "$desktop" "$daemon"
    require "what is installed is not what was packaged" in_root --verify --nodeps skykeep skykeep-desktop skykeepd
    require "the program in it does not run" \
        sh -c 'test "$("$1/usr/bin/skykeep" --version)" = "skykeep $2"' sh "$work/rpm" "$(upstream "$version")"
    require "rpm --upgrade failed" in_root --upgrade --nodeps \
        "$(rpm_in "$upgrade" skykeep)" "$(rpm_in "$upgrade" skykeep-desktop)" "$(rpm_in "$upgrade" skykeepd)"
    require "it is not the new one" \
        sh -c 'test "$("$1/usr/bin/skykeep" --version)" = "skykeep $2"' sh "$work/rpm" "$(upstream "$next")"
    require "rpm --erase failed" in_root --erase skykeep skykeep-desktop skykeepd
    (cd "$work/rpm" && find . ! -type d ! -path './var/lib/rpm/*') >"$work/left"
    require "files are left: $(cat "$work/left")" [ ! -s "$work/left" ]
    refuse "folders are left" sh -c 'find "$1" -iname "*skykeep*" | grep .' sh "$work/rpm"
}
