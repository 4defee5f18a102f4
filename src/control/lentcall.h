// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/sharedtask.h"
#include "control/callmemory.h"
#include "control/callquestion.h"
#include "lending/lendingdesk.h"
#include "protocol/callmessages.h"

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <optional>

namespace Skykeep {

//! What a call needs of the connection that it came over.
class CallWire : public QObject
{
    Q_OBJECT

public:
    virtual void send(const QByteArray &line) = 0;
    //! Bytes that the client has not taken yet.
    virtual qint64 unread() const = 0;
    //! While a call holds it, nothing more is read of what the client sends.
    virtual void holdReading() = 0;
    virtual void goOnReading() = 0;

Q_SIGNALS:
    //! The client has taken something.
    void drained();
};

//! One `call` of a client: asks for leave, makes the call, and tells what comes of it.
//!
//! Neither the input nor the reply is ever whole in memory, unless the client wants that; each side is
//! read from only as fast as the other takes it. A client that goes away ends its call.
class LentCall : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 LargestCollected = 16 << 20; //!< Input of unknown length.
    static constexpr qint64 LargestWhole = 8 << 20; //!< Reply in one message.
    static constexpr qint64 MostUnread = 1 << 20; //!< Of a reply in pieces.

    //! All of them outlive the call; the memory, until it is abandoned.
    struct Services {
        LendingDesk &lending;
        XrpcForwarder &forwarder;
        CallMemory &memory;
    };

    LentCall(Services services, CallWire &wire, ClientId client, Request request);
    ~LentCall() override;

    qint64 id() const { return m_request.id; }
    //! From permission to the last piece. The answer goes out after it.
    QCoro::Task<Answer<QJsonValue>> answer();

    void take(CallPiece piece);
    //! The client has gone, and the wire with it.
    void abandon();

private:
    Answer<Did> prepare();
    Task<int> lend(CallPermit permit);
    Task<void> collectInput();
    Task<HttpReply> ask(CallPermit permit);
    void feed();
    //! Whether the token was refused as expired, for which the body's beginning has to be read.
    Task<bool> hasExpired(HttpReply head, XrpcHost host, Secret accessToken);
    bool canRepeat() const;
    Task<void> tellPieces(HttpReply head);
    Task<void> collectReply(HttpReply head);
    Task<void> drained();
    Task<QByteArray> nextPiece();
    void misuse(const QString &sentence);
    void refuse(Failure failure);
    //! Ends the call where all together have too much in memory.
    bool keepsRoomFor(qint64 bytes);
    void follow();
    //! The server has begun to answer: what comes of the input now is for nobody.
    void endInput();
    void goOn();

    Services m_services;
    CallMemory::Share m_memory;
    CallWire *m_wire; //!< Null once the client has gone.
    ClientId m_client;
    Request m_request;
    std::optional<CallQuestion> m_question;
    std::unique_ptr<ForwardedReply> m_reply;
    qint64 m_taken = 0; //!< Of the input.
    bool m_isOpen = false; //!< For the input.
    bool m_hasLeft = false; //!< The request, for the server.
    bool m_isInputOver = false; //!< What still comes is dropped.
    bool m_isHolding = false;
    std::optional<Failure> m_misuse;
    QByteArray m_beginning; //!< Of the reply, read already.
    QJsonObject m_result;
    std::unique_ptr<SharedAnswer<void>> m_input;
    std::unique_ptr<SharedAnswer<void>> m_drain;
};

} // namespace Skykeep
