// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/procfolder.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <array>
#include <cerrno>
#include <ctime>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qsizetype statLimit = 4096;
constexpr qsizetype argumentsLimit = 16384;
constexpr qsizetype groupsLimit = 16384;

// What the system puts behind the name of a file that is gone.
constexpr auto deletedMark = " (deleted)"_L1;

// The file behind a name of /proc, as it is known here, whoever keeps it.
ExecutableFile fileAt(int folder, const char *name)
{
    struct ::statx found = {};
    if (::statx(folder, name, AT_STATX_DONT_SYNC | AT_NO_AUTOMOUNT, STATX_INO, &found) != 0)
        return {};
    return {{}, ::makedev(found.stx_dev_major, found.stx_dev_minor), found.stx_ino};
}

} // namespace

std::optional<ProcFolder> ProcFolder::open(qint64 pid)
{
    if (pid <= 0)
        return std::nullopt;
    const auto path = "/proc/" + QByteArray::number(pid);
    Descriptor folder(::open(path.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return std::nullopt;
    return ProcFolder(std::move(folder));
}

QByteArray ProcFolder::read(const char *file, qsizetype limit) const
{
    const Descriptor opened(::openat(m_folder.number(), file, O_RDONLY | O_CLOEXEC));
    QByteArray read(limit, Qt::Uninitialized);
    qsizetype size = 0;
    while (opened.isOpen() && size < limit) {
        const auto more = ::read(opened.number(), read.data() + size, size_t(limit - size));
        if (more < 0 && errno == EINTR)
            continue;
        if (more <= 0)
            break;
        size += more;
    }
    read.truncate(size);
    return read;
}

QString ProcFolder::link(const char *name) const
{
    std::array<char, 4096> target;
    const auto size = ::readlinkat(m_folder.number(), name, target.data(), target.size());
    // One that fills all of it may be longer still.
    if (size <= 0 || size_t(size) == target.size() || target.front() != '/')
        return {};
    return QFile::decodeName(QByteArray(target.data(), size));
}

std::optional<ProcFolder::Stat> ProcFolder::stat() const
{
    // "The filename of the executable, in parentheses": it may hold parentheses and blanks itself.
    const auto line = read("stat", statLimit);
    const auto begin = line.indexOf('(');
    const auto end = line.lastIndexOf(')');
    if (begin < 0 || end < begin)
        return std::nullopt;
    constexpr int first = 3; // that field's number in the manual
    constexpr int last = 28;
    std::array<QByteArrayView, last - first + 1> fields;
    qsizetype at = end + 2;
    for (auto &field : fields) {
        const auto blank = line.indexOf(' ', at);
        if (blank < 0)
            return std::nullopt;
        field = QByteArrayView(line).sliced(at, blank - at);
        at = blank + 1;
    }
    const auto field = [&](int number) { return fields[std::size_t(number - first)]; };
    return Stat{
        .name = QString::fromLocal8Bit(line.mid(begin + 1, end - begin - 1)),
        .state = field(3).isEmpty() ? char(0) : field(3).front(),
        .parent = field(4).toLongLong(),
        .session = field(6).toLongLong(),
        .terminal = field(7).toInt(),
        .startTime = field(22).toULongLong(),
        .stack = field(28).toULongLong(),
    };
}

ExecutableFile ProcFolder::executable() const
{
    auto path = link("exe");
    if (path.isEmpty())
        return {};
    auto file = fileAt(m_folder.number(), "exe");
    if (file.inode != 0)
        file.path = std::move(path);
    return file;
}

QStringList ProcFolder::arguments() const
{
    auto line = read("cmdline", argumentsLimit);
    // What the bound has cut is none of its arguments.
    if (line.size() == argumentsLimit)
        line.truncate(line.lastIndexOf('\0') + 1);
    else if (!line.isEmpty() && !line.endsWith('\0'))
        line.append('\0'); // by a program that has written its own title
    QStringList arguments;
    for (qsizetype begin = 0; begin < line.size();) {
        const auto end = line.indexOf('\0', begin);
        arguments << QFile::decodeName(line.mid(begin, end - begin));
        begin = end + 1;
    }
    return arguments;
}

QString ProcFolder::workingFolder() const
{
    const auto folder = link("cwd");
    return folder.endsWith(deletedMark) ? QString() : folder;
}

QByteArray ProcFolder::controlGroups() const
{
    return read("cgroup", groupsLimit);
}

bool isInPlace(const ExecutableFile &file, const Mounts &mounts)
{
    // What the system names has no links on its way, unless it is another file by now.
    if (file.path.isEmpty() || mounts.localPath(file.path) != file.path)
        return false;
    const auto found = fileAt(AT_FDCWD, QFile::encodeName(file.path).constData());
    return found.device == file.device && found.inode == file.inode;
}

QString nameOf(const ExecutableFile &file)
{
    return file.path.endsWith(deletedMark) ? file.path.chopped(deletedMark.size()) : file.path;
}

// By whoever led the session of a terminal: its number is not given away before the session has ended.
quint64 startOfLeader(qint64 session)
{
    const auto folder = ProcFolder::open(session);
    const auto stat = folder ? folder->stat() : std::nullopt;
    return stat && stat->isAlive() && stat->session == session ? stat->startTime : 0;
}

// https://www.kernel.org/doc/html/latest/admin-guide/devices.html: 136 to 143 are Unix98 pseudo-terminals
QString terminalName(int device)
{
    if (device == 0)
        return {};
    const auto number = unsigned(device);
    // "The minor device number is contained in the combination of bits 31 to 20 and 7 to 0; the major device
    // number is in bits 15 to 8."
    const unsigned major = (number >> 8) & 0xfffU;
    const unsigned minor = (number & 0xffU) | ((number >> 12) & 0xfff00U);
    if (major >= 136 && major <= 143)
        return u"pts/%1"_s.arg((major - 136) * 256 + minor);
    const auto numbers = u"%1:%2"_s.arg(major).arg(minor);
    const QFileInfo known(u"/sys/dev/char/"_s + numbers);
    return known.isSymLink() ? QFileInfo(known.symLinkTarget()).fileName() : numbers;
}

quint64 ticksSinceStart()
{
    timespec now = {};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    const auto perSecond = quint64(::sysconf(_SC_CLK_TCK));
    return quint64(now.tv_sec) * perSecond + quint64(now.tv_nsec) * perSecond / 1'000'000'000;
}

} // namespace Skykeep
