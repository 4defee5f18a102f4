// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/keeperconnection.h"

#include "protocol/verbs.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

using SteadyClock = std::chrono::steady_clock;

KeeperConnection::KeeperConnection(std::unique_ptr<KeeperChannel> channel, const Limits &limits)
    : m_channel(std::move(channel))
    , m_limits(limits)
{
}

Answer<KeeperConnection> KeeperConnection::open(const QString &address, const ClientHello &hello,
                                                const Limits &limits)
{
    const auto deadline = SteadyClock::now() + limits.connect;
    auto channel = KeeperChannel::open(address, limits.connect);
    if (!channel)
        return tl::unexpected(channel.error());
    KeeperConnection connection(*std::move(channel), limits);

    const auto line = connection.nextLine(deadline);
    if (!line)
        return tl::unexpected(line.error());
    auto keeper = parseKeeperHello(*line);
    if (!keeper)
        return tl::unexpected(keeper.error());
    connection.m_keeper = *std::move(keeper);

    const auto sent = connection.m_channel->send(encode(hello), limits.connect);
    if (!sent)
        return tl::unexpected(sent.error());
    return connection;
}

Answer<QJsonValue> KeeperConnection::ask(const QString &verb, const QJsonObject &arguments)
{
    return exchange(encode(Request{++m_lastId, verb, arguments}), verb);
}

Answer<QJsonValue> KeeperConnection::askWithPassword(const QString &verb,
                                                     const QJsonObject &arguments,
                                                     const Secret &password)
{
    const auto line = encodeWithPassword(Request{++m_lastId, verb, arguments}, password);
    return exchange(line.reveal(), verb);
}

Answer<Event> KeeperConnection::nextEvent()
{
    for (;;) {
        if (!m_events.empty()) {
            auto event = std::move(m_events.front());
            m_events.pop_front();
            return event;
        }
        const auto line = nextLine(std::nullopt);
        if (!line)
            return tl::unexpected(line.error());
        auto message = parseFromKeeper(*line);
        if (!message)
            return tl::unexpected(message.error());
        if (auto *event = std::get_if<Event>(&*message))
            m_events.push_back(std::move(*event));
    }
}

Answer<QByteArray> KeeperConnection::nextLine(std::optional<SteadyClock::time_point> deadline)
{
    for (;;) {
        if (auto line = m_reader.next())
            return *std::move(line);
        std::optional<Milliseconds> left;
        if (deadline) {
            left = std::max(0ms, std::chrono::ceil<Milliseconds>(*deadline - SteadyClock::now()));
        }
        const auto bytes = m_channel->receive(left);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (bytes->isEmpty())
            return connectionLost(u"the keeper closed it"_s);
        if (!m_reader.feed(*bytes))
            return refuse(ErrorCode::Failed, u"The keeper sent a line that is too long."_s);
    }
}

Answer<QJsonValue> KeeperConnection::exchange(QByteArrayView line, const QString &verb)
{
    if (line.size() > maximumRequest + 1)
        return refuse(ErrorCode::Usage, u"That is too long for one request."_s);
    if (const auto sent = m_channel->send(line, m_limits.reply); !sent)
        return tl::unexpected(sent.error());

    // Signing in waits for slow servers, unlocking for the user at a password window.
    const bool isLong = verb == Verb::signIn || verb == Verb::useAppPassword
        || verb == Verb::keychain;
    const auto deadline = SteadyClock::now() + (isLong ? m_limits.longReply : m_limits.reply);
    for (;;) {
        const auto received = nextLine(deadline);
        if (!received)
            return tl::unexpected(received.error());
        auto message = parseFromKeeper(*received);
        if (!message)
            return tl::unexpected(message.error());
        if (auto *event = std::get_if<Event>(&*message)) {
            m_events.push_back(std::move(*event));
        } else if (auto &reply = std::get<Reply>(*message); reply.id == m_lastId) {
            return std::move(reply.outcome);
        }
    }
}

} // namespace Skykeep
