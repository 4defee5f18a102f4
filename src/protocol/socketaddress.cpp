// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/socketaddress.h"

#include <QCryptographicHash>
#include <QFile>
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
    QFile in(file);
    return in.open(QIODevice::ReadOnly) && in.read(8) == "version ";
}

std::optional<QString> readProfileId(const ProfilePaths &profile)
{
    QFile file(profile.profileIdFile());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto text = QString::fromLatin1(file.read(uuidLength + 2).trimmed());
    return isProfileId(text) ? std::optional(text) : std::nullopt;
}

QString keeperAddressHash(const QString &profileId)
{
    const auto hash = QCryptographicHash::hash(profileId.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(hashLength));
}

} // namespace Skykeep
