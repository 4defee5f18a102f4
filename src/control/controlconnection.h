// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "control/lentcall.h"
#include "control/verbdesk.h"
#include "lending/lendingdesk.h"
#include "protocol/linereader.h"

#include <QLocalSocket>
#include <QPointer>

#include <memory>
#include <vector>

namespace Skykeep {

//! One client of the keeper: its hello, its requests, and the events it asked to watch.
//!
//! Bounded in what it may send, ask at once, and leave unread; a client over a bound is hung up
//! on, and the others do not notice.
class ControlConnection : public CallWire
{
    Q_OBJECT

public:
    static constexpr int MostRequests = 32; //!< Under way at once.
    static constexpr int MostAtATime = 64; //!< Lines, before the others have their turn.
    //! Nobody is sent away before: where a thousand start at once, each takes seconds to say its first words.
    static constexpr Milliseconds Welcome = std::chrono::seconds(10);
    static constexpr qint64 MostUnread = 32 << 20; //!< Bytes a client may leave unread.

    //! All of them outlive the connection.
    struct Services {
        VerbDesk &desk;
        LendingDesk &lending;
        XrpcForwarder &forwarder;
        TaskScope &scope;
    };

    //! \a memory outlives the connection.
    ControlConnection(Services services, std::unique_ptr<QLocalSocket> socket, CallMemory &memory,
                      qint64 mostUnread = MostUnread);
    ~ControlConnection() override;

    //! Who may be at the other end.
    enum class Admittance {
        OwnUser,
        GrantedUsers, //!< Others too, where a grant names them.
    };
    //! As the system says, without looking any further; Insecure for who may not come in.
    static Result<LendingDesk::ClientUser> admit(const Services &services, qintptr socket,
                                                 Admittance admittance);
    //! Greets \a user's program, and has a look at it.
    void begin(LendingDesk::ClientUser user);
    bool isOtherUser() const { return m_client && m_services.lending.isOtherUser(*m_client); }
    //! What would be lost by hanging up, least first.
    enum class Standing {
        Silent, //!< Has not said hello.
        Idle, //!< Neither waits for an answer nor watches.
        Engaged, //!< Or has only just come: its first words are on their way.
    };
    Standing standing() const;

    //! Tells a watching client; others are not told.
    void tell(const Event &event);

    void send(const QByteArray &line) override;
    qint64 unread() const override { return m_socket->bytesToWrite(); }
    void holdReading() override { ++m_holds; }
    void goOnReading() override;

Q_SIGNALS:
    //! The client has gone, or was hung up on.
    void ended();

private:
    void read();
    void readOn();
    void take(const QByteArray &line);
    void answer(Request request);
    void readLater();
    void take(CallPiece piece);
    void hangUp(const QString &why);
    static Task<void> serve(VerbDesk *desk, QPointer<ControlConnection> client, Request request);
    static Task<void> lend(std::unique_ptr<LentCall> call, QPointer<ControlConnection> client);

    Services m_services;
    CallMemory &m_memory;
    std::unique_ptr<QLocalSocket> m_socket;
    const qint64 m_mostUnread;
    Milliseconds m_since{0}; //!< It is here.
    std::optional<ClientId> m_client; //!< Once it was let in.
    LineReader m_reader{maximumRequest};
    int m_underWay = 0;
    int m_holds = 0; //!< Calls whose input comes too fast.
    std::vector<QPointer<LentCall>> m_calls;
    bool m_isToReadOn = false;
    bool m_isGreeted = false;
    bool m_isWatching = false;
};

} // namespace Skykeep
