// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/linereader.h"
#include "protocol/messages.h"

#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <chrono>
#include <csignal>
#include <map>
#include <memory>

namespace Skykeep {

using Instant = std::chrono::steady_clock::time_point;

//! skykeepd in a process of its own, on a profile of its own, asked over its socket.
//!
//! Everything goes through this process's event loop, so that a server may live in it too: the
//! calls that wait run it. What must work and does not ends the test program with a message.
class WatchedKeeper : public QObject
{
    Q_OBJECT

public:
    explicit WatchedKeeper(const QUrl &plcUrl);
    ~WatchedKeeper() override;

    //! On the same profile each time. Returns when it answers and tells what happens.
    void start();
    //! As a power cut would, at once: SIGKILL. Does not wait.
    void kill() { signal(SIGKILL); }
    //! Asks it to end. Does not wait.
    void terminate() { signal(SIGTERM); }
    //! Until the process is gone.
    void waitForEnd();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    //! When it was last asked or made to end.
    Instant killedAt() const { return m_killedAt; }

    //! Asks without waiting; replied() follows unless it is killed.
    void ask(const QString &verb, const QJsonObject &arguments);
    //! Asks and waits.
    Answer<QJsonValue> answer(const QString &verb, const QJsonObject &arguments = {});
    Answer<QJsonValue> signIn(const QString &identifier, const QUrl &server,
                              const QString &password);

    //! When the keeper last told, since it was started: of the keychain's acknowledgement of
    //! \a did's renewed session, and of the renewal. Nothing where it has not.
    std::optional<Instant> savedAt(const QString &did) const { return find(m_saved, did); }
    std::optional<Instant> announcedAt(const QString &did) const { return find(m_announced, did); }

    QString profileId() const;
    //! Its last lines.
    QByteArray log() const { return m_log; }

Q_SIGNALS:
    void ready();
    void replied(qint64 id, const Skykeep::Answer<QJsonValue> &outcome);
    void saved(const QString &did);
    void ended();

private:
    using Instants = std::map<QString, Instant>;

    static std::optional<Instant> find(const Instants &instants, const QString &did);
    void signal(int number);
    void connectToKeeper();
    void takeLog();
    void takeLine(const QByteArray &line);
    void takeMessages();
    void greet(const QByteArray &line);
    void follow(const Event &event);
    Answer<QJsonValue> waitForReply(qint64 id);

    QTemporaryDir m_folder;
    QProcess m_process;
    std::unique_ptr<QLocalSocket> m_socket;
    std::unique_ptr<LineReader> m_lines;
    bool m_isGreeted = false;
    qint64 m_lastId = 0;
    Instant m_killedAt;
    Instants m_saved;
    Instants m_announced;
    QByteArray m_log;
};

} // namespace Skykeep
