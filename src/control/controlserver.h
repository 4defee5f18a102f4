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
    static constexpr int MostClients = 128;
    static constexpr int MostOthers
        = 32; //!< Of other users, beside those: they cannot lock the owner out.

    //! All of them outlive the server.
    ControlServer(ControlConnection::Services services, AccountKeeper &keeper,
                  qint64 mostUnread = ControlConnection::MostUnread);
    ~ControlServer() override;

    Result<void> listen(const QString &address);
    //! Where other users' programs may come in as well, if a grant names them.
    Result<void> listenToOthers(const QString &address);
    void stopListeningToOthers();
    //! Takes no more clients and hangs up on all.
    void close();

private:
    void welcome(QLocalServer &server, ControlConnection::Admittance admittance);
    bool hasRoom(ControlConnection::Admittance admittance) const;
    //! False where all that are connected are engaged.
    bool makeRoom(ControlConnection::Admittance admittance);
    void watchAccounts();
    void tell(const QString &name, QJsonObject content);
    void tellAccount(const QString &name, qsizetype row);

    ControlConnection::Services m_services;
    AccountKeeper &m_keeper;
    const qint64 m_mostUnread;
    QLocalServer m_server;
    QLocalServer m_othersServer;
    std::vector<std::unique_ptr<ControlConnection>> m_connections;
};

} // namespace Skykeep
