// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"

namespace Skykeep {

//! A warning in a few words, for where its sentence has no room: "Taken down".
QString titleOf(WarningCode code);

} // namespace Skykeep
