# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2154 # what check-packages, which reads this, has set
#
# What holds of a program, whatever it is packed in.

# check_programs FOLDER WHERE: the three programs in FOLDER.
check_programs() {
    for program in $packages; do
        if [ -x "$1/$program" ]; then
            check_program "$1/$program" "$2: $program"
        else
            finding "$2: $program is missing"
        fi
    done
}

# check_program FILE WHERE
check_program() {
    readelf --wide --headers --dynamic --notes "$1" >"$work/headers"
    readelf --wide --dyn-syms "$1" >"$work/symbols"

    if grep -Eq '\.(debug_|symtab|gnu_debug)' "$work/headers"; then
        finding "$2: has debug symbols"
    fi
    if grep -Eq '\((RPATH|RUNPATH)\)' "$work/headers"; then
        finding "$2: looks for libraries in a folder of its own"
    fi
    grep -q '(FLAGS_1).*PIE' "$work/headers" ||
        finding "$2: is not position independent"
    grep -q 'GNU_RELRO' "$work/headers" || finding "$2: no RELRO"
    grep -q '(FLAGS_1).*NOW' "$work/headers" || finding "$2: its symbols are not all bound at its start"
    grep -q 'GNU_STACK.* RW ' "$work/headers" || finding "$2: its stack is executable"
    grep -q '__stack_chk_fail' "$work/symbols" || finding "$2: no stack protector"
    # Where a jump may land is marked at the beginning of each function: one mark alone is the start's.
    if grep -q 'Machine:.*X86-64' "$work/headers"; then
        marks=$(objdump --disassemble "$1" | grep -c endbr64) || :
        [ "$marks" -gt 100 ] || finding "$2: no control-flow protection ($marks marks)"
    fi

    case "${1##*/}" in
    skykeep | skykeepd)
        if grep '(NEEDED)' "$work/headers" | grep -E "$windows" >&2; then
            finding "$2: is linked with libraries of windows"
        fi
        # With all that its libraries bring along.
        if ldd "$1" | grep -E "$windows" >&2; then
            finding "$2: loads libraries of windows"
        fi
        ;;
    esac
    if ldd "$1" | grep 'not found' >&2; then
        finding "$2: lacks libraries"
    fi
}

# check_text FOLDER WHERE: nothing in it tells where it was built.
check_text() {
    if grep -rlaF -e "$root" -e "${HOME:-$root}/" "$1" >&2; then
        finding "$2: tells where it was built"
    fi
}

# check_commands FILE: what cannot be seen in a program for sure. A fortified call whose bounds the compiler could
# check is as any other afterwards, and a large frame need not be in any function.
check_commands() {
    for flag in -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection; do
        # One "command" a line, for each file that is compiled.
        commands=$(grep -c '"command": ' "$1") || :
        with=$(grep '"command": ' "$1" | grep -cF -e " $flag ") || :
        if [ "$commands" -eq 0 ] || [ "$with" -ne "$commands" ]; then
            finding "of $commands files $with are compiled with $flag"
        fi
    done
}
