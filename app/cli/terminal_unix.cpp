// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "nativewords_unix.h"
#include "terminal.h"
#include "terminalanswer_unix.h"

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Skykeep::Terminal {

namespace {

constexpr qsizetype longestPassword = 4096;
constexpr qsizetype usualWidth = 80;

int descriptorOf(Stream stream)
{
    return stream == Stream::Output ? STDOUT_FILENO : STDERR_FILENO;
}

} // namespace

QStringList arguments(int count, char **values)
{
    QStringList list;
    for (int i = 1; i < count; ++i)
        list.append(fromNativeWord(values[i]));
    return list;
}

bool isTerminal(Stream stream)
{
    return ::isatty(descriptorOf(stream)) == 1;
}

qsizetype width()
{
    winsize size = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return usualWidth;
}

void useBytes() { }

bool write(Stream stream, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto written = ::write(descriptorOf(stream), bytes.data(),
                                     static_cast<size_t>(bytes.size()));
        if (written >= 0)
            bytes = bytes.sliced(written);
        else if (errno == EPIPE)
            return true; // Nobody reads any more, as behind `| head`: not a failure of ours.
        else if (errno != EINTR)
            return false;
    }
    return true;
}

bool canAsk()
{
    return ::isatty(STDIN_FILENO) == 1;
}

void tell(const QString &text)
{
    const ControllingTerminal terminal;
    terminal.write(text.toLocal8Bit());
}

std::optional<Secret> ask(const QString &prompt, Echo echo)
{
    const ControllingTerminal terminal;
    return terminal.ask(prompt.toLocal8Bit(), echo);
}

Answer<Secret> readPasswordFromInput()
{
    std::array<char, longestPassword + 2> bytes = {};
    size_t size = 0;
    while (size < bytes.size()) {
        const auto received = ::read(STDIN_FILENO, bytes.data() + size, bytes.size() - size);
        if (received == 0)
            break;
        if (received > 0)
            size += static_cast<size_t>(received);
        else if (errno != EINTR)
            return refuse(ErrorCode::Failed, u"Standard input cannot be read."_s);
    }
    QByteArrayView text(bytes.data(), static_cast<qsizetype>(size));
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    Secret password(text.toByteArray());
    wipe(bytes.data(), bytes.size());
    if (password.isEmpty())
        return refuse(ErrorCode::Usage, u"There is no password on standard input."_s);
    if (password.size() > longestPassword)
        return refuse(ErrorCode::Usage, u"The text on standard input is too long."_s);
    return password;
}

} // namespace Skykeep::Terminal
