// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/keptprofile.h"

#include <QByteArray>
#include <QStringList>

namespace Skykeep {

struct Outcome {
    int exit = -1; //!< -1 where a signal ended it.
    QByteArray output;
    QByteArray errors;
};

//! Runs skykeep on \a profile, without a terminal, until it ends.
Outcome run(const KeptProfile &profile, const QStringList &arguments, const QByteArray &input = {});

//! Runs a shell's \a line, in which "$0" is skykeep.
Outcome runInShell(const KeptProfile &profile, const QString &line);

} // namespace Skykeep
