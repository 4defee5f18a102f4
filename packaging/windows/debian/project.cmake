# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT

# For ../compile-on-debian: what was found is this system's. It has no import libraries, which only linking
# would need, and its own headers are not Windows'.
function(_skykeep_pretend)
    file(TOUCH "${CMAKE_BINARY_DIR}/no-library")
    get_property(targets DIRECTORY "${CMAKE_SOURCE_DIR}" PROPERTY IMPORTED_TARGETS)
    foreach(target ${targets})
        foreach(property INTERFACE_INCLUDE_DIRECTORIES INTERFACE_SYSTEM_INCLUDE_DIRECTORIES)
            get_target_property(folders ${target} ${property})
            if(folders)
                list(REMOVE_ITEM folders /usr/include /usr/include/)
                set_target_properties(${target} PROPERTIES ${property} "${folders}")
            endif()
        endforeach()
        get_target_property(type ${target} TYPE)
        if(type STREQUAL "SHARED_LIBRARY")
            foreach(variant "" _NONE _RELEASE)
                set_target_properties(${target} PROPERTIES
                    IMPORTED_IMPLIB${variant} "${CMAKE_BINARY_DIR}/no-library")
            endforeach()
        endif()
    endforeach()
endfunction()
add_compile_options("$<$<COMPILE_LANGUAGE:CXX>:-fsyntax-only>")
# No library is made that anything could wait for.
set(CMAKE_AUTOGEN_ORIGIN_DEPENDS OFF)
cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL _skykeep_pretend)
