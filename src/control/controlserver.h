// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "control/controlconnection.h"

#include <QLocalServer>

#include <memory>
#include <vector>

namespace Skykeep {

//! The keeper's end of the local protocol: who connects is answered, who watches is told.
//!
//! Only the holder of the profile's KeeperLock may listen: it removes what a crashed keeper left
//! at the address, which must not be done to a living one.
//!
//! Where all places are taken, who asks nothing makes room for who comes: no number of programs
//! that connect and stay can lock the others out.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostClients = 64;

    //! All of them outlive the server.
    ControlServer(VerbDesk &desk, AccountKeeper &keeper, TaskScope &scope,
                  qint64 mostUnread = ControlConnection::MostUnread);
    ~ControlServer() override;

    Result<void> listen(const QString &address);
    //! Takes no more clients and hangs up on all.
    void close();

private:
    void welcome();
    //! False where all that are connected are engaged.
    bool makeRoom();
    void watchAccounts();
    void tell(const QString &name, QJsonObject content);
    void tellAccount(const QString &name, qsizetype row);

    VerbDesk &m_desk;
    AccountKeeper &m_keeper;
    TaskScope &m_scope;
    const qint64 m_mostUnread;
    QLocalServer m_server;
    std::vector<std::unique_ptr<ControlConnection>> m_connections;
};

} // namespace Skykeep
