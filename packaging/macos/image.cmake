# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT

# A disk image to drag the bundle out of: https://cmake.org/cmake/help/latest/cpack_gen/dmg.html
if(NOT CMAKE_OSX_DEPLOYMENT_TARGET)
    message(STATUS "CMAKE_OSX_DEPLOYMENT_TARGET is not set: the bundle is for this macOS and newer")
endif()
set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_FILE_NAME "Skykeep-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_DMG_VOLUME_NAME Skykeep)
set(CPACK_DMG_FORMAT UDZO)
# After Qt was laid into the bundle, which undoes every signature. Without an identity it is signed with
# none, as Apple's own processors demand of whatever runs.
install(CODE "execute_process(
    COMMAND \"${PROJECT_SOURCE_DIR}/packaging/macos/sign\"
        \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${SKYKEEP_BUNDLE}\"
    COMMAND_ERROR_IS_FATAL ANY)" COMPONENT desktop)
