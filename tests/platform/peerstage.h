// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/descriptor.h"

#include <QProcess>
#include <QTemporaryDir>

namespace Skykeep {

//! A socket that listens in a folder of the test, and a peer-actor that connects to it.
class PeerStage
{
public:
    PeerStage();
    ~PeerStage();

    bool isListening() const { return m_isListening; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString socketPath() const { return path(QStringLiteral("socket")); }
    //! Empty where it failed.
    QString copyOfActor(const QString &name) const;

    //! Has \a program, which is or runs a peer-actor, connect.
    bool start(const QString &program = QStringLiteral(PEER_ACTOR),
               const QStringList &arguments = {});
    bool accept();
    void end();
    //! Says one line to the actor and waits for its answer.
    QByteArray tell(const QString &line);

    QProcess &actor() { return m_actor; }
    //! This end of the connection.
    int peer() const { return m_peer.number(); }

private:
    QTemporaryDir m_folder;
    Descriptor m_listener;
    bool m_isListening = false;
    QProcess m_actor;
    Descriptor m_peer;
};

//! Connects a new socket, for a process without an actor. Below 0 where that failed.
int connectTo(const QString &path);

} // namespace Skykeep
