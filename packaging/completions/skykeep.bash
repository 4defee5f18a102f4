# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# What may follow is known to skykeep itself, which is asked for it. It says in a first line what the shell
# knows better, then a word a line, with a tab before what it is about.

# Sets typed, the words up to the cursor, and starts, where each begins in COMP_WORDS: bash splits
# words at colons and equals signs too.
_skykeep_typed() {
    local rest=${COMP_LINE:0:COMP_POINT} gap word i
    typed=() starts=()
    for ((i = 0; i <= COMP_CWORD; i++)); do
        gap=${rest%%[![:space:]]*}
        rest=${rest:${#gap}}
        word=${COMP_WORDS[i]}
        ((i < COMP_CWORD)) || word=$rest
        if [[ -n $gap || $i -eq 0 ]]; then
            typed+=("$word") starts+=("$i")
        else
            typed[-1]+=$word
        fi
        rest=${rest:${#word}}
    done
}

_skykeep() {
    local -a typed starts found
    local kind rest line word trim function
    _skykeep_typed
    COMPREPLY=()
    mapfile -t found < <(command skykeep complete "${typed[@]:1}" 2>/dev/null)
    read -r kind rest <<<"${found[0]-}"

    local current=${typed[-1]}
    case $kind in
    files | folders)
        compopt -o filenames
        local type=-f
        [[ $kind == files ]] || type=-d
        mapfile -t COMPREPLY < <(compgen "$type" -- "${current#"$rest"}")
        ;;
    users)
        mapfile -t COMPREPLY < <(compgen -u -- "${current#"$rest"}")
        ;;
    command)
        # The first is the name since bash-completion 2.12.
        for function in _comp_command_offset _command_offset; do
            if declare -F "$function" >/dev/null; then
                "$function" "${starts[rest + 1]}"
                return
            fi
        done
        ;;
    words)
        for line in "${found[@]:1}"; do
            word=${line%%$'\t'*}
            [[ $word != *[!A-Za-z0-9._:,=@%+/-]* ]] || printf -v word %q "$word"
            COMPREPLY+=("$word")
        done
        # Bash only replaces what stands behind the last of these.
        local breaks=${COMP_WORDBREAKS//[^:=]/}
        if [[ -n $breaks ]]; then
            trim=${current%"${current##*["$breaks"]}"}
            COMPREPLY=("${COMPREPLY[@]#"$trim"}")
        fi
        ;;
    esac
}

complete -F _skykeep skykeep
