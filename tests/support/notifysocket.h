// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace Skykeep {

//! The socket that a service manager listens on for what its services tell.
class NotifySocket
{
public:
    //! \a address as in NOTIFY_SOCKET: a path, or "@" and a name.
    explicit NotifySocket(const QByteArray &address)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        std::ranges::copy(address, std::begin(name.sun_path));
        if (address.startsWith('@'))
            name.sun_path[0] = '\0';
        const auto size = offsetof(sockaddr_un, sun_path) + size_t(address.size());
        if (m_socket < 0
            || ::bind(m_socket, reinterpret_cast<sockaddr *>(&name), socklen_t(size)) != 0)
            qFatal("The manager's socket cannot be made.");
    }
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;
    ~NotifySocket() { ::close(m_socket); }

    //! What was told, in order; empty where nothing (more) was.
    QByteArray next() const
    {
        std::array<char, 4096> bytes;
        const auto size = ::recv(m_socket, bytes.data(), bytes.size(), MSG_DONTWAIT);
        return size > 0 ? QByteArray(bytes.data(), size) : QByteArray();
    }

private:
    int m_socket;
};

} // namespace Skykeep
