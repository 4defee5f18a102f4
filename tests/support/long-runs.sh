# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT
# shellcheck shell=sh disable=SC2154 # what ./dev, which reads this, has set
#
# The verbs of ./dev that take their time.

# kill_keeper KILLS: prints one line of figures for each campaign.
kill_keeper() {
    log="$root/build/dev/kill.log"
    : >"$log"
    status=0
    for program in tst_killed tst_killedkeyring; do
        SKYKEEP_KILLS="$1" QTEST_FUNCTION_TIMEOUT=2000000000 \
            tests/support/with-keyring "build/dev/tests/crash/$program" 2>>"$log" || status=$?
    done
    [ "$status" -eq 0 ] || fail "a session was lost, or worse; the programs' own words are in $log"
}

# What libFuzzer needs beside a build.
fuzz_packages='clang-19 libclang-rt-19-dev'

# fuzz_one SECONDS TARGET: new inputs go to build/fuzz/corpus, what broke to build/fuzz/findings.
fuzz_one() {
    seconds=$1
    target=$2
    program="build/fuzz/fuzzers/fuzz-$target"
    grown="build/fuzz/corpus/$target"
    dictionary="tests/fuzz/dictionaries/$target.dict"
    log="build/fuzz/logs/$target.log"
    mkdir -p "$grown" build/fuzz/findings build/fuzz/logs
    set -- "$grown" "tests/fuzz/corpus/$target"
    [ ! -e "$dictionary" ] || set -- "$@" "-dict=$dictionary"
    if LSAN_OPTIONS="suppressions=$root/tests/support/lsan.supp:print_suppressions=0" \
        UBSAN_OPTIONS=print_stacktrace=1 nice "$program" "$@" -max_total_time="$seconds" \
        -max_len=4096 -timeout=20 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/findings/$target-" >"$log" 2>&1; then
        # "#N DONE cov: N ft: N corp: N/…"
        number='\([0-9]*\)'
        sed -n "s/^#$number.*DONE *cov: $number ft: $number corp: $number.*/$target: \
\1 executions, \2 edges, \3 features, \4 inputs/p" "$log"
    else
        grep -E 'This does not hold|^SUMMARY|ERROR:|runtime error:' "$log" | sed "s/^/$target: /"
        echo "$target: FAILED; see $log. To see it again:"
        sed -n "s|.*Test unit written to \(.*\)|    $program \1|p" "$log"
        return 1
    fi
}

fuzz() {
    seconds=600
    case "${1:-}" in
    [0-9]*)
        seconds=$1
        shift
        ;;
    esac
    # shellcheck disable=SC2046,SC2086 # lists
    install_packages $run_packages $fuzz_packages
    build_preset fuzz
    if [ $# -eq 0 ]; then
        for corpus in tests/fuzz/corpus/*; do
            set -- "$@" "${corpus##*/}"
        done
    fi
    for target in "$@"; do
        [ -x "build/fuzz/fuzzers/fuzz-$target" ] || fail "there is no target $target"
    done
    # Each in a process of its own, as many at once as there are cores.
    printf '%s\n' "$@" | xargs -P "$(jobs)" -I TARGET "$root/dev" fuzz-one "$seconds" TARGET ||
        fail "something was found. Its mending comes with the input, in tests/fuzz/corpus"
}

# month [ARGUMENT…]: the arguments go to the simulation.
month() {
    # shellcheck disable=SC2086 # a list
    install_packages $run_packages
    configure_preset optimized
    cmake --build --preset optimized -j "$(jobs)" --target simulate-month >&2 ||
        fail "the build failed; see above"
    # Its files live for a minute and are written half a million times.
    if [ -d /dev/shm ] && [ -w /dev/shm ]; then
        TMPDIR=/dev/shm
        export TMPDIR
    fi
    exec build/optimized/tests/simulation/simulate-month "$@"
}

# What is measured beside Skykeep, where the short forms among the tests go without.
bench_packages='keepassxc'

# bench [ARGUMENT…]: the arguments go to bench/run.
bench() {
    set_up_testing
    # shellcheck disable=SC2086 # a list
    install_packages $bench_packages
    # A warning that only another compiler knows is no reason not to measure.
    configure_preset release -DSKYKEEP_WARNINGS_AS_ERRORS=OFF -DSKYKEEP_BENCHMARKS=ON \
        -DSKYKEEP_PRECOMPILED_HEADERS=ON
    cmake --build --preset release -j "$(jobs)" --target benchmarks >&2 ||
        fail "the build failed; see above"
    exec bench/run "$@"
}

# What making new systems needs beside what making packages does.
system_packages='debootstrap debian-archive-keyring mount rpm util-linux'

# test_packages: packages of this version and of the one that would follow, tried where nothing else is.
test_packages() {
    set_up_testing
    # shellcheck disable=SC2086 # a list
    install_packages $system_packages
    tried="$root/build/test-packages"
    rm -rf "$tried"
    mkdir -p "$tried"
    following=$(sed -n 's/^set(version \([0-9]*\)\.\([0-9]*\)\..*/\1 \2/p' CMakeLists.txt)
    following="${following% *}.$((${following#* } + 1)).0"
    package build/test-packages/installed
    package build/test-packages/upgrade "-DSKYKEEP_VERSION=$following"
    as_root env PATH="$PATH" SKYKEEP_TEST_PDS_DIR="$SKYKEEP_TEST_PDS_DIR" SKYKEEP_TEST_CACHE="$cache" \
        packaging/test/run "$tried/installed" "$tried/upgrade" "$tried/log" ||
        fail "the packages are not as they have to be"
}
