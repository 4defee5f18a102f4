// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/keeperchannel.h"
#include "protocol/peer.h"

#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <limits>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

using SteadyClock = std::chrono::steady_clock;
using Deadline = std::optional<SteadyClock::time_point>;

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0; // SO_NOSIGPIPE is set instead
#endif

QString systemText()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

enum class Wait { Ready, TimedOut, Broken };

Wait waitFor(int socket, short events, Deadline deadline)
{
    for (;;) {
        int milliseconds = -1;
        if (deadline) {
            const auto left = std::chrono::ceil<Milliseconds>(*deadline - SteadyClock::now());
            milliseconds = static_cast<int>(
                std::clamp<Milliseconds::rep>(left.count(), 0, std::numeric_limits<int>::max()));
        }
        pollfd watched = {socket, events, 0};
        const int ready = ::poll(&watched, 1, milliseconds);
        if (ready > 0)
            return Wait::Ready;
        if (ready == 0)
            return Wait::TimedOut;
        if (errno != EINTR)
            return Wait::Broken;
    }
}

class UnixChannel final : public KeeperChannel
{
public:
    explicit UnixChannel(int socket)
        : m_socket(socket)
    {
    }
    ~UnixChannel() override { ::close(m_socket); }

    Answer<void> connectTo(const QString &address, Deadline deadline)
    {
        const auto path = QFile::encodeName(address);
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        if (path.isEmpty() || path.size() >= qsizetype(sizeof(name.sun_path)))
            return refuse(ErrorCode::Failed, u"%1 is too long for a socket."_s.arg(address));
        std::ranges::copy(path, std::begin(name.sun_path));
        constexpr int longestPause = 160;
        for (int pause = 10;;) {
            if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&name), sizeof(name)) == 0)
                return {};
            switch (errno) {
            case EINTR:
                continue;
            case EAGAIN: // The queue is full. Nothing can be waited for, so look again soon.
                if (SteadyClock::now() >= deadline)
                    return keeperIsSilent();
                // A thousand that look every few milliseconds would keep the keeper from its work.
                ::poll(nullptr, 0, pause);
                pause = std::min(2 * pause, longestPause);
                continue;
            case ENOENT:
            case ECONNREFUSED:
            case ENOTSOCK:
                return nobodyListens();
            default:
                return connectionLost(systemText());
            }
        }
    }

    Answer<void> send(QByteArrayView bytes, Milliseconds limit) override
    {
        const Deadline deadline = SteadyClock::now() + limit;
        while (!bytes.isEmpty()) {
            const auto sent = ::send(m_socket, bytes.data(), static_cast<size_t>(bytes.size()),
                                     sendFlags);
            if (sent >= 0) {
                bytes = bytes.sliced(sent);
            } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
                const auto wait = waitFor(m_socket, POLLOUT, deadline);
                if (wait == Wait::TimedOut)
                    return keeperIsSilent();
                if (wait == Wait::Broken)
                    return connectionLost(systemText());
            } else if (errno != EINTR) {
                return connectionLost(systemText());
            }
        }
        return {};
    }

    Answer<QByteArray> receive(std::optional<Milliseconds> limit) override
    {
        Deadline deadline;
        if (limit)
            deadline.emplace(SteadyClock::now() + *limit);
        for (;;) {
            const auto received = ::recv(m_socket, m_bytes.data(), m_bytes.size(), 0);
            if (received >= 0)
                return QByteArray(m_bytes.data(), received);
            if (errno == EAGAIN || errno == EWOULDBLOCK) {
                const auto wait = waitFor(m_socket, POLLIN, deadline);
                if (wait == Wait::TimedOut)
                    return keeperIsSilent();
                if (wait == Wait::Broken)
                    return connectionLost(systemText());
            } else if (errno != EINTR) {
                return connectionLost(systemText());
            }
        }
    }

    int socket() const { return m_socket; }

private:
    int m_socket;
    std::array<char, 65536> m_bytes;
};

int makeSocket()
{
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (socket < 0)
        return -1;
    ::fcntl(socket, F_SETFD, FD_CLOEXEC);
    ::fcntl(socket, F_SETFL, O_NONBLOCK);
#ifdef SO_NOSIGPIPE
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof(on));
#endif
    return socket;
}

} // namespace

Answer<std::unique_ptr<KeeperChannel>> KeeperChannel::open(const QString &address,
                                                           Milliseconds limit,
                                                           std::optional<unsigned> owner)
{
    const int socket = makeSocket();
    if (socket < 0)
        return connectionLost(systemText());
    auto channel = std::make_unique<UnixChannel>(socket);
    if (const auto connected = channel->connectTo(address, SteadyClock::now() + limit); !connected)
        return tl::unexpected(connected.error());
    if (const auto checked = checkPeer(channel->socket(), owner.value_or(::geteuid())); !checked) {
        return refuse(ErrorCode::Denied,
                      u"The program at the keeper's address was refused: %1."_s.arg(
                          checked.error().detail));
    }
    return channel;
}

} // namespace Skykeep
