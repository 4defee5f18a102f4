// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keeper/profileids.h"

#include "base/filebytes.h"
#include "protocol/socketaddress.h"

#include <QFile>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

Result<QString> makeId(const QString &file)
{
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)
        || !out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || out.write(id.toLatin1() + '\n') < 0
        || !out.flush() // commit() does not say when this failed
        || !out.commit())
        return fail(ErrorKind::Storage, file, out.errorString());
    return id;
}

QString readId(const QString &file)
{
    const auto text = QString::fromLatin1(bytesOf(file).value_or(QByteArray())).trimmed();
    return isProfileId(text) ? text : QString();
}

} // namespace

Result<ProfileIds> ProfileIds::readOrMake(const ProfilePaths &paths, const QByteArray &machine)
{
    for (const auto &file : {paths.profileIdFile(), paths.installIdFile()}) {
        if (isNewerProfileId(file))
            return fail(ErrorKind::NewerFormat, file);
    }
    ProfileIds ids;
    ids.profile = readId(paths.profileIdFile());
    if (ids.profile.isEmpty()) {
        if (QFile::exists(paths.profileIdFile()))
            return fail(ErrorKind::Storage, paths.profileIdFile(),
                        u"it should hold the profile's id and does not; put back the file from a "
                        "backup, or remove it to begin with an empty profile"_s);
        const auto made = makeId(paths.profileIdFile());
        if (!made)
            return fail(made.error());
        ids.profile = *made;
    }
    ids.install = readId(paths.installIdFile());
    if (ids.install.isEmpty()) {
        const auto made = makeId(paths.installIdFile());
        if (!made)
            return fail(made.error());
        ids.install = *made;
    }
    // Whoever copies a home folder copies the file too. Not the machine's own name, which is meant
    // to be kept to oneself (man 5 machine-id).
    ids.install = QUuid::createUuidV5(QUuid::fromString(ids.install), machine)
                      .toString(QUuid::WithoutBraces);
    return ids;
}

} // namespace Skykeep
