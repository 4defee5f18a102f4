// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "protocol/failure.h"

#include <QString>
#include <QStringList>

#include <optional>

// How one program runs another, which each system has its own way of.
namespace Skykeep {

//! One variable in the environment of a command, and in no other.
struct EnvironmentVariable {
    QString name;
    Secret value;
};

//! A sentence where \a program cannot be run; whoever asks exits with the code of a shell, 127 or 126.
struct NotRun {
    int exitCode = 0;
    QString message;
};

//! Nothing where the program is there and may be run.
std::optional<NotRun> cannotRun(const QString &program);

//! Runs \a command, whose first word is the program, until it ends, as if it had been started in this program's place: the
//! same terminal, streams and folder; signals sent to this program reach it; it can be stopped and continued. What it
//! leaves behind stays below this program until then. Where a signal ended it, the same one ends this program.
tl::expected<int, NotRun> runCommand(const QStringList &command,
                                     const std::optional<EnvironmentVariable> &variable);

//! Whether the keeper can tell what runs below a program of ours.
bool isAncestryKnown();

} // namespace Skykeep
