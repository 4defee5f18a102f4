// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/peerprocess.h"
#include "platform/procfolder.h"

namespace Skykeep {

//! The peer as Linux tells it: SO_PEERCRED's user and pid, and what /proc shows of that process.
//!
//! A pid alone may belong to another process by the time it is looked at. SO_PEERPIDFD (Linux 6.5) names
//! the process itself. Before that a pidfd is opened by the pid, and refused unless its process began before the
//! connection was accepted and the other end is still open.
class LinuxPeer final : public PeerProcess
{
public:
    static constexpr size_t LongestChain = 32;

    struct Lookup {
        bool usesPeerPidfd = true;
        //! By ticksSinceStart(). Nothing: now.
        std::optional<quint64> acceptedAt = {};
    };

    LinuxPeer(int socket, const Lookup &lookup);

    std::optional<unsigned> user() const override { return m_user; }
    const std::vector<ProcessFacts> &chain() const override { return m_chain; }
    QString unit() const override { return m_unit; }
    bool isUnchanged() const override;

private:
    enum class State {
        Untold, //!< The system does not say which process it is.
        Gone, //!< It had ended before it could be looked at.
        Held,
    };

    State hold(int socket, qint64 pid, const Lookup &lookup);
    State look(qint64 pid);
    bool hasEnded() const;

    State m_state = State::Untold;
    std::optional<unsigned> m_user;
    Descriptor m_process; //!< A pidfd.
    std::optional<ProcFolder> m_folder;
    ProcFolder::Stat m_stat;
    ExecutableFile m_executable;
    std::vector<ProcessFacts> m_chain;
    QString m_unit;
};

} // namespace Skykeep
