// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accountfile.h"

#include <QFile>
#include <QFileInfo>

#include <aclapi.h>
#include <windows.h>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

tl::unexpected<Failure> notUsed(const QString &path, const QString &why)
{
    return refuse(ErrorCode::Usage,
                  u"%1 is not used: %2. Name the account, or put that right."_s.arg(path, why));
}

//! Whether the file's owner is the user of this process, or the group that owns what administrators make.
bool isOwn(const QString &path)
{
    PSID owner = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const auto *name = reinterpret_cast<const wchar_t *>(path.utf16());
    if (::GetNamedSecurityInfoW(name, SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION, &owner, nullptr,
                                nullptr, nullptr, &descriptor)
        != ERROR_SUCCESS)
        return false;
    BOOL isMember = FALSE;
    HANDLE token = nullptr;
    if (::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &token)) {
        DWORD size = 0;
        ::GetTokenInformation(token, TokenUser, nullptr, 0, &size);
        QByteArray user(qsizetype(size), '\0');
        if (::GetTokenInformation(token, TokenUser, user.data(), size, &size))
            isMember = ::EqualSid(owner, reinterpret_cast<TOKEN_USER *>(user.data())->User.Sid);
        ::CloseHandle(token);
    }
    if (!isMember)
        ::CheckTokenMembership(nullptr, owner, &isMember);
    ::LocalFree(descriptor);
    return isMember != FALSE;
}

} // namespace

Answer<std::optional<QByteArray>> readOwnFile(const QString &path)
{
    const QFileInfo found(path);
    if (found.isSymLink() || found.isJunction())
        return notUsed(path, u"it is a link"_s);
    if (!found.exists() || found.isDir())
        return std::nullopt;
    if (!isOwn(path))
        return notUsed(path, u"it belongs to another user"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notUsed(path, file.errorString());
    const auto content = file.read(longestAccountFile + 1);
    if (content.size() > longestAccountFile)
        return notUsed(path, u"it is too long"_s);
    return content;
}

} // namespace Skykeep
