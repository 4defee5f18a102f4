# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT

# What every target of this project shares: language level, warnings and Qt's strict defines.
add_library(skykeep-options INTERFACE)
target_compile_features(skykeep-options INTERFACE cxx_std_20)
target_compile_definitions(skykeep-options INTERFACE
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(skykeep-options INTERFACE /W4 /utf-8 /permissive-
        $<$<BOOL:${SKYKEEP_WARNINGS_AS_ERRORS}>:/WX>)
else()
    target_compile_options(skykeep-options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion
        $<$<BOOL:${SKYKEEP_WARNINGS_AS_ERRORS}>:-Werror>)
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
# The first format of Qt's resources has no dates of files, which would differ from build to build.
set(SKYKEEP_RESOURCE_OPTIONS --format-version 1)
# The programs lie together; tests stay beside their folder.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")

# skykeep_layer(<folder> SOURCES file… [LINKS library…])
#
# One folder of src/ as one static library, skykeep-<folder>. LINKS follows the table in
# ARCHITECTURE.md, so that the link graph and the include rules say the same.
function(skykeep_layer folder)
    cmake_parse_arguments(LAYER "" "" "SOURCES;LINKS" ${ARGN})
    add_library(skykeep-${folder} STATIC ${LAYER_SOURCES})
    target_include_directories(skykeep-${folder} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(skykeep-${folder} PUBLIC skykeep-options ${LAYER_LINKS})
    if(NOT folder STREQUAL "base")
        skykeep_precompile(skykeep-${folder} skykeep-base)
    endif()
endfunction()

# skykeep_precompile(<target> <owner>)
#
# The target takes the owner's precompiled headers. Only saves time: every file includes what it
# needs, and the presets without them hold it to that.
function(skykeep_precompile target owner)
    if(SKYKEEP_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endif()
endfunction()

# skykeep_test(<name> [SOURCES file…] [LINKS library…] [WRAPPER script] [TIMEOUT seconds]
#              [LABELS label…])
#
# tests/<folder>/<name>.cpp as a program of its own and one entry of ctest. WRAPPER is a script
# that gets the program as its arguments and gives it what it needs, such as a real keyring. What the
# program leaves behind is searched for the secrets that it used: tests/secrecy.
function(skykeep_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "LINKS;LABELS;SOURCES;WRAPPER" ${ARGN})
    add_executable(${name} ${name}.cpp ${TEST_SOURCES})
    set_target_properties(${name} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}")
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE skykeep-test-support Qt6::Test ${TEST_LINKS})
    # Qt Test is another one where there are windows.
    if(NOT "skykeep-ui" IN_LIST TEST_LINKS)
        skykeep_precompile(${name} skykeep-test-support)
    endif()
    set(watch "")
    if(UNIX)
        set(watch $<TARGET_FILE:secrecy-watch>)
        add_dependencies(${name} secrecy-watch)
    endif()
    add_test(NAME ${name} COMMAND ${watch} ${TEST_WRAPPER} $<TARGET_FILE:${name}>)
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 60)
    endif()
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT}
        FIXTURES_REQUIRED whole_run
        ENVIRONMENT "QT_FORCE_STDERR_LOGGING=1;LC_ALL=C.UTF-8;SKYKEEP_TEST_RUN_SECRETS=${PROJECT_BINARY_DIR}/Testing/secrets")
    if(TEST_LABELS)
        set_tests_properties(${name} PROPERTIES LABELS "${TEST_LABELS}")
    endif()
endfunction()
