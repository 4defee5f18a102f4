// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/mounts.h"

#include <QFile>
#include <QSet>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace Skykeep {

namespace {

bool isLocal(const QByteArray &type)
{
    // clang-format off
    static const QSet<QByteArray> types{
        "bcachefs", "binfmt_misc", "bpf", "btrfs", "cgroup", "cgroup2", "configfs", "cramfs", "debugfs", "devpts",
        "devtmpfs", "ecryptfs", "efivarfs", "erofs", "exfat", "ext2", "ext3", "ext4", "f2fs", "hfs", "hfsplus",
        "hugetlbfs", "iso9660", "jfs", "mqueue", "msdos", "nilfs2", "nsfs", "ntfs", "ntfs3", "overlay", "proc",
        "pstore", "ramfs", "reiserfs", "rootfs", "rpc_pipefs", "securityfs", "selinuxfs", "squashfs", "sysfs",
        "tmpfs", "tracefs", "udf", "vfat", "xfs", "zfs",
    };
    // clang-format on
    return types.contains(type);
}

// "Unusual characters are converted to an octal escape": \040 is a blank.
QByteArray plain(const QByteArray &escaped)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < escaped.size(); ++i) {
        bool isOctal = false;
        const auto byte = escaped.mid(i + 1, 3).toUInt(&isOctal, 8);
        if (escaped[i] == '\\' && isOctal) {
            bytes += char(byte);
            i += 3;
        } else {
            bytes += escaped[i];
        }
    }
    return bytes;
}

} // namespace

Mounts Mounts::ofThisProcess()
{
    QFile file(QStringLiteral("/proc/self/mountinfo"));
    return file.open(QIODevice::ReadOnly) ? parse(file.readAll()) : Mounts();
}

// 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue
// (1)(2)(3)   (4)   (5)      (6)      (7)   (8) (9)   (10)         (11)
Mounts Mounts::parse(const QByteArray &mountInfo)
{
    Mounts mounts;
    for (const auto &line : mountInfo.split('\n')) {
        const auto fields = line.split(' ');
        const auto dash = fields.indexOf("-", 6);
        if (dash > 0 && dash + 1 < fields.size() && !isLocal(fields[dash + 1]))
            mounts.m_foreign.push_back(plain(fields[4]));
    }
    return mounts;
}

QString Mounts::localPath(const QString &path) const
{
    constexpr int mostLinks = 40; // as many as the system follows
    int links = 0;
    auto left = QFile::encodeName(path).split('/');
    std::ranges::reverse(left);
    QByteArray found; // empty stands for the root
    if (!path.startsWith(u'/') || std::ranges::find(m_foreign, "/") != m_foreign.end())
        return {};
    while (!left.empty()) {
        const auto name = left.takeLast();
        if (name.isEmpty() || name == ".")
            continue;
        if (name == "..") {
            found.truncate(std::max(found.lastIndexOf('/'), qsizetype(0)));
            continue;
        }
        const auto next = found + '/' + name;
        if (std::ranges::find(m_foreign, next) != m_foreign.end())
            return {};
        struct ::stat entry = {};
        if (::fstatat(AT_FDCWD, next.constData(), &entry, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT)
            != 0)
            return {};
        if (!S_ISLNK(entry.st_mode)) {
            if (!left.empty() && !S_ISDIR(entry.st_mode))
                return {};
            found = next;
            continue;
        }
        std::array<char, 4096> target;
        const auto size = ::readlink(next.constData(), target.data(), target.size());
        if (size <= 0 || size_t(size) == target.size() || ++links > mostLinks)
            return {};
        if (target.front() == '/')
            found.clear();
        auto more = QByteArray(target.data(), size).split('/');
        std::ranges::reverse(more);
        left += more;
    }
    return found.isEmpty() ? QStringLiteral("/") : QFile::decodeName(found);
}

} // namespace Skykeep
