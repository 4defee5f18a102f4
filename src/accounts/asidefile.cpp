// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/asidefile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
} // namespace

QString asideName(const QString &file)
{
    const auto now = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'");
    const auto first = file + u".damaged-"_s + now;
    auto name = first;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = first + u'-' + QString::number(i);
    return name;
}

bool makePrivateFile(const QString &file)
{
    return !(QFile::permissions(file) & others) || QFile::setPermissions(file, ownerOnly);
}

} // namespace Skykeep
