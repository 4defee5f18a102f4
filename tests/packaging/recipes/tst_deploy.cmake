# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT

# cmake -D SOURCE=… -D SYSTEM=Windows|Darwin -D BINARY=… -P tst_deploy.cmake
#
# What cmake/SkykeepDeploy.cmake makes of the programs for another system, by the small project in deploy/.
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE "${BINARY}")
execute_process(
    COMMAND "${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}/deploy" -B "${BINARY}"
        -D "SKYKEEP_SOURCE=${SOURCE}" -D PRETENDED=${SYSTEM}
    OUTPUT_QUIET
    COMMAND_ERROR_IS_FATAL ANY)

# expect(<file> <text>…): the file has each of the texts.
function(expect file)
    file(READ "${BINARY}/${file}" found)
    foreach(text ${ARGN})
        string(FIND "${found}" "${text}" at)
        if(at EQUAL -1)
            message(SEND_ERROR "${file} has no ${text}, but:\n${found}")
        endif()
    endforeach()
endfunction()

if(SYSTEM STREQUAL "Windows")
    expect(CPackConfig.cmake
        [[set(CPACK_GENERATOR "WIX")]]
        [[set(CPACK_MONOLITHIC_INSTALL "ON")]]
        [[set(CPACK_PACKAGE_EXECUTABLES "skykeep-desktop;Skykeep")]]
        [[set(CPACK_WIX_UPGRADE_GUID "6F1F3C1E-2D57-4F0A-9B8E-7C0C7C1A52D4")]]
        "packaging/windows/patch.xml"
        "io.github.skykeep.Skykeep.ico"
        "LICENSES/MIT.txt")
    expect(properties.txt
        "skykeep-desktop WIN32_EXECUTABLE=ON"
        "skykeep WIN32_EXECUTABLE=OFF"
        "skykeepd WIN32_EXECUTABLE=OFF"
        "BINDIR=bin")
    expect(skykeepd.rc
        [["Skykeep without a window"]]
        [["skykeepd.exe"]]
        "FILEVERSION 1,2,3,0"
        "io.github.skykeep.Skykeep.ico")
    expect(deploy.cmake
        "EXECUTABLE \"\${QT_DEPLOY_BIN_DIR}/skykeep-desktop"
        "\"\${QT_DEPLOY_BIN_DIR}/skykeepd"
        "GENERATE_QT_CONF")
else()
    expect(CPackConfig.cmake
        [[set(CPACK_GENERATOR "DragNDrop")]]
        [[set(CPACK_DMG_VOLUME_NAME "Skykeep")]])
    expect(properties.txt
        "skykeep-desktop MACOSX_BUNDLE=ON"
        "skykeep-desktop OUTPUT_NAME=Skykeep"
        "skykeep-desktop INSTALL_RPATH=@executable_path/../Frameworks"
        "skykeep MACOSX_BUNDLE=OFF"
        "BINDIR=Skykeep.app/Contents/Helpers")
    expect(deploy.cmake
        [[EXECUTABLE "Skykeep.app"]]
        [["Skykeep.app/Contents/Helpers/skykeepd"]])
    # Qt comes first, for it undoes signatures.
    expect(cmake_install.cmake packaging/macos/sign deploy.cmake)
    file(READ "${BINARY}/cmake_install.cmake" installing)
    string(FIND "${installing}" deploy.cmake qt)
    string(FIND "${installing}" packaging/macos/sign signing)
    if(signing LESS qt)
        message(SEND_ERROR "the bundle is signed before Qt is laid into it")
    endif()
endif()
