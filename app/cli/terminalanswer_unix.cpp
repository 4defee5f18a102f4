// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "terminalanswer_unix.h"

#include <fcntl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace Skykeep::Terminal {

namespace {

constexpr std::array watchedSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

// Which signal came while the answer was typed. A handler may touch nothing else.
volatile std::sig_atomic_t arrived = 0;

extern "C" void remember(int signal)
{
    arrived = signal;
}

//! Signals are blocked but while read() waits, so that none slips in between looking and waiting.
class SignalWatch
{
public:
    SignalWatch()
    {
        arrived = 0;
        sigset_t blocked;
        sigemptyset(&blocked);
        for (const int signal : watchedSignals)
            sigaddset(&blocked, signal);
        sigprocmask(SIG_BLOCK, &blocked, &m_usualMask);
        struct sigaction action = {};
        action.sa_handler = &remember;
        sigemptyset(&action.sa_mask);
        for (std::size_t i = 0; i < watchedSignals.size(); ++i)
            sigaction(watchedSignals[i], &action, &m_usual[i]);
    }
    SignalWatch(const SignalWatch &) = delete;
    SignalWatch &operator=(const SignalWatch &) = delete;
    ~SignalWatch()
    {
        for (std::size_t i = 0; i < watchedSignals.size(); ++i)
            sigaction(watchedSignals[i], &m_usual[i], nullptr);
        sigprocmask(SIG_SETMASK, &m_usualMask, nullptr);
    }

    //! False when a signal came.
    bool waitUntilReadable(int descriptor) const
    {
        for (;;) {
            fd_set watched;
            FD_ZERO(&watched);
            FD_SET(descriptor, &watched);
            const int ready = ::pselect(descriptor + 1, &watched, nullptr, nullptr, nullptr,
                                        &m_usualMask);
            if (arrived != 0)
                return false;
            if (ready > 0 || errno != EINTR)
                return true;
        }
    }

private:
    sigset_t m_usualMask;
    std::array<struct sigaction, watchedSignals.size()> m_usual;
};

class EchoSwitch
{
public:
    EchoSwitch(int descriptor, Echo echo)
        : m_descriptor(descriptor)
        , m_isChanged(echo == Echo::Off && ::tcgetattr(descriptor, &m_before) == 0)
    {
        if (!m_isChanged)
            return;
        auto silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHOE | ECHOK | ECHONL);
        ::tcsetattr(descriptor, TCSAFLUSH, &silent);
    }
    EchoSwitch(const EchoSwitch &) = delete;
    EchoSwitch &operator=(const EchoSwitch &) = delete;
    ~EchoSwitch()
    {
        if (m_isChanged)
            ::tcsetattr(m_descriptor, TCSANOW, &m_before);
    }

private:
    int m_descriptor;
    termios m_before = {};
    bool m_isChanged;
};

} // namespace

void wipe(char *bytes, std::size_t size)
{
    volatile char *byte = bytes;
    for (std::size_t i = 0; i < size; ++i)
        byte[i] = 0;
}

ControllingTerminal::ControllingTerminal()
    : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    , m_isOwn(m_descriptor >= 0)
{
    if (!m_isOwn)
        m_descriptor = STDIN_FILENO;
}

ControllingTerminal::~ControllingTerminal()
{
    if (m_isOwn)
        ::close(m_descriptor);
}

void ControllingTerminal::write(QByteArrayView text) const
{
    const int descriptor = m_isOwn ? m_descriptor : STDERR_FILENO;
    while (!text.isEmpty()) {
        const auto written = ::write(descriptor, text.data(),
                                     static_cast<std::size_t>(text.size()));
        if (written < 0 && errno != EINTR)
            return;
        text = text.sliced(written < 0 ? 0 : written);
    }
}

std::optional<Secret> ControllingTerminal::ask(const QByteArray &prompt, Echo echo) const
{
    for (;;) {
        std::array<char, 4096> line = {}; // what a terminal's line holds at most
        ssize_t size = -1;
        {
            const SignalWatch watch;
            const EchoSwitch echoSwitch(m_descriptor, echo);
            write(prompt);
            if (watch.waitUntilReadable(m_descriptor))
                size = ::read(m_descriptor, line.data(), line.size());
            if (echo == Echo::Off || arrived != 0)
                write("\n");
        }
        if (arrived == SIGTSTP) {
            ::raise(SIGTSTP); // stopped as usual; asked again when continued
            continue;
        }
        if (arrived != 0)
            ::_exit(128 + arrived);
        if (size <= 0)
            return std::nullopt;
        if (line[static_cast<std::size_t>(size) - 1] == '\n')
            --size;
        Secret answer(QByteArray(line.data(), size));
        wipe(line.data(), line.size());
        return answer;
    }
}

} // namespace Skykeep::Terminal
