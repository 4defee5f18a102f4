#compdef skykeep
# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
#
# What may follow is known to skykeep itself, which is asked for it. It says in a first line what the shell
# knows better, then a word a line, with a tab before what it is about.

_skykeep() {
    local -a found candidates
    local kind rest line word
    found=("${(@f)$(command skykeep complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null)}")
    kind=${found[1]%% *}
    rest=${found[1]#* }

    case $kind in
    files | folders | users)
        [[ -z $rest ]] || compset -P "${(b)rest}"
        case $kind in
        files) _files ;;
        folders) _files -/ ;;
        users) _users ;;
        esac
        ;;
    command)
        shift $((rest + 1)) words
        ((CURRENT -= rest + 1))
        _normal
        ;;
    words)
        for line in "${(@)found[2,-1]}"; do
            word=${line%%$'\t'*}
            candidates+=("${${word//\\/\\\\}//:/\\:}:${line#*$'\t'}")
        done
        _describe -t words skykeep candidates
        ;;
    esac
}

_skykeep "$@"
