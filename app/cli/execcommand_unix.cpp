// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "execcommand.h"
#include "nativewords_unix.h"
#include "platform/processsecrecy.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// As a shell has it.
constexpr int notFound = 127;
constexpr int notExecutable = 126;

NotRun notRun(const QString &program, int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return {notFound, u"There is no program %1."_s.arg(program)};
    return {notExecutable,
            u"%1 cannot be run: %2."_s.arg(program, QString::fromLocal8Bit(std::strerror(error)))};
}

//! 0, or why \a path is no program.
int whyNoProgram(const QByteArray &path)
{
    struct stat found = {};
    if (::stat(path.constData(), &found) != 0)
        return errno;
    if (!S_ISREG(found.st_mode))
        return EACCES;
    return ::access(path.constData(), X_OK) == 0 ? 0 : errno;
}

// Those that somebody may send to this program and mean the command.
constexpr std::array passedOn{SIGHUP,  SIGINT,  SIGQUIT,  SIGTERM, SIGUSR1,
                              SIGUSR2, SIGALRM, SIGWINCH, SIGTSTP};

//! Signals are waited for here, one after another, and so interrupt nothing.
class Signals
{
public:
    Signals()
    {
        sigset_t awaited;
        ::sigemptyset(&awaited);
        for (const int signal : passedOn)
            ::sigaddset(&awaited, signal);
        ::sigaddset(&awaited, SIGCHLD);
        m_awaited = awaited;
        ::sigprocmask(SIG_BLOCK, &m_awaited, &m_before);
        // Where it is ignored, as some launchers leave it, nobody is told how a command ended.
        struct sigaction usual = {};
        usual.sa_handler = SIG_DFL;
        ::sigaction(SIGCHLD, &usual, &m_childAction);
    }
    Signals(const Signals &) = delete;
    Signals &operator=(const Signals &) = delete;
    ~Signals()
    {
        forget();
        restore();
    }

    void restore() const
    {
        ::sigaction(SIGCHLD, &m_childAction, nullptr);
        ::sigprocmask(SIG_SETMASK, &m_before, nullptr);
    }

    struct Received {
        int signal = 0;
        bool isFromTerminal = false; //!< The command has it too.
    };

    Received next() const
    {
        Received received;
#ifdef Q_OS_DARWIN
        if (::sigwait(&m_awaited, &received.signal) != 0)
            return {};
        constexpr bool isFromKernel = true; // who else sends these is not told
#else
        siginfo_t about = {};
        received.signal = ::sigwaitinfo(&m_awaited, &about);
        if (received.signal < 0)
            return {};
        const bool isFromKernel = about.si_code > 0;
#endif
        constexpr std::array ofTerminals{SIGINT, SIGQUIT, SIGTSTP, SIGWINCH};
        received.isFromTerminal = isFromKernel
            && std::ranges::find(ofTerminals, received.signal) != ofTerminals.end();
        return received;
    }

private:
    //! What came for a command that has ended is not for this program.
    void forget() const
    {
        sigset_t pending;
        int signal = 0;
        while (::sigpending(&pending) == 0 && isAnyAwaited(pending)
               && ::sigwait(&m_awaited, &signal) == 0) { }
    }
    bool isAnyAwaited(const sigset_t &pending) const
    {
        for (int signal = 1; signal < NSIG; ++signal) {
            if (::sigismember(&m_awaited, signal) == 1 && ::sigismember(&pending, signal) == 1)
                return true;
        }
        return false;
    }

    sigset_t m_awaited = {};
    sigset_t m_before = {};
    struct sigaction m_childAction = {};
};

//! The words of a command as execvp() wants them.
class Words
{
public:
    explicit Words(const QStringList &command)
    {
        for (const auto &word : command)
            m_words.push_back(toNativeWord(word));
        for (auto &word : m_words)
            m_pointers.push_back(word.data());
        m_pointers.push_back(nullptr);
    }

    char *const *pointers() const { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_words;
    std::vector<char *> m_pointers;
};

//! In the new process; writes why it could not become the command to \a report.
[[noreturn]] void become(const Words &words, const Signals &signals,
                         const std::optional<EnvironmentVariable> &variable, int report)
{
    if (variable) {
        ::setenv(variable->name.toLatin1().constData(), variable->value.reveal().constData(), 1);
    }
    signals.restore();
    ::execvp(words.pointers()[0], words.pointers());
    const int error = errno;
    (void)!::write(report, &error, sizeof(error));
    ::_exit(notExecutable);
}

volatile std::sig_atomic_t isContinued = 0;

//! This program stops as the command has, so that whoever has job control sees it, and takes the command along when it
//! goes on. Never before the command: one that is not stopped yet would read what is typed at the shell. Where nobody
//! could have this program go on ("orphaned process group") the system stops neither.
void stopToo(pid_t command)
{
    struct sigaction noting = {};
    struct sigaction before = {};
    noting.sa_handler = [](int) { isContinued = 1; };
    isContinued = 0;
    ::sigaction(SIGCONT, &noting, &before);
    sigset_t stop;
    ::sigemptyset(&stop);
    ::sigaddset(&stop, SIGTSTP);
    // Together with one that is pending it stops this program once.
    ::kill(::getpid(), SIGTSTP);
    ::sigprocmask(SIG_UNBLOCK, &stop, nullptr);
    ::sigprocmask(SIG_BLOCK, &stop, nullptr);
    ::sigaction(SIGCONT, &before, nullptr);
    if (isContinued)
        ::kill(command, SIGCONT);
}

//! What the command's end, once it is there, was.
std::optional<int> reap(pid_t command)
{
    for (;;) {
        int status = 0;
        const auto changed = ::waitpid(-1, &status, WNOHANG | WUNTRACED);
        if (changed <= 0)
            return std::nullopt;
        if (changed != command)
            continue; // left behind by the command
        if (!WIFSTOPPED(status))
            return status;
        stopToo(command);
    }
}

int waitFor(pid_t command, const Signals &signals)
{
    for (;;) {
        const auto received = signals.next();
        if (received.signal == SIGCHLD) {
            if (const auto status = reap(command))
                return *status;
        } else if (received.signal > 0 && !received.isFromTerminal) {
            ::kill(command, received.signal);
        }
    }
}

// A core file of this program would hold what it has borrowed. The command is gone, so nobody has to be told who asks.
[[noreturn]] void endBy(int signal)
{
    keepMemorySecret();
    struct sigaction usual = {};
    usual.sa_handler = SIG_DFL;
    ::sigaction(signal, &usual, nullptr);
    sigset_t only;
    ::sigemptyset(&only);
    ::sigaddset(&only, signal);
    ::sigprocmask(SIG_UNBLOCK, &only, nullptr);
    ::kill(::getpid(), signal);
    ::_exit(128 + signal); // one that does not end a program here
}

} // namespace

std::optional<NotRun> cannotRun(const QString &program)
{
    const auto name = toNativeWord(program);
    int error = ENOENT;
    if (name.contains('/')) {
        error = whyNoProgram(name);
    } else {
        const auto path = qEnvironmentVariableIsSet("PATH") ? qgetenv("PATH")
                                                            : QByteArray("/bin:/usr/bin");
        for (const auto &folder : path.split(':')) {
            const auto found = whyNoProgram(folder.isEmpty() ? name : folder + '/' + name);
            if (found == 0)
                return std::nullopt;
            if (found != ENOENT && found != ENOTDIR)
                error = found; // it is there; another folder may have one that runs
        }
    }
    return error == 0 ? std::nullopt : std::optional(notRun(program, error));
}

tl::expected<int, NotRun> runCommand(const QStringList &command,
                                     const std::optional<EnvironmentVariable> &variable)
{
#ifdef Q_OS_LINUX
    // What the command leaves in the background stays a descendant of ours, and so in the lease.
    ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
#endif
    const Words words(command);
    std::array<int, 2> report = {};
    if (::pipe(report.data()) != 0)
        return tl::unexpected(notRun(command[0], errno));
    for (const int end : report)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);

    const Signals signals;
    const auto child = ::fork();
    if (child == 0)
        become(words, signals, variable, report[1]);
    const int forkError = errno;
    ::close(report[1]);
    int error = 0;
    ssize_t told = -1;
    while (child > 0 && (told = ::read(report[0], &error, sizeof(error))) < 0 && errno == EINTR) { }
    ::close(report[0]);
    if (child < 0)
        return tl::unexpected(notRun(command[0], forkError));
    if (told == sizeof(error)) {
        ::waitpid(child, nullptr, 0);
        return tl::unexpected(notRun(command[0], error));
    }

    const int status = waitFor(child, signals);
    if (WIFSIGNALED(status))
        endBy(WTERMSIG(status));
    return WEXITSTATUS(status);
}

bool isAncestryKnown()
{
#ifdef Q_OS_LINUX
    return true;
#else
    return false;
#endif
}

} // namespace Skykeep
