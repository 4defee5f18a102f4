// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "protocol/callmessages.h"
#include "protocol/keeperchannel.h"
#include "protocol/linereader.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace Skykeep {

//! A client's conversation with the keeper, one request at a time. Blocks.
class KeeperConnection
{
public:
    struct Limits {
        Milliseconds connect = std::chrono::seconds(5); //!< Until the keeper's hello is here.
        //! For how long it is tried again while the keeper's queue is full, or all its places are taken.
        Milliseconds crowded = std::chrono::minutes(1);
        Milliseconds reply = std::chrono::seconds(90);
        Milliseconds longReply = std::chrono::minutes(10); //!< Where a person may have to answer.
    };

    //! Connects, checks whose process answers and which protocol it speaks, then says hello. Nothing for \a owner:
    //! the keeper is ours.
    static Answer<KeeperConnection> open(const QString &address, const ClientHello &hello,
                                         const Limits &limits, std::optional<unsigned> owner = {});

    const KeeperHello &keeper() const { return m_keeper; }

    //! Has \a tell called, once for each request, when an answer is not here after \a patience.
    void whenWaiting(Milliseconds patience, std::function<void()> tell);

    //! Sends and waits for the answer. Events that come in between are kept for nextEvent().
    Answer<QJsonValue> ask(const QString &verb, const QJsonObject &arguments = {});
    //! The same with an argument "password".
    Answer<QJsonValue> askWithPassword(const QString &verb, const QJsonObject &arguments,
                                       const Secret &password);

    //! Asks for a call; what comes of it is for nextOfCall().
    Answer<void> beginCall(const QJsonObject &arguments);
    //! The next message about the call that was asked for last; its last one is a Reply. Waits for as long
    //! as it takes.
    Answer<CallMessage> nextOfCall();
    //! Some of the call's input, once the keeper wants it.
    Answer<void> sendPiece(const QByteArray &bytes);
    Answer<void> endInput();
    //! Whether something has come that is not read yet: while an input is sent, that its call has ended.
    bool hasMessage();

    //! Waits for as long as it takes.
    Answer<Event> nextEvent();

private:
    KeeperConnection(std::unique_ptr<KeeperChannel> channel, const Limits &limits);

    Answer<void> greet(const ClientHello &hello);
    Answer<QByteArray> nextLine(std::optional<std::chrono::steady_clock::time_point> deadline);
    Answer<QJsonValue> exchange(QByteArrayView line, const QString &verb);

    std::unique_ptr<KeeperChannel> m_channel;
    Limits m_limits;
    LineReader m_reader{maximumReply};
    KeeperHello m_keeper;
    qint64 m_lastId = 0;
    std::deque<Event> m_events;
    bool m_hasEnded = false;
    Milliseconds m_patience{0};
    std::function<void()> m_tellOfWaiting;
};

} // namespace Skykeep
