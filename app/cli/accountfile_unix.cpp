// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accountfile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

tl::unexpected<Failure> notUsed(const QString &path, const QString &why)
{
    return refuse(ErrorCode::Usage,
                  u"%1 is not used: %2. Name the account, or put that right."_s.arg(path, why));
}

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }

    int number() const { return m_number; }

private:
    int m_number;
};

} // namespace

Answer<std::optional<QByteArray>> readOwnFile(const QString &path)
{
    // Not through a link, whose target somebody else may choose; and not waiting for a pipe's other end.
    const Descriptor file(::open(QFile::encodeName(path).constData(),
                                 O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (file.number() < 0) {
        switch (errno) {
        case ENOENT:
        case ENOTDIR:
            return std::nullopt;
        case ELOOP:
        case EMLINK: // FreeBSD
            return notUsed(path, u"it is a link"_s);
        case ENXIO: // a socket
            return notUsed(path, u"it is not a plain file"_s);
        default:
            return notUsed(path, QString::fromLocal8Bit(std::strerror(errno)));
        }
    }
    struct stat found = {};
    if (::fstat(file.number(), &found) != 0)
        return notUsed(path, QString::fromLocal8Bit(std::strerror(errno)));
    if (S_ISDIR(found.st_mode)) // such as a profile of that name
        return std::nullopt;
    if (!S_ISREG(found.st_mode))
        return notUsed(path, u"it is not a plain file"_s);
    if (found.st_uid != ::geteuid())
        return notUsed(path, u"it belongs to another user"_s);
    if ((found.st_mode & S_IWOTH) != 0)
        return notUsed(path, u"every user may write it"_s);
    if (found.st_size > longestAccountFile)
        return notUsed(path, u"it is too long"_s);

    QByteArray content(longestAccountFile + 1, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < content.size()) {
        const auto received = ::read(file.number(), content.data() + size,
                                     static_cast<size_t>(content.size() - size));
        if (received == 0)
            break;
        if (received > 0)
            size += received;
        else if (errno != EINTR)
            return notUsed(path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (size > longestAccountFile)
        return notUsed(path, u"it is too long"_s);
    return content.first(size);
}

} // namespace Skykeep
