# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT

# For ../compile-on-debian.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
# Where packages are looked for.
set(CMAKE_LIBRARY_ARCHITECTURE x86_64-linux-gnu)
set(CMAKE_PREFIX_PATH /usr)
set(QT_HOST_PATH /usr)
set(CMAKE_CXX_FLAGS_INIT
    "-I${CMAKE_BINARY_DIR}/headers -DUNICODE -D_UNICODE -DWINVER=0x0A00 -D_WIN32_WINNT=0x0A00")
