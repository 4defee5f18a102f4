// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/peer.h"

#include <windows.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

struct CloseHandleOf {
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { ::CloseHandle(handle); }
};
using Handle = std::unique_ptr<HANDLE, CloseHandleOf>;

// A TOKEN_USER, whose SID lies behind it in the same bytes.
std::optional<QByteArray> userOf(HANDLE process)
{
    HANDLE opened = nullptr;
    if (!::OpenProcessToken(process, TOKEN_QUERY, &opened))
        return std::nullopt;
    const Handle token(opened);
    DWORD size = 0;
    ::GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    QByteArray user(static_cast<qsizetype>(size), '\0');
    if (size == 0 || !::GetTokenInformation(token.get(), TokenUser, user.data(), size, &size))
        return std::nullopt;
    return user;
}

// Which end of the pipe we hold decides which process is the peer.
std::optional<ULONG> peerProcess(HANDLE pipe)
{
    DWORD flags = 0;
    ULONG process = 0;
    if (!::GetNamedPipeInfo(pipe, &flags, nullptr, nullptr, nullptr))
        return std::nullopt;
    const bool isServer = (flags & PIPE_SERVER_END) != 0;
    const auto asked = isServer ? ::GetNamedPipeClientProcessId(pipe, &process)
                                : ::GetNamedPipeServerProcessId(pipe, &process);
    return asked ? std::optional(process) : std::nullopt;
}

} // namespace

Result<void> checkPeer(qintptr socket)
{
    const auto peer = u"the other program"_s;
    const auto process = peerProcess(reinterpret_cast<HANDLE>(socket));
    if (!process)
        return fail(ErrorKind::Insecure, peer, u"the system does not say who it is"_s);
    const Handle opened(::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, *process));
    const auto theirs = opened ? userOf(opened.get()) : std::nullopt;
    const auto ours = userOf(::GetCurrentProcess());
    if (!theirs || !ours)
        return fail(ErrorKind::Insecure, peer, u"the system does not say whose it is"_s);
    const auto sid = [](const QByteArray &user) {
        return reinterpret_cast<const TOKEN_USER *>(user.constData())->User.Sid;
    };
    if (!::EqualSid(sid(*theirs), sid(*ours)))
        return fail(ErrorKind::Insecure, peer, u"it runs as another user"_s);
    return {};
}

Result<void> checkPeer(qintptr, unsigned)
{
    return fail(ErrorKind::Insecure, u"the other program"_s, u"users have no numbers here"_s);
}

} // namespace Skykeep
