// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/controlconnection.h"

#include "base/logging.h"
#include "protocol/peer.h"
#include "protocol/verbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {
constexpr qint64 readAhead = 256 << 10;
} // namespace

ControlConnection::ControlConnection(Services services, std::unique_ptr<QLocalSocket> socket,
                                     CallMemory &memory, qint64 mostUnread)
    : m_services(services)
    , m_memory(memory)
    , m_socket(std::move(socket))
    , m_mostUnread(mostUnread)
{
    // What is not read here stays with the client.
    m_socket->setReadBufferSize(readAhead);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &ControlConnection::read);
    connect(m_socket.get(), &QLocalSocket::bytesWritten, this, &ControlConnection::drained);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &ControlConnection::ended);
}

ControlConnection::~ControlConnection()
{
    m_socket->disconnect(this);
    for (const auto &call : m_calls) {
        if (call)
            call->abandon();
    }
    if (m_client)
        m_services.lending.leave(*m_client);
}

Result<LendingDesk::ClientUser> ControlConnection::admit(const Services &services, qintptr socket,
                                                         Admittance admittance)
{
    const auto checked = checkPeer(socket);
    if (checked)
        return LendingDesk::ClientUser::Own;
    const auto number = admittance == Admittance::GrantedUsers ? PeerProcess::userOf(socket)
                                                               : std::nullopt;
    if (!number || !services.lending.mayEnter(*number))
        return tl::unexpected(checked.error());
    return LendingDesk::ClientUser::Other;
}

void ControlConnection::begin(LendingDesk::ClientUser user)
{
    m_since = m_services.desk.clock().monotonic();
    m_client = m_services.lending.enter(PeerProcess::of(m_socket->socketDescriptor()), user);
    send(encode(m_services.desk.hello()));
    read();
}

ControlConnection::Standing ControlConnection::standing() const
{
    const auto isLease = [this](const Lease &lease) { return lease.client == m_client; };
    if (m_isWatching || m_underWay > 0 || m_services.desk.clock().monotonic() - m_since < Welcome
        || std::ranges::any_of(m_services.lending.leases(), isLease))
        return Standing::Engaged;
    return m_isGreeted ? Standing::Idle : Standing::Silent;
}

void ControlConnection::tell(const Event &event)
{
    if (m_isWatching)
        send(encode(event));
}

void ControlConnection::read()
{
    for (int taken = 0; taken < MostAtATime; ++taken) {
        if (m_holds > 0)
            return; // until goOnReading()
        if (const auto line = m_reader.next()) {
            take(*line);
            if (m_socket->state() != QLocalSocket::ConnectedState)
                return;
        } else if (m_socket->bytesAvailable() == 0) {
            return;
        } else if (!m_reader.feed(m_socket->read(64 << 10))) {
            hangUp(u"a line was too long"_s);
            return;
        }
    }
    readLater();
}

// The others first; nothing tells again of what has come already.
void ControlConnection::readLater()
{
    if (!std::exchange(m_isToReadOn, true))
        QMetaObject::invokeMethod(this, &ControlConnection::readOn, Qt::QueuedConnection);
}

void ControlConnection::goOnReading()
{
    if (--m_holds == 0)
        readLater();
}

void ControlConnection::readOn()
{
    m_isToReadOn = false;
    read();
}

void ControlConnection::take(const QByteArray &line)
{
    if (!m_isGreeted) {
        const auto hello = parseClientHello(line);
        if (!hello) {
            hangUp(hello.error().message);
            return;
        }
        m_isGreeted = true;
        return;
    }
    auto message = parseFromClient(line);
    if (!message)
        hangUp(message.error().message);
    else if (auto *piece = std::get_if<CallPiece>(&*message))
        take(std::move(*piece));
    else
        answer(std::get<Request>(std::move(*message)));
}

// A call that has ended meanwhile takes no more, and its client is about to hear of that.
void ControlConnection::take(CallPiece piece)
{
    for (const auto &call : m_calls) {
        if (call && call->id() == piece.id) {
            call->take(std::move(piece));
            return;
        }
    }
}

void ControlConnection::answer(Request request)
{
    if (request.verb == Verb::watch && !m_services.lending.isOtherUser(*m_client)) {
        m_isWatching = true;
        send(encode(Reply{request.id, QJsonValue(QJsonObject())}));
        return;
    }
    if (m_underWay >= MostRequests) {
        send(encode(Reply{request.id,
                          refuse(ErrorCode::NotNow,
                                 QCoreApplication::translate(
                                     "Control", "Too many requests at once from one program."))}));
        return;
    }
    ++m_underWay;
    if (request.verb == Verb::call) {
        auto call = std::make_unique<LentCall>(LentCall::Services{m_services.lending,
                                                                  m_services.forwarder, m_memory},
                                               *this, *m_client, std::move(request));
        std::erase_if(m_calls, [](const auto &each) { return !each; });
        m_calls.emplace_back(call.get());
        m_services.scope.adopt(lend(std::move(call), this), u"Making a call"_s);
        return;
    }
    const QString name = u"Answering "_s + request.verb.left(40);
    m_services.scope.adopt(serve(&m_services.desk, this, std::move(request)), name);
}

Task<void> ControlConnection::serve(VerbDesk *desk, QPointer<ControlConnection> client,
                                    Request request)
{
    const qint64 id = request.id;
    const ClientId asker = *client->m_client;
    auto answer = co_await desk->answer(asker, request.verb, std::move(request.arguments));
    // The client may have gone meanwhile; what it asked for was done all the same.
    if (client) {
        --client->m_underWay;
        client->send(encode(Reply{id, std::move(answer)}));
    }
    co_return {};
}

Task<void> ControlConnection::lend(std::unique_ptr<LentCall> call,
                                   QPointer<ControlConnection> client)
{
    const qint64 id = call->id();
    auto answering = call->answer();
    auto answer = co_await std::move(answering);
    call.reset();
    if (client) {
        --client->m_underWay;
        client->send(encode(Reply{id, std::move(answer)}));
    }
    co_return {};
}

void ControlConnection::send(const QByteArray &line)
{
    if (m_socket->state() != QLocalSocket::ConnectedState)
        return;
    if (m_socket->bytesToWrite() + line.size() > m_mostUnread) {
        hangUp(u"too much was left unread"_s);
        return;
    }
    m_socket->write(line);
}

void ControlConnection::hangUp(const QString &why)
{
    qCInfo(lcControl).noquote() << "Hung up on a client:" << why;
    m_socket->abort();
    // Not from within a signal of the socket, nor while it is being read.
    QMetaObject::invokeMethod(this, &ControlConnection::ended, Qt::QueuedConnection);
}

} // namespace Skykeep
