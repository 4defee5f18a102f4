// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "terminal.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <array>
#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Skykeep::Terminal {

namespace {

constexpr qsizetype longestPassword = 4096;
constexpr qsizetype usualWidth = 80;

FILE *fileOf(Stream stream)
{
    return stream == Stream::Output ? stdout : stderr;
}

class Console
{
public:
    explicit Console(const wchar_t *name)
        : m_handle(::CreateFileW(name, GENERIC_READ | GENERIC_WRITE,
                                 FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0,
                                 nullptr))
    {
    }
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;
    ~Console() { ::CloseHandle(m_handle); }

    HANDLE handle() const { return m_handle; }

private:
    HANDLE m_handle;
};

//! Ctrl+C ends the process without running destructors, so the mode is restored from its handler.
DWORD modeBefore = 0;
HANDLE silentConsole = nullptr;

BOOL WINAPI restoreMode(DWORD)
{
    ::SetConsoleMode(silentConsole, modeBefore);
    return FALSE;
}

} // namespace

QStringList arguments(int count, char **values)
{
    // Windows hands out its arguments as UTF-16; Qt knows how to ask, and pipes want an application.
    static int kept = count;
    static QCoreApplication application(kept, values);
    return QCoreApplication::arguments().mid(1);
}

bool isTerminal(Stream stream)
{
    return ::_isatty(::_fileno(fileOf(stream))) != 0;
}

qsizetype width()
{
    CONSOLE_SCREEN_BUFFER_INFO screen = {};
    if (::GetConsoleScreenBufferInfo(::GetStdHandle(STD_OUTPUT_HANDLE), &screen))
        return screen.srWindow.Right - screen.srWindow.Left + 1;
    return usualWidth;
}

void useBytes()
{
    ::_setmode(::_fileno(stdin), _O_BINARY);
    ::_setmode(::_fileno(stdout), _O_BINARY);
}

bool write(Stream stream, QByteArrayView bytes)
{
    FILE *file = fileOf(stream);
    if (isTerminal(stream)) {
        const auto text = QString::fromUtf8(bytes).toStdWString();
        const auto output = ::GetStdHandle(stream == Stream::Output ? STD_OUTPUT_HANDLE
                                                                    : STD_ERROR_HANDLE);
        DWORD mode = 0;
        if (::GetConsoleMode(output, &mode))
            ::SetConsoleMode(output, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
        return ::WriteConsoleW(output, text.data(), static_cast<DWORD>(text.size()), nullptr,
                               nullptr);
    }
    const auto size = static_cast<size_t>(bytes.size());
    const bool isWritten = std::fwrite(bytes.data(), 1, size, file) == size;
    return (isWritten && std::fflush(file) == 0) || errno == EPIPE || errno == EINVAL;
}

bool canAsk()
{
    return ::_isatty(::_fileno(stdin)) != 0;
}

void tell(const QString &text)
{
    const Console output(L"CONOUT$");
    const auto wide = text.toStdWString();
    ::WriteConsoleW(output.handle(), wide.data(), static_cast<DWORD>(wide.size()), nullptr,
                    nullptr);
}

std::optional<Secret> ask(const QString &prompt, Echo echo)
{
    const Console input(L"CONIN$");
    tell(prompt);
    silentConsole = input.handle();
    ::GetConsoleMode(silentConsole, &modeBefore);
    ::SetConsoleCtrlHandler(&restoreMode, TRUE);
    const DWORD shown = echo == Echo::On ? ENABLE_ECHO_INPUT : 0;
    ::SetConsoleMode(silentConsole, ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT | shown);

    std::array<wchar_t, longestPassword> line = {};
    DWORD size = 0;
    const bool isRead = ::ReadConsoleW(silentConsole, line.data(), static_cast<DWORD>(line.size()),
                                       &size, nullptr);
    ::SetConsoleMode(silentConsole, modeBefore);
    ::SetConsoleCtrlHandler(&restoreMode, FALSE);
    if (echo == Echo::Off)
        tell(u"\n"_s);
    if (!isRead || size == 0)
        return std::nullopt;
    while (size > 0 && (line[size - 1] == L'\n' || line[size - 1] == L'\r'))
        --size;
    Secret answer(QStringView(line.data(), static_cast<qsizetype>(size)).toUtf8());
    ::SecureZeroMemory(line.data(), sizeof(line));
    return answer;
}

Answer<Secret> readPasswordFromInput()
{
    ::_setmode(::_fileno(stdin), _O_BINARY);
    std::array<char, longestPassword + 2> bytes = {};
    const auto size = std::fread(bytes.data(), 1, bytes.size(), stdin);
    QByteArrayView text(bytes.data(), static_cast<qsizetype>(size));
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    Secret password(text.toByteArray());
    ::SecureZeroMemory(bytes.data(), sizeof(bytes));
    if (password.isEmpty())
        return refuse(ErrorCode::Usage, u"There is no password on standard input."_s);
    if (password.size() > longestPassword)
        return refuse(ErrorCode::Usage, u"The text on standard input is too long."_s);
    return password;
}

} // namespace Skykeep::Terminal
