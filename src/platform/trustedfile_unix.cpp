// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/trustedfile.h"

#include "platform/descriptor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// To go through a folder one need not be able to read it.
#ifdef O_PATH
constexpr int folder = O_PATH | O_DIRECTORY | O_CLOEXEC;
#else
constexpr int folder = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
#endif

QString text(const char *sentence)
{
    return QCoreApplication::translate("TrustedFile", sentence);
}

tl::unexpected<Error> notOpened(const QString &path, int reason)
{
    if (reason == ENOENT)
        return fail(ErrorKind::NotFound, path);
    // What O_NOFOLLOW answers for a link; and O_DIRECTORY for one, on Linux.
    struct stat facts{};
    const auto isLink = ::lstat(QFile::encodeName(path).constData(), &facts) == 0
        && S_ISLNK(facts.st_mode);
    if (isLink)
        return fail(ErrorKind::Insecure, path,
                    text(QT_TRANSLATE_NOOP("TrustedFile", "it is a symbolic link")));
    return fail(ErrorKind::Storage, path, QString::fromLocal8Bit(std::strerror(reason)));
}

Result<void> check(const struct stat &facts, const QString &path, unsigned owner)
{
    if (facts.st_uid != 0 && facts.st_uid != owner)
        return fail(ErrorKind::Insecure, path,
                    text(QT_TRANSLATE_NOOP("TrustedFile", "it belongs to another user")));
    // In a folder with the sticky bit nobody renames or removes what is another's.
    const bool isShared = facts.st_mode & (S_IWGRP | S_IWOTH);
    const bool isHarmless = S_ISDIR(facts.st_mode) && (facts.st_mode & S_ISVTX);
    if (isShared && !isHarmless)
        return fail(ErrorKind::Insecure, path,
                    text(QT_TRANSLATE_NOOP("TrustedFile", "others may write to it")));
    return {};
}

Result<QByteArray> readAll(const Descriptor &file, const QString &path)
{
    QByteArray bytes;
    std::array<char, 16384> part{};
    for (;;) {
        const auto got = ::read(file.number(), part.data(), part.size());
        if (got == 0)
            return bytes;
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorKind::Storage, path, QString::fromLocal8Bit(std::strerror(errno)));
        bytes.append(part.data(), got);
        if (bytes.size() > TrustedFile::Largest)
            return fail(ErrorKind::Storage, path,
                        text(QT_TRANSLATE_NOOP("TrustedFile", "it is too large")));
    }
}

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

TrustedFile::Mark markFrom(const struct stat &facts)
{
#ifdef Q_OS_DARWIN
    const auto modified = facts.st_mtimespec;
    const auto changed = facts.st_ctimespec;
#else
    const auto modified = facts.st_mtim;
    const auto changed = facts.st_ctim;
#endif
    return {quint64(facts.st_dev), quint64(facts.st_ino), qint64(facts.st_size),
            nanoseconds(modified), nanoseconds(changed)};
}

} // namespace

Result<TrustedFile> TrustedFile::read(const QString &file, unsigned owner)
{
    if (!QDir::isAbsolutePath(file))
        return fail(ErrorKind::Insecure, file,
                    text(QT_TRANSLATE_NOOP("TrustedFile", "its path is not absolute")));
    const auto parts = QDir::cleanPath(file).split(u'/', Qt::SkipEmptyParts);
    // Each is opened in the one before, which is held on to: what was checked is what is gone through,
    // whatever is renamed meanwhile. Not to wait for whoever writes to a pipe.
    Descriptor at(::open("/", folder));
    int reason = errno;
    QString path = u"/"_s;
    for (qsizetype i = 0; i <= parts.size(); ++i) {
        if (!at.isOpen())
            return notOpened(path, reason);
        struct stat facts{};
        if (::fstat(at.number(), &facts) != 0)
            return fail(ErrorKind::Storage, path, QString::fromLocal8Bit(std::strerror(errno)));
        if (const auto checked = check(facts, path, owner); !checked)
            return fail(checked.error());
        const bool isLast = i == parts.size();
        if (isLast && !S_ISREG(facts.st_mode))
            return fail(ErrorKind::Storage, path,
                        text(QT_TRANSLATE_NOOP("TrustedFile", "it is not a file")));
        if (isLast)
            break;
        path = i == 0 ? u'/' + parts[i] : path + u'/' + parts[i];
        const auto how = i + 1 == parts.size() ? O_RDONLY | O_NONBLOCK | O_CLOEXEC : folder;
        Descriptor next(
            ::openat(at.number(), QFile::encodeName(parts[i]).constData(), how | O_NOFOLLOW));
        reason = errno;
        at = std::move(next);
    }
    auto bytes = readAll(at, path);
    if (!bytes)
        return fail(bytes.error());
    return TrustedFile{std::move(*bytes)};
}

std::optional<TrustedFile::Mark> TrustedFile::markOf(const QString &file)
{
    struct stat facts{};
    if (::lstat(QFile::encodeName(file).constData(), &facts) != 0)
        return std::nullopt;
    return markFrom(facts);
}

std::optional<TrustedFile::Mark> TrustedFile::markOf(const QFile &opened)
{
    struct stat facts{};
    if (::fstat(opened.handle(), &facts) != 0)
        return std::nullopt;
    return markFrom(facts);
}

} // namespace Skykeep
