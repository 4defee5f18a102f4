// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"

#include "secrecy/notedsecrets.h"
#include "vault/keyring.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr Milliseconds limit = 60s; // on a very busy computer

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

RunningKeeper::RunningKeeper(const QUrl &plcUrl, Program program)
    : m_program(program == Program::Skykeepd ? QStringLiteral(SKYKEEPD_PROGRAM)
                                             : QStringLiteral(STEERABLE_KEEPER_PROGRAM))
    , m_plcUrl(plcUrl)
{
    leaveForSearch(m_folder);
    m_process.setStandardErrorFile(logFile(), QIODevice::Append);
    start();
}

RunningKeeper::~RunningKeeper()
{
    kill();
    if (QTest::currentTestFailed())
        qInfo("%s", contentsOf(logFile()).constData());
}

void RunningKeeper::start()
{
    m_process.setProcessEnvironment(environment());
    m_process.start(m_program, m_arguments);
    QElapsedTimer waiting;
    waiting.start();
    while (!skykeep({u"status"_s}).isSuccess()) {
        if (m_process.state() == QProcess::NotRunning || waiting.hasExpired(limit.count())) {
            qFatal("The keeper did not start: %s %s", qPrintable(m_process.errorString()),
                   contentsOf(logFile()).constData());
        }
        m_process.waitForFinished(20);
    }
}

void RunningKeeper::prepareWith(std::function<void()> preparation)
{
    m_process.setChildProcessModifier(std::move(preparation));
}

void RunningKeeper::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

RunningKeeper::Ending RunningKeeper::terminate()
{
    QElapsedTimer timer;
    timer.start();
    m_process.terminate();
    const bool hasEnded = m_process.waitForFinished(int(limit.count()));
    const bool isNormal = hasEnded && m_process.exitStatus() == QProcess::NormalExit;
    return {isNormal ? m_process.exitCode() : -1, Milliseconds(timer.elapsed())};
}

void RunningKeeper::advance(Milliseconds time)
{
    steer("advance", time);
}

void RunningKeeper::sleep(Milliseconds time)
{
    steer("sleep", time);
}

void RunningKeeper::steer(const QByteArray &verb, Milliseconds time)
{
    m_process.readAllStandardOutput();
    m_process.write(verb + ' ' + QByteArray::number(qint64(time / 1s)) + '\n');
    QElapsedTimer waiting;
    waiting.start();
    while (!m_process.canReadLine()) {
        if (m_process.state() == QProcess::NotRunning || waiting.hasExpired(limit.count()))
            qFatal("The keeper's clock cannot be moved.");
        m_process.waitForReadyRead(100);
    }
}

QProcessEnvironment RunningKeeper::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SKYKEEP_PROFILE"_s, m_folder.filePath(u"profile"_s));
    environment.insert(u"SKYKEEP_PLC_URL"_s, m_plcUrl.toString());
    return environment;
}

Outcome RunningKeeper::skykeep(const QStringList &arguments, const QByteArray &input) const
{
    if (arguments.contains("--password-stdin"_L1) && !input.isEmpty()) {
        if (input.size() < SecretSearch::shortest)
            qFatal("\"%s\" is too short a password to be searched for.", input.constData());
        noteSecret(input, "password");
    }
    const auto outcome = runProgram(QStringLiteral(SKYKEEP_PROGRAM), arguments, environment(),
                                    input);
    // Too short a run to be seen by who looks at the processes now and then.
    leaveTrace("skykeep", arguments.join(u'\0').toUtf8());
    leaveTrace("skykeep", environment().toStringList().join(u'\0').toUtf8());
    leaveTrace("skykeep", outcome.output + outcome.errors);
    return outcome;
}

Outcome RunningKeeper::signIn(const QString &identifier, const QUrl &server,
                              const QString &password) const
{
    return skykeep({u"sign-in"_s, identifier, u"--server"_s, server.toString(),
                    u"--password-stdin"_s, u"--json"_s},
                   password.toUtf8());
}

QJsonArray RunningKeeper::list() const
{
    return skykeep({u"list"_s, u"--json"_s}).array();
}

QJsonObject RunningKeeper::show(const QString &account) const
{
    return skykeep({u"show"_s, account, u"--json"_s}).object();
}

QString RunningKeeper::word(const QString &account, QLatin1StringView field) const
{
    return show(account).value(field).toString();
}

QString RunningKeeper::warning(const QString &account, QLatin1StringView code) const
{
    for (const auto &warning : show(account).value("warnings"_L1).toArray()) {
        if (warning.toObject().value("code"_L1) == code)
            return warning.toObject().value("level"_L1).toString();
    }
    return {};
}

qsizetype RunningKeeper::count(const QString &account, QLatin1StringView event) const
{
    const auto entries = skykeep({u"ledger"_s, account, u"--json"_s}).array();
    return std::ranges::count_if(entries, [event](const QJsonValue &entry) {
        return entry["event"_L1] == event;
    });
}

QString RunningKeeper::profileId() const
{
    const auto file = m_folder.filePath(u"profile/config/profile-id"_s);
    return QString::fromLatin1(contentsOf(file)).trimmed();
}

QStringList RunningKeeper::itemKeys() const
{
    return Keyring::keys().filter(profileId());
}

QString RunningKeeper::itemKey(const QString &did) const
{
    return u"skykeep/%1/%2"_s.arg(profileId(), did);
}

QJsonObject RunningKeeper::item(const QString &did) const
{
    const auto found = runProgram(u"secret-tool"_s,
                                  {u"lookup"_s, u"server"_s, u"skykeep"_s, u"user"_s, itemKey(did)},
                                  environment());
    return found.object();
}

bool RunningKeeper::putItem(const QString &did, const QJsonObject &item) const
{
    return Keyring::store(itemKey(did), QJsonDocument(item).toJson(QJsonDocument::Compact));
}

QString RunningKeeper::refreshToken(const QString &did) const
{
    return item(did).value("refresh"_L1).toArray().first().toString();
}

} // namespace Skykeep
