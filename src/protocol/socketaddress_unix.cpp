// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/flatpak.h"
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
    if (QDir::isAbsolutePath(configured) && isOurFolder(configured)) {
        const auto folder = QDir::cleanPath(configured);
        // In a Flatpak every program that is started has a folder of its own there; this one is of all.
        if (const auto id = ownFlatpak()) {
            const auto shared = folder + u"/app/"_s + *id;
            if (isOurFolder(shared))
                return shared + u"/skykeep"_s;
        }
        return folder + u"/skykeep"_s;
    }
    const auto login = u"/run/user/%1"_s.arg(::geteuid());
    if (configured.isEmpty() && isOurFolder(login))
        return login + u"/skykeep"_s;
    return QDir::tempPath() + u"/skykeep-%1"_s.arg(::geteuid());
}

Result<void> checkFolder(const QString &path, unsigned owner, mode_t forbidden)
{
    struct stat found = {};
    // lstat, not stat: in the temporary folder anybody can leave a link under our name.
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0) {
        return fail(errno == ENOENT ? ErrorKind::NotFound : ErrorKind::Storage, path,
                    QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (!S_ISDIR(found.st_mode))
        return fail(ErrorKind::Storage, path, u"this is not a folder"_s);
    if (found.st_uid != owner)
        return fail(ErrorKind::Storage, path, u"this folder belongs to another user"_s);
    if ((found.st_mode & forbidden) != 0)
        return fail(ErrorKind::Storage, path, u"this folder is open to other users"_s);
    return {};
}

// Not below the temporary folder of one user's choosing: both sides have to mean the same.
QString sharedFolder(unsigned owner)
{
    return u"/tmp/skykeep-lending-%1"_s.arg(owner);
}

// Nothing where the path is too long: sun_path holds the closing zero too.
std::optional<QString> addressIn(const QString &folder, const QString &name)
{
    auto address = folder + u'/' + keeperAddressHash(name) + u".sock"_s;
    if (QFile::encodeName(address).size() >= qsizetype(sizeof(sockaddr_un::sun_path)))
        return std::nullopt;
    return address;
}

} // namespace

Result<QString> keeperAddress(const QString &profileId, SocketFolder folder)
{
    const auto path = folderPath();
    const auto address = addressIn(path, profileId);
    if (!address) {
        return fail(ErrorKind::Storage, path,
                    u"the path is too long for a socket; set XDG_RUNTIME_DIR to a shorter one"_s);
    }
    if (folder == SocketFolder::Make && ::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0
        && errno != EEXIST) {
        return fail(ErrorKind::Storage, path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (const auto checked = checkFolder(path, ::geteuid(), S_IRWXG | S_IRWXO); !checked)
        return tl::unexpected(checked.error());
    return *address;
}

Result<QString> ownSharedAddress(const QString &profile)
{
    const auto path = sharedFolder(::geteuid());
    const auto encoded = QFile::encodeName(path);
    // Whatever the umask: others have to get to the socket in it.
    constexpr mode_t mode = S_IRWXU | S_IXGRP | S_IXOTH;
    if (::mkdir(encoded.constData(), mode) == 0 && ::chmod(encoded.constData(), mode) != 0)
        return fail(ErrorKind::Storage, path, QString::fromLocal8Bit(std::strerror(errno)));
    return sharedAddressOf(::geteuid(), profile);
}

Result<QString> sharedAddressOf(unsigned owner, const QString &profile)
{
    const auto path = sharedFolder(owner);
    if (const auto checked = checkFolder(path, owner, S_IWGRP | S_IWOTH); !checked)
        return tl::unexpected(checked.error());
    const auto address = addressIn(path, profile);
    if (!address)
        return fail(ErrorKind::Storage, path, u"the path is too long for a socket"_s);
    return *address;
}

} // namespace Skykeep
