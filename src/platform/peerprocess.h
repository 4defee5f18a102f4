// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <memory>
#include <optional>
#include <vector>

namespace Skykeep {

//! One process as the operating system tells it. What the system does not tell is empty.
struct ProcessFacts {
    qint64 pid = 0;
    quint64 startTime
        = 0; //!< In the system's own unit; with the pid it names the process for good.
    QString name = {}; //!< As in the list of processes. Any process can choose it.
    QString executable = {}; //!< Absolute path.
    //! That path does not lead to what it runs: the file was deleted or replaced since, or is of a container.
    bool isReplaced = false;
    QStringList arguments = {}; //!< With the program's own name. Any process can change them.
    QString folder = {}; //!< It works in.
    qint64 session = 0; //!< The terminal's session: the pid of the process that leads it.
    quint64 sessionStartTime = 0; //!< Of that leader; 0 where it is gone.
    QString terminal = {}; //!< "pts/3"; empty where it has none.

    friend bool operator==(const ProcessFacts &, const ProcessFacts &) = default;
};

//! The process at the other end of a local socket, held on to for as long as this lives.
//!
//! The user id is what the system vouches for. All else is a label and no boundary: a program can connect and
//! then become another one, hand its socket on, or be steered by a third.
class PeerProcess
{
public:
    PeerProcess() = default;
    PeerProcess(const PeerProcess &) = delete;
    PeerProcess &operator=(const PeerProcess &) = delete;
    virtual ~PeerProcess() = default;

    //! Asks the system about the connected \a socket, and reads what it can. Never null; where the
    //! system does not tell, the chain is empty.
    static std::unique_ptr<PeerProcess> of(qintptr socket);
    //! user() alone: that is quickly asked.
    static std::optional<unsigned> userOf(qintptr socket);
    //! Whether the leader of a terminal's session, as ProcessFacts names it, is gone. False where the system does
    //! not tell.
    static bool hasSessionEnded(qint64 session, quint64 startTime);
    //! The user that this process acts as, as user() would tell it.
    static std::optional<unsigned> ownUser();

    //! Nothing where the system knows no such number.
    virtual std::optional<unsigned> user() const = 0;
    //! The process that connected, its parent, and so on, as read at first. Empty: unknown.
    virtual const std::vector<ProcessFacts> &chain() const = 0;
    //! The systemd unit it runs in, such as "bot.service"; empty where there is none, and for the units
    //! that stand for a whole login.
    virtual QString unit() const = 0;
    //! Still the same process running the same program as when it was first read: neither ended,
    //! nor replaced by another one that got its number, nor become another program. True where the
    //! system does not tell.
    virtual bool isUnchanged() const = 0;
};

} // namespace Skykeep
