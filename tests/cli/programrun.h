// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/keptprofile.h"
#include "support/programrun.h"

namespace Skykeep {

//! Runs skykeep on \a profile, without a terminal, until it ends.
Outcome run(const KeptProfile &profile, const QStringList &arguments, const QByteArray &input = {});

//! Runs a shell's \a line, in which "$0" is skykeep.
Outcome runInShell(const KeptProfile &profile, const QString &line);

} // namespace Skykeep
