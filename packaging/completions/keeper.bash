# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# For skykeepd and skykeep-desktop, which take options only.

_skykeep_keeper() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    if [[ $current == = ]]; then
        current=
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    local options='--profile --plc-url --sandbox --language --grants --help --help-all --version'
    [[ ${1##*/} != skykeep-desktop ]] || options+=' --background'

    COMPREPLY=()
    case $before in
    --profile)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        ;;
    --grants)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
        ;;
    --language) mapfile -t COMPREPLY < <(compgen -W 'de en ja pt-BR' -- "$current") ;;
    --plc-url) ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current") ;;
    esac
}

complete -F _skykeep_keeper skykeepd skykeep-desktop
