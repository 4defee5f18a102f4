// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "packaging/toolrun.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace Skykeep {

QByteArray Verdict::words() const
{
    return u"exit code %1\n%2%3"_s.arg(QString::number(exit), output, errors).toUtf8();
}

Verdict runTool(const QString &tool, const QStringList &arguments,
                const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(tool, arguments);
    if (!process.waitForFinished(50'000))
        return {-1, {}, tool + u": "_s + process.errorString()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace Skykeep
