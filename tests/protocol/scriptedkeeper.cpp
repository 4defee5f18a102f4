// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/scriptedkeeper.h"

#include "protocol/linereader.h"

#include <QFile>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

ScriptedKeeper::ScriptedKeeper(const QString &path, Behaviour behaviour)
    : m_behaviour(std::move(behaviour))
    , m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_un name = {};
    name.sun_family = AF_UNIX;
    std::ranges::copy(QFile::encodeName(path), std::begin(name.sun_path));
    ::unlink(name.sun_path);
    if (::bind(m_socket, reinterpret_cast<sockaddr *>(&name), sizeof(name)) != 0
        || ::listen(m_socket, 8) != 0) {
        qFatal("The scripted keeper cannot listen.");
    }
    m_thread = std::thread([this] { serve(); });
}

ScriptedKeeper::~ScriptedKeeper()
{
    m_isStopping = true;
    m_thread.join();
    ::close(m_socket);
}

KeeperHello ScriptedKeeper::usualHello()
{
    return {.program = u"skykeepd"_s,
            .version = u"0.1.0"_s,
            .pid = 123,
            .since = parseRfc3339(u"2024-05-01T12:00:00Z"),
            .profile = u"default"_s};
}

QList<Request> ScriptedKeeper::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

QByteArray ScriptedKeeper::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

void ScriptedKeeper::serve()
{
    while (waitForInput(m_socket)) {
        const int client = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        if (m_behaviour.turnedAway-- <= 0)
            talk(client);
        ::close(client);
    }
}

void ScriptedKeeper::talk(int client)
{
    const auto send = [client](const QByteArray &bytes) {
        (void)!::send(client, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    };
    send(m_behaviour.greeting);
    LineReader reader(maximumRequest);
    bool isGreeted = false;
    while (waitForInput(client)) {
        std::array<char, 4096> bytes;
        const auto size = ::recv(client, bytes.data(), bytes.size(), 0);
        if (size <= 0 || !reader.feed(QByteArrayView(bytes.data(), size)))
            return;
        {
            const std::lock_guard lock(m_mutex);
            m_received.append(bytes.data(), size);
        }
        while (const auto line = reader.next()) {
            if (!std::exchange(isGreeted, true))
                continue;
            const auto request = parseRequest(*line).value_or(Request{});
            {
                const std::lock_guard lock(m_mutex);
                m_requests.append(request);
            }
            const auto answer = m_behaviour.script ? m_behaviour.script(request) : QByteArray();
            if (!answer)
                return;
            send(*answer);
        }
    }
}

bool ScriptedKeeper::waitForInput(int descriptor) const
{
    while (!m_isStopping) {
        pollfd watched = {descriptor, POLLIN, 0};
        if (::poll(&watched, 1, 20) > 0)
            return true;
    }
    return false;
}

QByteArray replyTo(const Request &request, const QJsonValue &result)
{
    return encode(Reply{request.id, result});
}

QByteArray refusalOf(const Request &request, ErrorCode code, const QString &message)
{
    return encode(Reply{request.id, refuse(code, message)});
}

} // namespace Skykeep
