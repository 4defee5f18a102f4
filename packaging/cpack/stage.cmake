# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT

# CPack runs this for each format when everything is installed into CPACK_TEMPORARY_DIRECTORY, before
# it makes a package of it. Licence and changelogs are laid where the format has them.

function(skykeep_compress file)
    # Neither name nor time in the header.
    execute_process(COMMAND gzip -n9 "${file}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(skykeep_lay source destination)
    configure_file("${CPACK_SKYKEEP_SOURCE_DIR}/${source}" "${destination}" COPYONLY
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endfunction()

# Debian alone has a folder of its own for what its packages bring.
function(skykeep_move_zsh_completions zsh)
    if(EXISTS "${zsh}/vendor-completions")
        file(RENAME "${zsh}/vendor-completions" "${zsh}/site-functions")
    endif()
endfunction()

function(skykeep_stage_deb name usr)
    set(doc "${usr}/share/doc/${name}")
    skykeep_lay(packaging/deb/copyright "${doc}/copyright")
    skykeep_lay(CHANGELOG.md "${doc}/changelog")
    set(SKYKEEP_VERSION "${CPACK_PACKAGE_VERSION}-${CPACK_SKYKEEP_REVISION}")
    set(SKYKEEP_CONTACT "${CPACK_PACKAGE_CONTACT}")
    string(TIMESTAMP SKYKEEP_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
    configure_file("${CPACK_SKYKEEP_SOURCE_DIR}/packaging/deb/changelog.in"
        "${doc}/changelog.Debian" @ONLY)
    skykeep_compress("${doc}/changelog")
    skykeep_compress("${doc}/changelog.Debian")

    file(READ "${CPACK_SKYKEEP_SOURCE_DIR}/packaging/deb/lintian-overrides" overrides)
    file(WRITE "${usr}/share/lintian/overrides/${name}" "${overrides}")
endfunction()

function(skykeep_stage_rpm name usr)
    skykeep_lay(LICENSES/MIT.txt "${usr}/share/licenses/${name}/MIT.txt")
    skykeep_lay(CHANGELOG.md "${usr}/share/doc/${name}/CHANGELOG.md")
    skykeep_move_zsh_completions("${usr}/share/zsh")
endfunction()

if(CPACK_GENERATOR STREQUAL "TGZ")
    set(doc "${CPACK_TEMPORARY_DIRECTORY}/share/doc/skykeep")
    skykeep_lay(packaging/tarball/README.md "${CPACK_TEMPORARY_DIRECTORY}/README.md")
    skykeep_lay(LICENSES/MIT.txt "${doc}/LICENSE")
    skykeep_lay(CHANGELOG.md "${doc}/CHANGELOG.md")
    skykeep_move_zsh_completions("${CPACK_TEMPORARY_DIRECTORY}/share/zsh")
else()
    foreach(component ${CPACK_COMPONENTS_ALL})
        string(TOUPPER ${component} upper)
        string(TOLOWER "${CPACK_GENERATOR}" format)
        cmake_language(CALL skykeep_stage_${format}
            "${CPACK_RPM_${upper}_PACKAGE_NAME}" "${CPACK_TEMPORARY_DIRECTORY}/${component}/usr")
    endforeach()
endif()

file(GLOB_RECURSE pages LIST_DIRECTORIES false "${CPACK_TEMPORARY_DIRECTORY}/*.1")
foreach(page ${pages})
    skykeep_compress("${page}")
endforeach()

# Nothing of who installed it, with which umask, or when.
execute_process(
    COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -mindepth 1
        "(" -type d -exec chmod 0755 "{}" "+" -o -perm -0100 -exec chmod 0755 "{}" "+"
        -o -type f -exec chmod 0644 "{}" "+" ")"
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(
    COMMAND find "${CPACK_TEMPORARY_DIRECTORY}"
        -exec touch --no-dereference --date "@$ENV{SOURCE_DATE_EPOCH}" "{}" "+"
    COMMAND_ERROR_IS_FATAL ANY)
