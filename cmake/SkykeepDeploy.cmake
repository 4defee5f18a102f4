# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT

# How the programs look and are installed on Windows and macOS: docs/packaging-other-systems.md. On other
# systems all of this does nothing.

set(SKYKEEP_ICONS "${PROJECT_SOURCE_DIR}/resources/icons/io.github.skykeep.Skykeep")
set(SKYKEEP_BUNDLE "Skykeep.app")

if(APPLE)
    # In a bundle of their own name the window's program and the command line would be one file for a
    # file system that tells no capitals from small letters.
    set(CMAKE_INSTALL_BINDIR "${SKYKEEP_BUNDLE}/Contents/Helpers")
elseif(WIN32)
    enable_language(RC)
endif()

# skykeep_program(<target> TITLE <what it is> [WINDOW])
#
# To be called before install(TARGETS): the target becomes a program as its system wants it. One with a
# WINDOW gets no console on Windows, and is the bundle on macOS.
function(skykeep_program target)
    cmake_parse_arguments(PROGRAM "WINDOW" "TITLE" "" ${ARGN})
    if(WIN32)
        set(SKYKEEP_RC_NAME ${target})
        set(SKYKEEP_RC_TITLE "${PROGRAM_TITLE}")
        configure_file("${PROJECT_SOURCE_DIR}/packaging/windows/program.rc.in"
            "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc" @ONLY)
        target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
        if(MSVC)
            # Its linker makes a manifest of its own, and puts this into it.
            target_sources(${target} PRIVATE
                "${PROJECT_SOURCE_DIR}/packaging/windows/skykeep.manifest")
        else()
            set_property(SOURCE "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc" PROPERTY
                COMPILE_DEFINITIONS SKYKEEP_EMBEDS_MANIFEST)
        endif()
        if(PROGRAM_WINDOW)
            set_target_properties(${target} PROPERTIES WIN32_EXECUTABLE ON)
        endif()
    elseif(APPLE)
        set_target_properties(${target} PROPERTIES
            INSTALL_RPATH "@executable_path/../Frameworks")
        if(PROGRAM_WINDOW)
            set_target_properties(${target} PROPERTIES
                OUTPUT_NAME Skykeep
                MACOSX_BUNDLE ON
                MACOSX_BUNDLE_INFO_PLIST "${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in")
            target_sources(${target} PRIVATE "${SKYKEEP_ICONS}.icns")
            set_source_files_properties("${SKYKEEP_ICONS}.icns" PROPERTIES
                MACOSX_PACKAGE_LOCATION Resources)
        endif()
    endif()
endfunction()

# Qt beside the programs. Qt 6.4 can only do it for one of them.
function(_skykeep_deploy_qt)
    if(Qt6_VERSION VERSION_LESS 6.5)
        message(STATUS "Qt ${Qt6_VERSION} is not deployed beside the programs: that needs 6.5")
        return()
    endif()
    set(tools "NO_TRANSLATIONS") # ours are inside the programs
    if(APPLE)
        set(helpers "${SKYKEEP_BUNDLE}/Contents/Helpers")
        set(content "qt_deploy_runtime_dependencies(
    EXECUTABLE \"${SKYKEEP_BUNDLE}\"
    ADDITIONAL_EXECUTABLES \"${helpers}/skykeep\" \"${helpers}/skykeepd\"
    ${tools})
")
    else()
        set(content "qt_deploy_runtime_dependencies(
    EXECUTABLE \"\${QT_DEPLOY_BIN_DIR}/$<TARGET_FILE_NAME:skykeep-desktop>\"
    ADDITIONAL_EXECUTABLES
        \"\${QT_DEPLOY_BIN_DIR}/$<TARGET_FILE_NAME:skykeep>\"
        \"\${QT_DEPLOY_BIN_DIR}/$<TARGET_FILE_NAME:skykeepd>\"
    GENERATE_QT_CONF
    ${tools})
")
    endif()
    qt_generate_deploy_script(TARGET skykeep-desktop OUTPUT_SCRIPT script CONTENT "${content}")
    install(SCRIPT "${script}" COMPONENT desktop)
endfunction()

# skykeep_deploy()
#
# To be called after all programs: what goes beside them, and what CPack makes of it.
macro(skykeep_deploy)
    if(WIN32 OR APPLE)
        _skykeep_deploy_qt()
        set(CPACK_PACKAGE_NAME Skykeep)
        set(CPACK_PACKAGE_VENDOR "The Skykeep developers")
        set(CPACK_PACKAGE_INSTALL_DIRECTORY Skykeep)
        set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
        set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSES/MIT.txt")
        set(CPACK_VERBATIM_VARIABLES ON)
        set(CPACK_MONOLITHIC_INSTALL ON) # one program in three shapes
    endif()
    if(WIN32)
        include("${PROJECT_SOURCE_DIR}/packaging/windows/installer.cmake")
        include(CPack)
    elseif(APPLE)
        include("${PROJECT_SOURCE_DIR}/packaging/macos/image.cmake")
        include(CPack)
    endif()
endmacro()
