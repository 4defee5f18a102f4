# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT

# What SKYKEEP_HARDENED adds to compiling and linking. What a compiler or an architecture does not
# know of it is left out; packaging/check-packages looks at what came of it.
if(NOT SKYKEEP_HARDENED)
    return()
endif()

include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)
include(CheckPIESupported)

check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

foreach(flag
        -fstack-protector-strong
        -fstack-clash-protection
        -fcf-protection
        # Neither where it was compiled, nor where Qt's generated sources lay, is told by the programs.
        "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.")
    string(MAKE_C_IDENTIFIER "SKYKEEP_HAS_${flag}" known)
    if(flag MATCHES "prefix-map")
        set(known SKYKEEP_HAS_prefix_map)
    endif()
    check_cxx_compiler_flag("${flag}" ${known})
    if(${known})
        add_compile_options("${flag}")
    endif()
endforeach()
# Needs optimising, which the other build types leave out.
add_compile_options(
    $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE>
    $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-D_FORTIFY_SOURCE=2>)

foreach(flag relro now)
    check_linker_flag(CXX "LINKER:-z,${flag}" SKYKEEP_LINKS_${flag})
    if(SKYKEEP_LINKS_${flag})
        add_link_options("LINKER:-z,${flag}")
    endif()
endforeach()
