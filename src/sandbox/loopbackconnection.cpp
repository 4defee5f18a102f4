// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/loopbackconnection.h"

#include "sandbox/connectionreset.h"

#include <QTcpSocket>

using namespace std::chrono_literals;

namespace Skykeep {

namespace {
// While an answer waits, what else arrives is kept unread, up to this.
constexpr qint64 readAhead = 512 * 1024;
} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, Clock &clock, const Answer &answer)
    : m_socket(socket)
    , m_clock(clock)
    , m_answer(answer)
{
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(readAhead);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &LoopbackConnection::read);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] {
        hangUp();
        Q_EMIT ended();
    });
}

LoopbackConnection::~LoopbackConnection()
{
    hangUp();
}

void LoopbackConnection::hangUp()
{
    if (m_alarm)
        m_alarm->stop();
    m_socket->disconnect(this);
    m_socket->abort();
}

void LoopbackConnection::read()
{
    if (m_waits)
        return;
    m_received += m_socket->readAll();
    takeRequests();
}

void LoopbackConnection::takeRequests()
{
    while (!m_waits && !m_closes && !m_received.isEmpty()) {
        auto parse = parseLoopbackRequest(m_received);
        if (parse.state == LoopbackParse::State::Incomplete)
            return;
        if (parse.state == LoopbackParse::State::Refused) {
            m_received.clear();
            m_closes = true;
            send({400, {}, {}, {{"Connection", "close"}}, 0ms});
            return;
        }
        m_received.remove(0, parse.size);
        m_closes = parse.request.header("Connection").toLower() == "close";
        auto reply = m_answer(parse.request);
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return; // the answer may have been to stop listening
        if (reply.delay <= 0ms) {
            send(reply);
            continue;
        }
        m_delayed = std::move(reply);
        wait(m_delayed.delay);
    }
}

void LoopbackConnection::wait(Milliseconds time)
{
    if (!m_alarm)
        m_alarm = m_clock.makeAlarm([this] { goOn(); });
    m_waits = true;
    m_alarm->set(time);
}

void LoopbackConnection::goOn()
{
    m_waits = false;
    if (m_rest.isEmpty())
        send(m_delayed);
    else
        trickle();
    read();
}

void LoopbackConnection::send(const LoopbackReply &reply)
{
    const auto bytes = encodeLoopbackReply(reply, m_clock.now());
    switch (reply.delivery.kind) {
    case LoopbackDelivery::Kind::Whole:
        m_socket->write(bytes);
        break;
    case LoopbackDelivery::Kind::Trickled:
        m_delayed.delivery = reply.delivery;
        m_rest = bytes;
        trickle();
        return;
    case LoopbackDelivery::Kind::CutOff:
        m_closes = true;
        m_socket->write(bytes.left(bytes.size() / 2));
        break;
    case LoopbackDelivery::Kind::Reset:
        m_closes = true;
        resetConnection(*m_socket);
        return;
    case LoopbackDelivery::Kind::Never:
        m_waits = true;
        return;
    }
    if (m_closes)
        m_socket->disconnectFromHost();
}

void LoopbackConnection::trickle()
{
    const auto &[kind, bytes, pause] = m_delayed.delivery;
    m_socket->write(m_rest.left(bytes));
    m_rest.remove(0, bytes);
    if (!m_rest.isEmpty())
        wait(pause);
    else if (m_closes)
        m_socket->disconnectFromHost();
}

} // namespace Skykeep
