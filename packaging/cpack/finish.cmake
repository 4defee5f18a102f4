# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT

# CPack runs this for each format when its packages are made. CPack has a file system say how large a
# folder is, and in which order its files are: two computers would not make the same packages.

# The size as Debian's own tools reckon it: begun KiB of files, and one for whatever else there is.
function(skykeep_reckon_size folder result)
    set(size 0)
    file(GLOB_RECURSE entries LIST_DIRECTORIES true "${folder}/usr/*")
    foreach(entry "${folder}/usr" ${entries})
        set(kibibytes 1)
        if(NOT IS_DIRECTORY "${entry}" AND NOT IS_SYMLINK "${entry}")
            file(SIZE "${entry}" bytes)
            math(EXPR kibibytes "(${bytes} + 1023) / 1024")
        endif()
        math(EXPR size "${size} + ${kibibytes}")
    endforeach()
    set(${result} ${size} PARENT_SCOPE)
endfunction()

function(skykeep_finish_deb package)
    set(folder "${package}.unpacked")
    file(REMOVE_RECURSE "${folder}")
    execute_process(COMMAND dpkg-deb --raw-extract "${package}" "${folder}"
        COMMAND_ERROR_IS_FATAL ANY)
    skykeep_reckon_size("${folder}" size)
    file(READ "${folder}/DEBIAN/control" control)
    string(REGEX REPLACE "Installed-Size: [0-9]+" "Installed-Size: ${size}" control "${control}")
    file(WRITE "${folder}/DEBIAN/control" "${control}")
    execute_process(
        COMMAND dpkg-deb --root-owner-group --threads-max=1 -Zxz --build "${folder}" "${package}"
        OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    file(REMOVE_RECURSE "${folder}")
endfunction()

function(skykeep_finish_tgz package)
    get_filename_component(name "${CPACK_TEMPORARY_DIRECTORY}" NAME)
    get_filename_component(parent "${CPACK_TEMPORARY_DIRECTORY}" DIRECTORY)
    execute_process(
        COMMAND tar --create --directory "${parent}" --sort=name --format=gnu --owner=root:0
            --group=root:0 --mtime "@$ENV{SOURCE_DATE_EPOCH}" "${name}"
        COMMAND gzip -n9
        OUTPUT_FILE "${package}"
        COMMAND_ERROR_IS_FATAL ANY)
endfunction()

if(NOT CPACK_GENERATOR STREQUAL "RPM")
    string(TOLOWER "${CPACK_GENERATOR}" format)
    foreach(package ${CPACK_PACKAGE_FILES})
        cmake_language(CALL skykeep_finish_${format} "${package}")
    endforeach()
endif()
