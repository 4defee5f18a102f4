# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT

# What CPack makes packages of on Linux: docs/packaging.md. Names and texts of the packages are here;
# what each format has its own way is in packaging/cpack/format.cmake, which CPack reads per format, and
# what is laid beside the installed files in packaging/cpack/stage.cmake.
# packaging/cpack/finish.cmake takes out of the packages what not every computer would put there.
if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
    return()
endif()

set(SKYKEEP_PACKAGE_REVISION 1 CACHE STRING "How often this version has been packaged")

set(CPACK_PACKAGE_NAME skykeep)
set(CPACK_PACKAGE_VENDOR "The Skykeep developers")
set(CPACK_PACKAGE_CONTACT "The Skykeep developers <developers@skykeep.invalid>")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_FILE_NAME "skykeep-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSES/MIT.txt")
set(CPACK_GENERATOR DEB RPM TGZ)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 1)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PROJECT_CONFIG_FILE "${PROJECT_SOURCE_DIR}/packaging/cpack/format.cmake")
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/packaging/cpack/stage.cmake")
set(CPACK_POST_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/packaging/cpack/finish.cmake")
set(CPACK_SKYKEEP_SOURCE_DIR "${PROJECT_SOURCE_DIR}")
set(CPACK_SKYKEEP_REVISION "${SKYKEEP_PACKAGE_REVISION}")

set(CPACK_COMPONENTS_ALL cli desktop daemon)
set(CPACK_COMPONENT_CLI_DEPENDS "")
set(CPACK_COMPONENT_DESKTOP_DEPENDS cli)
set(CPACK_COMPONENT_DAEMON_DEPENDS cli)

# skykeep_package(<component> <name> <synopsis> <sentence>)
function(skykeep_package component name synopsis sentence)
    set(description "Skykeep keeps AT Protocol (Bluesky) accounts signed in. It stores their
sessions in the keychain, renews each before it runs out, and tells what
every account's server says about it.

${sentence}")
    string(TOUPPER ${component} upper)
    foreach(format DEBIAN RPM)
        set(CPACK_${format}_${upper}_PACKAGE_NAME ${name} PARENT_SCOPE)
    endforeach()
    # Debian's description begins with its synopsis.
    set(CPACK_DEBIAN_${upper}_DESCRIPTION "${synopsis}\n${description}" PARENT_SCOPE)
    string(SUBSTRING "${synopsis}" 0 1 first)
    string(SUBSTRING "${synopsis}" 1 -1 rest)
    string(TOUPPER "${first}" first)
    set(CPACK_RPM_${upper}_PACKAGE_SUMMARY "${first}${rest}" PARENT_SCOPE)
    set(CPACK_RPM_${upper}_PACKAGE_DESCRIPTION "${description}" PARENT_SCOPE)
endfunction()

skykeep_package(cli skykeep "command line for the keeper of AT Protocol sessions"
    "This package has the command line, which asks whichever keeper runs:
skykeep-desktop with a window, or skykeepd without one.")
skykeep_package(desktop skykeep-desktop "keeper of AT Protocol sessions with a window"
    "This package has the keeper with a window and a tray icon.")
skykeep_package(daemon skykeepd "keeper of AT Protocol sessions without a window"
    "This package has the keeper for where there is no screen, and a systemd unit
with which a user starts it.")

include(CPack)
