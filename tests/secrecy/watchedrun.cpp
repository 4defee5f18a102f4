// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "secrecy/watchedrun.h"

#include "secrecy/notedsecrets.h"

#include <QDir>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

void append(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written: %s", qPrintable(name), qPrintable(file.errorString()));
}

} // namespace

WatchedRun::WatchedRun(const QStringList &command)
    : m_folder(QDir::tempPath() + u"/skykeep-XXXXXX"_s)
    , m_command(command)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setInputChannelMode(QProcess::ForwardedInputChannel);
    connect(&m_process, &QProcess::readyRead, this, &WatchedRun::passOn);
    connect(&m_process, &QProcess::finished, this, [this] {
        passOn();
        Q_EMIT ended(judge());
    });
    m_timer.callOnTimeout([this] { note("processes", m_processes.look()); });
}

WatchedRun::~WatchedRun()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

bool WatchedRun::start()
{
    const QDir folder(m_folder.path());
    if (!m_folder.isValid() || !folder.mkdir(u"tmp"_s) || !folder.mkdir(u"traces"_s))
        return false;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, m_folder.filePath(u"tmp"_s));
    environment.insert(u"SKYKEEP_TEST_SECRETS"_s, m_folder.filePath(u"secrets"_s));
    environment.insert(u"SKYKEEP_TEST_TRACES"_s, m_folder.filePath(u"traces"_s));
    m_process.setProcessEnvironment(environment);
    m_process.start(m_command.constFirst(), m_command.mid(1));
    if (!m_process.waitForStarted())
        return false;
    m_timer.start(100ms);
    return true;
}

void WatchedRun::passOn()
{
    const auto bytes = m_process.readAll();
    note("output", bytes);
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void WatchedRun::note(const QByteArray &name, const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        append(m_folder.filePath(u"traces/"_s + QString::fromLatin1(name)), bytes);
}

int WatchedRun::judge()
{
    m_timer.stop();
    const auto exit = m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : 1;
    const auto secretsFile = m_folder.filePath(u"secrets"_s);
    const auto secrets = notedSecrets(secretsFile);
    if (secrets.empty())
        return exit;
    // For the search of what the whole run left.
    if (const auto run = qEnvironmentVariable("SKYKEEP_TEST_RUN_SECRETS"); !run.isEmpty()) {
        QFile all(secretsFile);
        if (all.open(QIODevice::ReadOnly))
            append(run, all.readAll());
    }
    const SecretSearch search(secrets);
    int looked = 0;
    const auto found = search.filesWithSecrets(m_folder.filePath(u"traces"_s), looked)
        + search.filesWithSecrets(m_folder.filePath(u"tmp"_s), looked);
    QTextStream out(stdout);
    for (const auto &sentence : found)
        out << "SECRET: " << sentence << '\n';
    out << "Searched " << looked << " files for " << search.count() << " secrets";
    if (search.leftOut() > 0)
        out << " (" << search.leftOut() << " more are too short to look for)";
    out << ": found in " << found.size() << '\n';
    return exit == 0 && !found.isEmpty() ? 1 : exit;
}

} // namespace Skykeep
