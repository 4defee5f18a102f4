// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "cli/pseudoterminal.h"

#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <vector>

namespace Skykeep {

namespace {

constexpr int limit = 20'000;

std::vector<char *> pointers(QList<QByteArray> &texts)
{
    std::vector<char *> all;
    for (auto &text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

} // namespace

PseudoTerminal::PseudoTerminal(const QString &program, const QStringList &arguments,
                               const QProcessEnvironment &environment)
{
    QList<QByteArray> words{QFile::encodeName(program)};
    for (const auto &argument : arguments)
        words.append(argument.toUtf8());
    QList<QByteArray> variables;
    for (const auto &variable : environment.toStringList())
        variables.append(variable.toUtf8());
    // Nothing is allocated between fork and exec.
    const auto argv = pointers(words);
    const auto envp = pointers(variables);
    std::array<char, 64> name = {};
    m_process = ::forkpty(&m_terminal, name.data(), nullptr, nullptr);
    if (m_process == 0) {
        ::execve(argv[0], argv.data(), envp.data());
        ::_exit(127);
    }
    m_ownEnd = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
}

PseudoTerminal::~PseudoTerminal()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    ::close(m_ownEnd);
    ::close(m_terminal);
}

bool PseudoTerminal::waitFor(const QByteArray &text)
{
    for (;;) {
        if (const auto at = m_shown.indexOf(text, m_seen); at >= 0) {
            m_seen = at + text.size();
            return true;
        }
        if (!readMore())
            return false;
    }
}

bool PseudoTerminal::waitUntil(const std::function<bool()> &isDone)
{
    while (!isDone()) {
        if (!readMore())
            return false;
    }
    return true;
}

bool PseudoTerminal::readMore()
{
    pollfd watched = {m_terminal, POLLIN, 0};
    if (::poll(&watched, 1, limit) <= 0)
        return false;
    std::array<char, 4096> bytes;
    const auto size = ::read(m_terminal, bytes.data(), bytes.size());
    if (size <= 0)
        return false;
    m_shown.append(bytes.data(), size);
    return true;
}

void PseudoTerminal::type(const QByteArray &keys) const
{
    (void)!::write(m_terminal, keys.constData(), size_t(keys.size()));
}

void PseudoTerminal::sendSignal(int signal) const
{
    ::kill(m_process, signal);
}

bool PseudoTerminal::echoes() const
{
    termios settings = {};
    ::tcgetattr(m_ownEnd, &settings);
    return (settings.c_lflag & ECHO) != 0;
}

int PseudoTerminal::exitCode()
{
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_process = -1;
    // What it showed last is still in the terminal.
    pollfd watched = {m_terminal, POLLIN, 0};
    while (::poll(&watched, 1, 0) > 0 && readMore()) { }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace Skykeep
