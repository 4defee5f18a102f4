// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/keeperconnection.h"

#include "protocol/verbs.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <thread>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

using SteadyClock = std::chrono::steady_clock;

namespace {

// Signing in waits for slow servers, unlocking for the user at a password window, and what is
// lent for the owner's leave.
bool isLong(QStringView verb)
{
    constexpr std::array verbs{Verb::signIn, Verb::useAppPassword, Verb::keychain,
                               Verb::token,  Verb::call,           Verb::lease,
                               Verb::grant,  Verb::lendUnlock};
    return std::ranges::any_of(verbs, [verb](QLatin1StringView one) { return one == verb; });
}

} // namespace

KeeperConnection::KeeperConnection(std::unique_ptr<KeeperChannel> channel, const Limits &limits)
    : m_channel(std::move(channel))
    , m_limits(limits)
{
}

Answer<KeeperConnection> KeeperConnection::open(const QString &address, const ClientHello &hello,
                                                const Limits &limits, std::optional<unsigned> owner)
{
    constexpr Milliseconds longestPause = 1s;
    const auto deadline = SteadyClock::now() + limits.crowded;
    for (Milliseconds pause = 10ms;; pause = std::min(pause * 2, longestPause)) {
        auto channel = KeeperChannel::open(address, limits.crowded, owner);
        if (!channel)
            return tl::unexpected(channel.error());
        KeeperConnection connection(*std::move(channel), limits);
        const auto greeted = connection.greet(hello);
        if (greeted)
            return connection;
        if (!connection.m_hasEnded)
            return tl::unexpected(greeted.error());
        // All its places are taken. Nothing was said, so nothing is lost by asking again; a keeper that has
        // gone is told apart then.
        if (SteadyClock::now() >= deadline) {
            return refuse(ErrorCode::NotNow,
                          u"The keeper is busy with too many programs. Try again."_s);
        }
        // Not all at once, or the same ones are turned away again.
        const auto most = static_cast<quint32>(pause.count());
        std::this_thread::sleep_for(
            Milliseconds(QRandomGenerator::global()->bounded(most / 2, most + 1)));
    }
}

Answer<void> KeeperConnection::greet(const ClientHello &hello)
{
    const auto line = nextLine(SteadyClock::now() + m_limits.connect);
    if (!line)
        return tl::unexpected(line.error());
    auto keeper = parseKeeperHello(*line);
    if (!keeper) {
        // Another user's keeper does not greet whom it does not let in.
        const auto message = parseFromKeeper(*line);
        const auto *refusal = message ? std::get_if<Reply>(&*message) : nullptr;
        return tl::unexpected(refusal && !refusal->outcome ? refusal->outcome.error()
                                                           : keeper.error());
    }
    m_keeper = *std::move(keeper);
    return m_channel->send(encode(hello), m_limits.connect);
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

void KeeperConnection::whenWaiting(Milliseconds patience, std::function<void()> tell)
{
    m_patience = patience;
    m_tellOfWaiting = std::move(tell);
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

Answer<void> KeeperConnection::beginCall(const QJsonObject &arguments)
{
    const auto line = encode(Request{++m_lastId, Verb::call, arguments});
    if (line.size() > maximumRequest + 1)
        return refuse(ErrorCode::Usage, u"That is too long for one request. Use --input."_s);
    return m_channel->send(line, m_limits.longReply);
}

Answer<CallMessage> KeeperConnection::nextOfCall()
{
    std::optional<SteadyClock::time_point> patience;
    if (m_tellOfWaiting)
        patience.emplace(SteadyClock::now() + m_patience);
    for (;;) {
        const auto line = nextLine(patience);
        if (!line && patience && !m_hasEnded && SteadyClock::now() >= *patience) {
            m_tellOfWaiting();
            patience.reset();
            continue;
        }
        if (!line)
            return tl::unexpected(line.error());
        auto message = parseDuringCall(*line);
        if (!message)
            return tl::unexpected(message.error());
        if (auto *event = std::get_if<Event>(&*message)) {
            m_events.push_back(std::move(*event));
            continue;
        }
        const auto idOf = [](const auto &each) -> qint64 {
            if constexpr (requires { each.id; })
                return each.id;
            else
                return 0;
        };
        if (std::visit(idOf, *message) == m_lastId)
            return message;
    }
}

Answer<void> KeeperConnection::sendPiece(const QByteArray &bytes)
{
    return m_channel->send(encode(CallPiece{m_lastId, bytes}), m_limits.longReply);
}

Answer<void> KeeperConnection::endInput()
{
    return m_channel->send(encode(CallPiece{m_lastId, {}, true}), m_limits.longReply);
}

bool KeeperConnection::hasMessage()
{
    if (m_reader.hasLine())
        return true;
    const auto bytes = m_channel->receive(0ms);
    // What went wrong, whoever reads on is told again.
    return bytes ? bytes->isEmpty() || !m_reader.feed(*bytes) || m_reader.hasLine()
                 : bytes.error() != keeperIsSilent().value();
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
        m_hasEnded = bytes ? bytes->isEmpty() : bytes.error() != keeperIsSilent().value();
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

    const auto start = SteadyClock::now();
    const auto deadline = start + (isLong(verb) ? m_limits.longReply : m_limits.reply);
    bool isToTell = m_tellOfWaiting != nullptr;
    for (;;) {
        const auto received = nextLine(isToTell ? std::min(deadline, start + m_patience)
                                                : deadline);
        const auto now = SteadyClock::now();
        if (!received && isToTell && !m_hasEnded && now >= start + m_patience && now < deadline) {
            isToTell = false;
            m_tellOfWaiting();
            continue;
        }
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
