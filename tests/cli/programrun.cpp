// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "cli/programrun.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const auto skykeep = QStringLiteral(SKYKEEP_PROGRAM);

Outcome start(const KeptProfile &profile, const QString &program, const QStringList &arguments,
              const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(profile.environment());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(20'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

Outcome run(const KeptProfile &profile, const QStringList &arguments, const QByteArray &input)
{
    return start(profile, skykeep, arguments, input);
}

Outcome runInShell(const KeptProfile &profile, const QString &line)
{
    return start(profile, u"/bin/sh"_s, {u"-c"_s, line, skykeep}, {});
}

} // namespace Skykeep
