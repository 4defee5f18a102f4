// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/messages.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace Skykeep {

//! The keeper's end of the local protocol, saying what a test wants it to say. It runs in a thread
//! of its own, as the client under test blocks.
class ScriptedKeeper
{
public:
    //! What is sent for a request; nothing closes the connection.
    using Script = std::function<std::optional<QByteArray>(const Request &)>;

    struct Behaviour {
        QByteArray greeting = encode(usualHello());
        Script script;
        int turnedAway = 0; //!< How many are hung up on before they are greeted.
    };

    ScriptedKeeper(const QString &path, Behaviour behaviour);
    ScriptedKeeper(const ScriptedKeeper &) = delete;
    ScriptedKeeper &operator=(const ScriptedKeeper &) = delete;
    ~ScriptedKeeper();

    static KeeperHello usualHello();

    QList<Request> requests() const;
    //! All bytes that clients sent.
    QByteArray received() const;

private:
    void serve();
    void talk(int client);
    bool waitForInput(int descriptor) const;

    Behaviour m_behaviour;
    int m_socket;
    std::atomic<bool> m_isStopping = false;
    mutable std::mutex m_mutex; //!< Protects what follows.
    QList<Request> m_requests;
    QByteArray m_received;
    std::thread m_thread; //!< Last, so that it sees the rest made.
};

//! A reply to \a request that brings \a result.
QByteArray replyTo(const Request &request, const QJsonValue &result);
QByteArray refusalOf(const Request &request, ErrorCode code, const QString &message);

} // namespace Skykeep
