// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/procfolder.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <time.h>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qsizetype statLimit = 4 * 1024;
constexpr qsizetype argumentsLimit = 16 * 1024;
constexpr qsizetype groupsLimit = 16 * 1024;

// What the system puts behind the name of a file that is gone.
constexpr auto deletedMark = " (deleted)"_L1;

bool isSame(const struct ::stat &found, const ExecutableFile &file)
{
    return found.st_dev == file.device && found.st_ino == file.inode;
}

// A file may really be called so.
QString withoutMark(const QString &path, const ExecutableFile &file)
{
    struct ::stat found = {};
    if (!path.endsWith(deletedMark)
        || (::stat(QFile::encodeName(path).constData(), &found) == 0 && isSame(found, file))) {
        return path;
    }
    return path.chopped(deletedMark.size());
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
    const auto fields = line.mid(end + 2).split(' ');
    constexpr int first = 3; // that field's number in the manual
    constexpr int last = 28;
    if (fields.size() <= last - first)
        return std::nullopt;
    const auto field = [&](int number) -> const QByteArray & { return fields[number - first]; };
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
    const auto path = link("exe");
    struct ::stat found = {};
    if (path.isEmpty() || ::fstatat(m_folder.number(), "exe", &found, 0) != 0)
        return {};
    ExecutableFile file{path, found.st_dev, found.st_ino};
    file.path = withoutMark(path, file);
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
    struct ::stat found = {};
    if (::fstatat(m_folder.number(), "cwd", &found, 0) != 0 || found.st_nlink == 0)
        return {};
    return link("cwd");
}

QByteArray ProcFolder::controlGroups() const
{
    return read("cgroup", groupsLimit);
}

bool isInPlace(const ExecutableFile &file)
{
    struct ::stat found = {};
    return !file.path.isEmpty() && ::stat(QFile::encodeName(file.path).constData(), &found) == 0
        && isSame(found, file);
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
