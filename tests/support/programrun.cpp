// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/programrun.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QProcess>
#include <QTimer>

#include <algorithm>

namespace Skykeep {

bool Outcome::complains(const QList<QByteArray> &words) const
{
    return std::ranges::all_of(words,
                               [this](const QByteArray &word) { return errors.contains(word); });
}

QJsonObject Outcome::object() const
{
    return QJsonDocument::fromJson(output).object();
}

QJsonArray Outcome::array() const
{
    return QJsonDocument::fromJson(output).array();
}

Outcome runProgram(const QString &program, const QStringList &arguments,
                   const QProcessEnvironment &environment, const QByteArray &input,
                   Milliseconds limit)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    QEventLoop waiting;
    QObject::connect(&process, &QProcess::finished, &waiting, &QEventLoop::quit);
    QTimer::singleShot(limit, &waiting, &QEventLoop::quit);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, {}, process.errorString().toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    if (process.state() != QProcess::NotRunning)
        waiting.exec();
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

bool waitForEnd(QProcess &process)
{
    return process.state() == QProcess::NotRunning || process.waitForFinished();
}

} // namespace Skykeep
