// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/logging.h"
#include "platform/servicenotifier.h"

#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// A manager whose queue is full reads on presently; one that hangs must not hang us.
constexpr timeval patience = {.tv_sec = 1, .tv_usec = 0};

// Connected to \a address: a path, or "@" and a name in the abstract namespace. Anything else is of
// a kind that came later, and nobody here is told.
int connectedTo(const QByteArray &address)
{
    sockaddr_un name = {};
    name.sun_family = AF_UNIX;
    if (address.size() < 2 || size_t(address.size()) >= sizeof(name.sun_path)
        || (address[0] != '/' && address[0] != '@'))
        return -1;
    std::ranges::copy(address, std::begin(name.sun_path));
    if (address[0] == '@')
        name.sun_path[0] = '\0';
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return -1;
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
    const auto size = offsetof(sockaddr_un, sun_path) + size_t(address.size());
    if (::connect(socket, reinterpret_cast<sockaddr *>(&name), socklen_t(size)) == 0)
        return socket;
    ::close(socket);
    return -1;
}

} // namespace

ServiceNotifier::ServiceNotifier()
{
    const auto address = qgetenv("NOTIFY_SOCKET");
    if (address.isEmpty())
        return;
    qunsetenv("NOTIFY_SOCKET");
    m_socket = connectedTo(address);
    if (m_socket < 0)
        qCWarning(lcPlatform).noquote()
            << "The service manager is not told how this goes: nobody listens at" << address;
}

ServiceNotifier::~ServiceNotifier()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool ServiceNotifier::tellReady()
{
    return send("READY=1");
}

void ServiceNotifier::tellStatus(const QString &sentence)
{
    // A line is one assignment, and of what we say none but ours may be.
    auto line = sentence;
    std::ranges::replace_if(line, [](QChar letter) { return letter.unicode() < 0x20; }, u' ');
    send("STATUS=" + line.toUtf8());
}

void ServiceNotifier::tellStopping()
{
    send("STOPPING=1");
}

// False where the manager may still take it.
bool ServiceNotifier::send(const QByteArray &assignments) const
{
    if (m_socket < 0
        || ::send(m_socket, assignments.constData(), size_t(assignments.size()), MSG_NOSIGNAL) >= 0)
        return true;
    const int error = errno;
    qCWarning(lcPlatform) << "The service manager does not take what it is told:"
                          << std::strerror(error);
    return error != EAGAIN && error != EINTR;
}

} // namespace Skykeep
