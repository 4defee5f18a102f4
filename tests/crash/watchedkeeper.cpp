// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crash/watchedkeeper.h"

#include "base/paths.h"
#include "protocol/socketaddress.h"
#include "protocol/verbs.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr auto limit = 60s; // on a very busy computer
constexpr qsizetype longestLog = 64 * 1024;

} // namespace

WatchedKeeper::WatchedKeeper(const QUrl &plcUrl)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SKYKEEP_PROFILE"_s, m_folder.filePath(u"profile"_s));
    environment.insert(u"SKYKEEP_PLC_URL"_s, plcUrl.toString());
    environment.insert(u"QT_LOGGING_RULES"_s, u"skykeep.session.debug=true"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardError, this, &WatchedKeeper::takeLog);
    connect(&m_process, &QProcess::finished, this, &WatchedKeeper::ended);
}

WatchedKeeper::~WatchedKeeper()
{
    kill();
    waitForEnd();
}

void WatchedKeeper::start()
{
    m_saved.clear();
    m_announced.clear();
    m_isGreeted = false;
    QEventLoop waiting;
    connect(this, &WatchedKeeper::ready, &waiting, &QEventLoop::quit);
    connect(this, &WatchedKeeper::ended, &waiting, &QEventLoop::quit);
    QTimer::singleShot(limit, &waiting, &QEventLoop::quit);
    m_process.start(QStringLiteral(SKYKEEPD_PROGRAM), {});
    waiting.exec();
    if (!m_isGreeted)
        qFatal("The keeper did not start: %s %s", qPrintable(m_process.errorString()),
               m_log.constData());
    if (const auto watching = answer(Verb::watch); !watching)
        qFatal("The keeper cannot be watched: %s", qPrintable(watching.error().message));
}

void WatchedKeeper::signal(int number)
{
    if (!isRunning())
        return;
    m_killedAt = std::chrono::steady_clock::now();
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

void WatchedKeeper::waitForEnd()
{
    if (!isRunning())
        return;
    QEventLoop waiting;
    connect(this, &WatchedKeeper::ended, &waiting, &QEventLoop::quit);
    waiting.exec();
}

void WatchedKeeper::ask(const QString &verb, const QJsonObject &arguments)
{
    m_socket->write(encode(Request{++m_lastId, verb, arguments}));
}

Answer<QJsonValue> WatchedKeeper::answer(const QString &verb, const QJsonObject &arguments)
{
    ask(verb, arguments);
    return waitForReply(m_lastId);
}

Answer<QJsonValue> WatchedKeeper::signIn(const QString &identifier, const QUrl &server,
                                         const QString &password)
{
    const Request request{++m_lastId,
                          Verb::signIn,
                          {{u"identifier"_s, identifier}, {u"server"_s, server.toString()}}};
    m_socket->write(encodeWithPassword(request, Secret(password.toUtf8())).reveal());
    return waitForReply(m_lastId);
}

Answer<QJsonValue> WatchedKeeper::waitForReply(qint64 id)
{
    Answer<QJsonValue> reply = refuse(ErrorCode::NoKeeper, u"the keeper does not answer"_s);
    QEventLoop waiting;
    connect(this, &WatchedKeeper::replied, &waiting,
            [&](qint64 repliedId, const Answer<QJsonValue> &outcome) {
                if (repliedId != id)
                    return;
                reply = outcome;
                waiting.quit();
            });
    connect(this, &WatchedKeeper::ended, &waiting, &QEventLoop::quit);
    QTimer::singleShot(limit, &waiting, &QEventLoop::quit);
    waiting.exec();
    return reply;
}

QString WatchedKeeper::profileId() const
{
    return readProfileId(ProfilePaths::of(m_folder.filePath(u"profile"_s))).value_or(QString());
}

std::optional<Instant> WatchedKeeper::find(const Instants &instants, const QString &did)
{
    const auto found = instants.find(did);
    return found == instants.end() ? std::nullopt : std::optional(found->second);
}

void WatchedKeeper::connectToKeeper()
{
    const auto address = keeperAddress(profileId(), SocketFolder::Check);
    if (!address)
        qFatal("The keeper's socket: %s", qPrintable(describe(address.error())));
    m_lines = std::make_unique<LineReader>(maximumReply);
    m_socket = std::make_unique<QLocalSocket>();
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &WatchedKeeper::takeMessages);
    m_socket->connectToServer(*address);
}

void WatchedKeeper::takeLog()
{
    m_process.setReadChannel(QProcess::StandardError);
    while (m_process.canReadLine())
        takeLine(m_process.readLine());
}

void WatchedKeeper::takeLine(const QByteArray &line)
{
    m_log = (m_log + line).right(longestLog);
    if (line.startsWith("skykeepd ") && line.contains(" keeps profile "))
        connectToKeeper();
    static const QByteArray words = "Saved the renewed session of ";
    if (const auto found = line.indexOf(words); found >= 0) {
        const auto did = QString::fromLatin1(line.mid(found + words.size()).trimmed());
        m_saved.insert_or_assign(did, std::chrono::steady_clock::now());
        Q_EMIT saved(did);
    }
}

void WatchedKeeper::takeMessages()
{
    if (!m_lines->feed(m_socket->readAll()))
        qFatal("The keeper sent too long a line.");
    while (const auto line = m_lines->next()) {
        if (!m_isGreeted) {
            greet(*line);
            continue;
        }
        const auto message = parseFromKeeper(*line);
        if (!message)
            qFatal("The keeper said: %s", line->constData());
        if (const auto *reply = std::get_if<Reply>(&*message))
            Q_EMIT replied(reply->id, reply->outcome);
        else
            follow(std::get<Event>(*message));
    }
}

void WatchedKeeper::greet(const QByteArray &line)
{
    if (const auto hello = parseKeeperHello(line); !hello)
        qFatal("The keeper said: %s", line.constData());
    m_socket->write(encode(ClientHello{u"tests"_s, u"1"_s}));
    m_isGreeted = true;
    Q_EMIT ready();
}

void WatchedKeeper::follow(const Event &event)
{
    if (event.name == "ledger"_L1
        && event.content["entry"_L1].toObject()["event"_L1] == "refreshed"_L1)
        m_announced.insert_or_assign(event.content["did"_L1].toString(),
                                     std::chrono::steady_clock::now());
}

} // namespace Skykeep
