// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "sandbox/loopbackexchange.h"

#include <QObject>

#include <functional>
#include <memory>

class QTcpSocket;

namespace Skykeep {

//! One client of a LoopbackListener: answers its requests one after the other until it leaves.
class LoopbackConnection : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<LoopbackReply(const LoopbackRequest &)>;

    //! Takes \a socket over. \a clock and \a answer outlive it.
    LoopbackConnection(QTcpSocket *socket, Clock &clock, const Answer &answer);
    ~LoopbackConnection() override;

    //! At once, without a word and without ended().
    void hangUp();

Q_SIGNALS:
    void ended();

private:
    void read();
    void takeRequests();
    void send(const LoopbackReply &reply);
    void trickle();
    void wait(Milliseconds time);
    void goOn();

    std::unique_ptr<QTcpSocket> m_socket;
    Clock &m_clock;
    const Answer &m_answer;
    QByteArray m_received;
    LoopbackReply m_delayed;
    QByteArray m_rest; //!< Of a reply that trickles.
    std::unique_ptr<Alarm> m_alarm;
    bool m_waits = false;
    bool m_closes = false;
};

} // namespace Skykeep
