# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT

# CPack reads this once for each format, with CPACK_GENERATOR set to it.

# Dates in packages are the commit's. ./dev package sets this; whoever calls cpack gets the same.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(
        COMMAND git log -1 --format=%ct
        WORKING_DIRECTORY "${CPACK_SKYKEEP_SOURCE_DIR}"
        OUTPUT_VARIABLE commit_date
        OUTPUT_STRIP_TRAILING_WHITESPACE
        COMMAND_ERROR_IS_FATAL ANY)
    set(ENV{SOURCE_DATE_EPOCH} "${commit_date}")
endif()

if(CPACK_GENERATOR STREQUAL "TGZ")
    set(CPACK_PACKAGING_INSTALL_PREFIX "/")
    set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)
    set(CPACK_INCLUDE_TOPLEVEL_DIRECTORY ON)
else()
    set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
endif()

if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_DEB_COMPONENT_INSTALL ON)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_RELEASE "${CPACK_SKYKEEP_REVISION}")
    set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
    set(CPACK_DEBIAN_PACKAGE_SOURCE skykeep)
    set(CPACK_DEBIAN_PACKAGE_SECTION net)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    # finish.cmake compresses.
    set(CPACK_DEBIAN_COMPRESSION_TYPE none)
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)
    # Each package has its own synopsis.
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")

    # What no program is linked with: Qt loads its SQLite driver when a database is opened, and reads
    # the certificates of authorities from where ca-certificates puts them.
    set(loaded "libqt6sql6-sqlite, ca-certificates")
    set(keychains "gnome-keyring | libkf5wallet-bin | keepassxc")
    set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "skykeepd | skykeep-desktop")
    set(CPACK_DEBIAN_DAEMON_PACKAGE_DEPENDS "${loaded}")
    set(CPACK_DEBIAN_DAEMON_PACKAGE_RECOMMENDS "${keychains}, dbus-user-session")
    set(CPACK_DEBIAN_DAEMON_PACKAGE_SUGGESTS "polkitd")
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "${loaded}")
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS
        "${keychains}, qt6-wayland, qt6-translations-l10n")
    set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS "libqt6svg6, polkitd")
endif()

if(CPACK_GENERATOR STREQUAL "RPM")
    set(CPACK_RPM_COMPONENT_INSTALL ON)
    set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
    set(CPACK_RPM_PACKAGE_LICENSE MIT)
    set(CPACK_RPM_PACKAGE_RELEASE "${CPACK_SKYKEEP_REVISION}")
    set(CPACK_RPM_USER_BINARY_SPECFILE "${CPACK_SKYKEEP_SOURCE_DIR}/packaging/rpm/skykeep.spec.in")
    string(TIMESTAMP CPACK_SKYKEEP_RPM_DATE "%a %b %d %Y" UTC)
    foreach(component cli desktop daemon)
        string(TOUPPER ${component} upper)
        set(name "${CPACK_RPM_${upper}_PACKAGE_NAME}")
        set(CPACK_RPM_${upper}_USER_FILELIST
            "%license /usr/share/licenses/${name}/MIT.txt"
            "%doc /usr/share/doc/${name}/CHANGELOG.md")
    endforeach()
    # These folders belong to other packages.
    set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/lib/systemd /usr/lib/systemd/user
        /usr/share/applications
        /usr/share/bash-completion /usr/share/bash-completion/completions
        /usr/share/fish /usr/share/fish/vendor_completions.d
        /usr/share/icons /usr/share/icons/hicolor
        /usr/share/licenses
        /usr/share/man /usr/share/man/man1
        /usr/share/metainfo
        /usr/share/polkit-1 /usr/share/polkit-1/actions
        /usr/share/zsh /usr/share/zsh/site-functions)
    foreach(size 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
        list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
            /usr/share/icons/hicolor/${size} /usr/share/icons/hicolor/${size}/apps)
    endforeach()
endif()
