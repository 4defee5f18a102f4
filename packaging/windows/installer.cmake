# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT

# An MSI by WiX: https://cmake.org/cmake/help/latest/cpack_gen/wix.html
#
# For all users of the computer, so that the programs lie where only an administrator can change them:
# who can change the keeper has the sessions.
set(CPACK_GENERATOR WIX)
set(CPACK_PACKAGE_FILE_NAME "Skykeep-${PROJECT_VERSION}-windows-${CMAKE_SYSTEM_PROCESSOR}")
# What makes a newer one take the place of an older. Never to be changed.
set(CPACK_WIX_UPGRADE_GUID "6F1F3C1E-2D57-4F0A-9B8E-7C0C7C1A52D4")
set(CPACK_WIX_PRODUCT_ICON "${SKYKEEP_ICONS}.ico")
set(CPACK_WIX_PROGRAM_MENU_FOLDER ".")
set(CPACK_WIX_UI_REF WixUI_InstallDir)
set(CPACK_WIX_PATCH_FILE "${PROJECT_SOURCE_DIR}/packaging/windows/patch.xml")
set(CPACK_PACKAGE_EXECUTABLES skykeep-desktop Skykeep)
set(CPACK_WIX_PROPERTY_ARPURLINFOABOUT "${PROJECT_HOMEPAGE_URL}")
# The C++ library's own files, for computers that have none.
set(CMAKE_INSTALL_SYSTEM_RUNTIME_COMPONENT desktop)
include(InstallRequiredSystemLibraries)
