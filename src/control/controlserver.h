// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "control/controlconnection.h"

#include <QLocalServer>

#include <functional>
#include <memory>
#include <vector>

namespace Skykeep {

//! The keeper's end of the local protocol: who connects is answered, who watches is told.
//!
//! Only the holder of the profile's KeeperLock may listen: it removes what a crashed keeper left
//! at the address, which must not be done to a living one.
//!
//! Where all places are taken, who asks nothing makes room for who comes: no number of programs
//! that connect and stay can lock the others out. Other users' make room for each other, and for none of
//! the owner's.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostClients = 128;
    static constexpr int MostOfOthers = 16; //!< Of all other users together, among those.

    static constexpr qint64 MostInMemory = 128
        << 20; //!< Of all calls together, where it is collected.

    //! Whose program is at the other end of a socket; a failure for one that may not come in.
    using Admission = std::function<
        Result<LendingDesk::ClientUser>(const ControlConnection::Services &services, qintptr socket,
                                        ControlConnection::Admittance admittance)>;

    //! All of them outlive the server.
    ControlServer(ControlConnection::Services services, AccountKeeper &keeper,
                  qint64 mostUnread = ControlConnection::MostUnread,
                  Admission admission = ControlConnection::admit);
    ~ControlServer() override;

    Result<void> listen(const QString &address);
    //! Where other users' programs may come in as well, if a grant names them.
    Result<void> listenToOthers(const QString &address);
    void stopListeningToOthers();
    //! Takes no more clients and hangs up on all.
    void close();

private:
    void welcome(QLocalServer &server, ControlConnection::Admittance admittance);
    //! False where all that may be sent away for \a user's are engaged.
    bool makeRoom(LendingDesk::ClientUser user);
    void watchAccounts();
    void tell(const QString &name, QJsonObject content);
    void tellAccount(const QString &name, qsizetype row);

    ControlConnection::Services m_services;
    AccountKeeper &m_keeper;
    const qint64 m_mostUnread;
    const Admission m_admission;
    CallMemory m_memory{MostInMemory};
    QLocalServer m_server;
    QLocalServer m_othersServer;
    std::vector<std::unique_ptr<ControlConnection>> m_connections;
};

} // namespace Skykeep
