// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/socketaddress.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

bool isOurFolder(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 && S_ISDIR(found.st_mode)
        && found.st_uid == ::geteuid();
}

// Without XDG_RUNTIME_DIR (cron, a bare su) the login's own folder is still the place where a
// keeper of the desktop listens. Not QStandardPaths::RuntimeLocation, which would print a warning
// and make a folder elsewhere.
QString folderPath()
{
    const auto configured = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(configured) && isOurFolder(configured))
        return QDir::cleanPath(configured) + u"/skykeep"_s;
    const auto login = u"/run/user/%1"_s.arg(::geteuid());
    if (configured.isEmpty() && isOurFolder(login))
        return login + u"/skykeep"_s;
    return QDir::tempPath() + u"/skykeep-%1"_s.arg(::geteuid());
}

Result<void> checkFolder(const QString &path)
{
    struct stat found = {};
    // lstat, not stat: in the temporary folder anybody can leave a link under our name.
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0) {
        return fail(errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Storage, path,
                    QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (!S_ISDIR(found.st_mode))
        return fail(ErrorKind::Storage, path, u"this is not a folder"_s);
    if (found.st_uid != ::geteuid())
        return fail(ErrorKind::Storage, path, u"this folder belongs to another user"_s);
    if ((found.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return fail(ErrorKind::Storage, path, u"this folder is open to other users"_s);
    return {};
}

} // namespace

Result<QString> keeperAddress(const QString &profileId, SocketFolder folder)
{
    const auto path = folderPath();
    const auto address = path + u'/' + keeperAddressHash(profileId) + u".sock"_s;
    // sun_path holds the closing zero too.
    if (QFile::encodeName(address).size() >= qsizetype(sizeof(sockaddr_un::sun_path))) {
        return fail(ErrorKind::Storage, address,
                    u"the path is too long for a socket; set XDG_RUNTIME_DIR to a shorter one"_s);
    }
    if (folder == SocketFolder::Make && ::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0
        && errno != EEXIST) {
        return fail(ErrorKind::Storage, path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (const auto checked = checkFolder(path); !checked)
        return tl::unexpected(checked.error());
    return address;
}

} // namespace Skykeep
