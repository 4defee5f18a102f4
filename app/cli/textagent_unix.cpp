// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "terminal.h"
#include "textagent.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;

extern char **environ;

namespace Skykeep {

namespace {

constexpr int registrationLimit = 3000; // milliseconds

//! The agent's end of the pipe is number 3 there. It is closed once the agent is registered, or has gone.
std::optional<pid_t> start(int registered)
{
    constexpr int inAgent = 3;
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, registered, inAgent);
    // It talks to the terminal itself. What it says where there is no polkit is of no use to anybody.
    ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::array<QByteArray, 6> words{"pkttyagent",
                                    "--process",
                                    QByteArray::number(qint64(::getpid())),
                                    "--fallback",
                                    "--notify-fd",
                                    QByteArray::number(inAgent)};
    std::array<char *, 7> pointers = {};
    for (size_t i = 0; i < words.size(); ++i)
        pointers[i] = words[i].data();
    pid_t process = -1;
    const int error = ::posix_spawnp(&process, pointers[0], &actions, nullptr, pointers.data(),
                                     environ);
    ::posix_spawn_file_actions_destroy(&actions);
    return error == 0 ? std::optional(process) : std::nullopt;
}

} // namespace

struct TextAgent::Running {
    pid_t process = -1;
    //! The terminal as it was: an agent that is stopped while it reads a password leaves it without echo.
    std::optional<termios> mode;
};

TextAgent::TextAgent(const KeeperHello &keeper)
{
    if (keeper.program != "skykeepd"_L1 || !Terminal::isTerminal(Terminal::Stream::Errors))
        return;
    std::array<int, 2> registered = {};
    if (::pipe(registered.data()) != 0)
        return;
    for (const int end : registered)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    Running running;
    if (termios mode = {}; ::tcgetattr(STDERR_FILENO, &mode) == 0)
        running.mode = mode;
    const auto process = start(registered[1]);
    ::close(registered[1]);
    if (process) {
        running.process = *process;
        m_running = std::make_unique<Running>(running);
        pollfd watched = {registered[0], POLLIN, 0};
        ::poll(&watched, 1, registrationLimit);
    }
    ::close(registered[0]);
}

TextAgent::~TextAgent()
{
    if (!m_running)
        return;
    ::kill(m_running->process, SIGTERM);
    ::waitpid(m_running->process, nullptr, 0);
    if (m_running->mode)
        ::tcsetattr(STDERR_FILENO, TCSANOW, &*m_running->mode);
}

} // namespace Skykeep
