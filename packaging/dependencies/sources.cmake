# SPDX-FileCopyrightText: The Skykeep developers
# SPDX-License-Identifier: MIT

# Where what Skykeep is built on comes from, where the system has none. The Flatpak's manifest has the same;
# packaging/check-recipes compares.
set(QTKEYCHAIN_URL https://github.com/frankosterfeld/qtkeychain/archive/refs/tags/0.16.0.tar.gz)
set(QTKEYCHAIN_SHA256 3be26ec4ae30eecf0c2ff7572ba83799791b157c76e15a05ef35f23dc25e4054)
set(QCORO_URL https://github.com/qcoro/qcoro/archive/refs/tags/v0.12.0.tar.gz)
set(QCORO_SHA256 809afafab61593f994c005ca6e242300e1e3e7f4db8b5d41f8c642aab9450fbc)
set(EXPECTED_URL https://github.com/TartanLlama/expected/archive/refs/tags/v1.1.0.tar.gz)
set(EXPECTED_SHA256 1db357f46dd2b24447156aaf970c4c40a793ef12a8a9c2ad9e096d9801368df6)
