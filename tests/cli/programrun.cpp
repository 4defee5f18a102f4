// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "cli/programrun.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr Milliseconds limit = std::chrono::seconds(20);
const auto skykeep = QStringLiteral(SKYKEEP_PROGRAM);

} // namespace

Outcome run(const KeptProfile &profile, const QStringList &arguments, const QByteArray &input)
{
    return runProgram(skykeep, arguments, profile.environment(), input, limit);
}

Outcome runInShell(const KeptProfile &profile, const QString &line)
{
    return runProgram(u"/bin/sh"_s, {u"-c"_s, line, skykeep}, profile.environment(), {}, limit);
}

} // namespace Skykeep
