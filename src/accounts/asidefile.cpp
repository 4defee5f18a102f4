// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/asidefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

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

Result<void> writePrivately(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    // Private before the first byte. Flushed here, for commit() does not notice when what is still
    // buffered does not fit on the disk, and would put half a file in place of the old one.
    const auto saved = out.open(QIODevice::WriteOnly) && out.setPermissions(ownerOnly)
        && out.write(bytes) == bytes.size() && out.flush() && out.commit();
    if (!saved)
        return fail(ErrorKind::Storage, QDir::toNativeSeparators(file), out.errorString());
    return {};
}

} // namespace Skykeep
