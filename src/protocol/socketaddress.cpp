// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/socketaddress.h"

#include "base/filebytes.h"

#include <QCryptographicHash>
#include <QUuid>

namespace Skykeep {

namespace {
constexpr qsizetype uuidLength = 36;
constexpr qsizetype hashLength = 16;
} // namespace

bool isProfileId(QStringView text)
{
    return text.size() == uuidLength
        && QUuid::fromString(text).toString(QUuid::WithoutBraces) == text;
}

bool isNewerProfileId(const QString &file)
{
    const auto bytes = bytesOf(file);
    return bytes && bytes->startsWith("version ");
}

std::optional<QString> readProfileId(const ProfilePaths &profile)
{
    const auto bytes = bytesOf(profile.profileIdFile());
    if (!bytes)
        return std::nullopt;
    const auto text = QString::fromLatin1(bytes->trimmed());
    return isProfileId(text) ? std::optional(text) : std::nullopt;
}

QString keeperAddressHash(const QString &profileId)
{
    const auto hash = QCryptographicHash::hash(profileId.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(hashLength));
}

} // namespace Skykeep
