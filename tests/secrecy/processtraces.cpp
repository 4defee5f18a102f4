// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "secrecy/processtraces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMultiHash>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QByteArray read(qint64 process, QLatin1StringView name)
{
    QFile file(u"/proc/%1/%2"_s.arg(process).arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! 0 where the process has ended.
qint64 parentOf(qint64 process)
{
    // pid (name) state parent …, and the name may hold anything.
    const auto stat = read(process, "stat"_L1);
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong();
}

QList<qint64> descendants()
{
    QMultiHash<qint64, qint64> children;
    for (const auto &name : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs))
        children.insert(parentOf(name.toLongLong()), name.toLongLong());
    QList<qint64> found{QCoreApplication::applicationPid()};
    for (qsizetype i = 0; i < found.size(); ++i)
        found += children.values(found.at(i));
    return found.mid(1);
}

// What a command was to have there: `skykeep exec --token-env` is told the name.
QByteArray withoutShownToken(const QByteArray &environment)
{
    constexpr QByteArrayView name = "SKYKEEP_TEST_SHOWN_TOKEN=";
    auto variables = environment.split('\0');
    for (auto &variable : variables) {
        if (variable.startsWith(name))
            variable.truncate(name.size());
    }
    return variables.join('\0');
}

} // namespace

QByteArray ProcessTraces::look()
{
    QByteArray news;
    for (const auto process : descendants()) {
        const auto shown = read(process, "cmdline"_L1) + '\n'
            + withoutShownToken(read(process, "environ"_L1));
        if (m_seen.value(process) == shown)
            continue;
        m_seen.insert(process, shown);
        news += "process " + QByteArray::number(process) + ": " + shown + '\n';
    }
    return news;
}

} // namespace Skykeep
