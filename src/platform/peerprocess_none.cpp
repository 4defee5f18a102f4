// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/peerprocess.h"

#ifdef Q_OS_UNIX
#include <sys/types.h>
#include <unistd.h>
#endif

namespace Skykeep {

namespace {

//! A process of which at most the user is known.
class UnknownPeer final : public PeerProcess
{
public:
    explicit UnknownPeer(std::optional<unsigned> user)
        : m_user(user)
    {
    }

    std::optional<unsigned> user() const override { return m_user; }
    const std::vector<ProcessFacts> &chain() const override { return m_chain; }
    QString unit() const override { return {}; }
    bool isUnchanged() const override { return true; }

private:
    std::optional<unsigned> m_user;
    std::vector<ProcessFacts> m_chain;
};

} // namespace

std::unique_ptr<PeerProcess> PeerProcess::of(qintptr socket)
{
    return std::make_unique<UnknownPeer>(userOf(socket));
}

std::optional<unsigned> PeerProcess::userOf([[maybe_unused]] qintptr socket)
{
    std::optional<unsigned> user;
#ifdef Q_OS_UNIX
    uid_t id = 0;
    gid_t group = 0;
    if (::getpeereid(int(socket), &id, &group) == 0)
        user = id;
#endif
    return user;
}

bool PeerProcess::hasSessionEnded(qint64, quint64)
{
    return false;
}

std::optional<unsigned> PeerProcess::ownUser()
{
#ifdef Q_OS_UNIX
    return ::geteuid();
#else
    return std::nullopt;
#endif
}

} // namespace Skykeep
