// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "execcommand.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// As a shell has it.
constexpr int notFound = 127;
constexpr int notExecutable = 126;

} // namespace

std::optional<NotRun> cannotRun(const QString &program)
{
    if (QFileInfo(program).isFile() || !QStandardPaths::findExecutable(program).isEmpty())
        return std::nullopt;
    return NotRun{notFound, u"There is no program %1."_s.arg(program)};
}

tl::expected<int, NotRun> runCommand(const QStringList &command,
                                     const std::optional<EnvironmentVariable> &variable)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    if (variable) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(variable->name, QString::fromUtf8(variable->value.reveal()));
        process.setProcessEnvironment(environment);
    }
    process.start(command[0], command.mid(1));
    if (!process.waitForStarted(-1)) {
        return tl::unexpected(
            NotRun{notExecutable,
                   u"%1 cannot be run: %2."_s.arg(command[0], process.errorString())});
    }
    process.waitForFinished(-1);
    return process.exitCode();
}

bool isAncestryKnown()
{
    return false;
}

} // namespace Skykeep
