// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/linuxpeer.h"

#include "platform/systemdunit.h"

#include <QFile>

#include <poll.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// Older headers have neither.
#ifdef SO_PEERPIDFD
constexpr int peerPidfd = SO_PEERPIDFD;
#else
constexpr int peerPidfd = 77;
#endif
#ifdef SYS_pidfd_open
constexpr long pidfdOpen = SYS_pidfd_open;
#else
constexpr long pidfdOpen = 434;
#endif

// Wherever its name has gone meanwhile: an upgrade takes it away from what runs.
bool isSame(const ExecutableFile &a, const ExecutableFile &b)
{
    return a.device == b.device && a.inode == b.inode && nameOf(a) == nameOf(b);
}

struct Looked {
    ProcessFacts facts;
    ProcFolder::Stat stat;
    ExecutableFile executable;
};

//! What one look at a process and its ancestors needs of the whole system.
class Surroundings
{
public:
    const Mounts &mounts() const { return m_mounts; }
    //! Most processes of a chain are of one session.
    quint64 startOfLeader(qint64 session)
    {
        if (m_session != session) {
            m_session = session;
            m_leaderStart = Skykeep::startOfLeader(session);
        }
        return m_leaderStart;
    }

private:
    Mounts m_mounts = Mounts::ofThisProcess();
    qint64 m_session = -1;
    quint64 m_leaderStart = 0;
};

std::optional<Looked> lookOnce(const ProcFolder &folder, qint64 pid, Surroundings &surroundings)
{
    const auto stat = folder.stat();
    if (!stat || !stat->isAlive())
        return std::nullopt;
    const auto executable = folder.executable();
    // A file may really be called "(deleted)".
    const bool isReplaced = !executable.path.isEmpty()
        && !isInPlace(executable, surroundings.mounts());
    ProcessFacts facts{
        .pid = pid,
        .startTime = stat->startTime,
        .name = stat->name,
        .executable = isReplaced ? nameOf(executable) : executable.path,
        .isReplaced = isReplaced,
        .arguments = folder.arguments(),
        .folder = folder.workingFolder(),
        .session = stat->session,
        .sessionStartTime = surroundings.startOfLeader(stat->session),
        .terminal = terminalName(stat->terminal),
    };
    return Looked{std::move(facts), *stat, executable};
}

// All of it of one program: the process may become another one while it is looked at.
std::optional<Looked> lookAt(const ProcFolder &folder, qint64 pid, Surroundings &surroundings)
{
    constexpr int mostTries = 3;
    for (int i = 0; i < mostTries; ++i) {
        auto looked = lookOnce(folder, pid, surroundings);
        const auto after = folder.stat();
        if (!looked || !after)
            return std::nullopt;
        if (after->stack == looked->stat.stack && isSame(folder.executable(), looked->executable))
            return looked;
    }
    return std::nullopt;
}

// Its parent, and on up to the first process of all. A number is believed only while the child names it, and where
// its process is no younger than the child.
std::vector<ProcessFacts> ancestorsOf(const ProcFolder &folder, const ProcFolder::Stat &stat,
                                      Surroundings &surroundings)
{
    std::vector<ProcessFacts> ancestors;
    std::optional<ProcFolder> held;
    const ProcFolder *child = &folder;
    auto childStat = stat;
    while (ancestors.size() + 1 < LinuxPeer::LongestChain && childStat.parent > 1) {
        auto parent = ProcFolder::open(childStat.parent);
        const auto again = child->stat();
        if (!parent || !again || again->parent != childStat.parent)
            break;
        auto looked = lookAt(*parent, childStat.parent, surroundings);
        if (!looked || looked->stat.startTime > childStat.startTime)
            break;
        ancestors.push_back(std::move(looked->facts));
        childStat = looked->stat;
        held = std::move(parent);
        child = &*held;
    }
    return ancestors;
}

// A pid means something else where /proc is of another namespace.
bool isNumberedAlike(const Descriptor &process, qint64 pid)
{
    QFile file(u"/proc/self/fdinfo/%1"_s.arg(process.number()));
    if (!file.open(QIODevice::ReadOnly))
        return true; // not told
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith("Pid:"))
            return line.mid(4).trimmed().toLongLong() == pid;
    }
    return true;
}

// Every descriptor of the other end is closed.
bool isHungUp(int socket)
{
    pollfd look{socket, 0, 0};
    return ::poll(&look, 1, 0) == 1 && (look.revents & POLLHUP) != 0;
}

} // namespace

LinuxPeer::LinuxPeer(int socket, const Lookup &lookup)
{
    ucred credentials = {};
    socklen_t size = sizeof(credentials);
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0
        || size != sizeof(credentials) || credentials.uid == uid_t(-1)) {
        return;
    }
    m_user = credentials.uid;
    if (credentials.pid <= 0) // of a namespace that is not within ours
        return;
    m_state = hold(socket, credentials.pid, lookup);
    if (m_state == State::Held && hasEnded())
        m_state = State::Gone;
    if (m_state == State::Gone) { // whatever was read may be another one's
        m_chain.clear();
        m_unit.clear();
    }
}

LinuxPeer::State LinuxPeer::hold(int socket, qint64 pid, const Lookup &lookup)
{
    const auto acceptedAt = lookup.acceptedAt.value_or(ticksSinceStart());
    if (lookup.usesPeerPidfd) {
        int process = -1;
        socklen_t size = sizeof(process);
        if (::getsockopt(socket, SOL_SOCKET, peerPidfd, &process, &size) == 0) {
            m_process = Descriptor(process);
            return look(pid);
        }
        // EINVAL was the answer for a process that is gone before ESRCH was.
        if (errno == ESRCH || errno == EINVAL)
            return State::Gone;
    }
    const int process = int(::syscall(pidfdOpen, pid_t(pid), 0U));
    if (process < 0 && (errno == ESRCH || errno == EINVAL))
        return State::Gone;
    m_process = Descriptor(process);
    const auto state = look(pid);
    if (m_folder && (m_stat.startTime > acceptedAt || isHungUp(socket)))
        return State::Gone;
    return state;
}

LinuxPeer::State LinuxPeer::look(qint64 pid)
{
    if (m_process.isOpen() && !isNumberedAlike(m_process, pid))
        return State::Held;
    auto folder = ProcFolder::open(pid);
    if (!folder) // not shown to us
        return m_process.isOpen() ? State::Held : State::Untold;
    Surroundings surroundings;
    auto looked = lookAt(*folder, pid, surroundings);
    if (!looked)
        return State::Gone;
    m_stat = looked->stat;
    m_executable = looked->executable;
    m_unit = unitOf(folder->controlGroups());
    m_chain = ancestorsOf(*folder, m_stat, surroundings);
    m_chain.insert(m_chain.begin(), std::move(looked->facts));
    m_folder = std::move(folder);
    return State::Held;
}

// A pidfd can be read from once its process has ended, waited for or not.
bool LinuxPeer::hasEnded() const
{
    pollfd look{m_process.number(), POLLIN, 0};
    return m_process.isOpen() && ::poll(&look, 1, 0) != 0;
}

bool LinuxPeer::isUnchanged() const
{
    if (m_state != State::Held)
        return m_state == State::Untold;
    if (hasEnded())
        return false;
    if (!m_folder)
        return true;
    const auto stat = m_folder->stat();
    return stat && stat->isAlive() && stat->startTime == m_stat.startTime
        && stat->stack == m_stat.stack && isSame(m_folder->executable(), m_executable);
}

} // namespace Skykeep
