// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/sqliteversion.h"

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// "The 4-byte big-endian integer at offset 60 is the user version", of a header of 100 bytes that begins the
// first page. https://www.sqlite.org/fileformat.html#the_database_header
constexpr qsizetype headerSize = 100;
constexpr qsizetype fractionsAt = 21;
constexpr qsizetype versionAt = 60;
constexpr qsizetype reservedAt = 72;
constexpr qsizetype reservedSize = 20;

// https://www.sqlite.org/fileformat.html#the_write_ahead_log
constexpr qsizetype logHeaderSize = 32;
constexpr qsizetype pageSizeAt = 8;
constexpr qsizetype saltAt = 16;
constexpr qsizetype frameHeaderSize = 24;
constexpr qsizetype frameSaltAt = 8;
constexpr qsizetype saltSize = 8;

quint32 numberAt(const QByteArray &bytes, qsizetype place)
{
    return qFromBigEndian<quint32>(bytes.constData() + place);
}

// Garbage has no version. "The maximum and minimum embedded payload fractions and the leaf payload fraction values
// must be 64, 32, and 32", and all "bytes of the database file header reserved for expansion must be zero".
bool isHeader(const QByteArray &page)
{
    return page.size() >= headerSize && page.startsWith("SQLite format 3")
        && page.mid(fractionsAt, 3) == "\x40\x20\x20"
        && page.mid(reservedAt, reservedSize) == QByteArray(reservedSize, '\0');
}

int versionIn(const QByteArray &page)
{
    return isHeader(page) ? qint32(numberAt(page, versionAt)) : 0;
}

// What a keeper that crashed had not moved to the file yet: each frame is a page, and those of a log before this one
// have another salt.
int versionInLog(const QString &name)
{
    QFile log(name);
    if (!log.open(QIODevice::ReadOnly))
        return 0;
    const auto header = log.read(logHeaderSize);
    if (header.size() < logHeaderSize)
        return 0;
    const auto pageSize = qint64(numberAt(header, pageSizeAt));
    const auto salt = header.mid(saltAt, saltSize);
    int version = 0;
    for (auto place = qint64(logHeaderSize); pageSize >= headerSize && log.seek(place);
         place += frameHeaderSize + pageSize) {
        const auto frame = log.read(frameHeaderSize);
        if (frame.size() < frameHeaderSize || frame.mid(frameSaltAt, saltSize) != salt)
            break;
        if (numberAt(frame, 0) == 1)
            version = std::max(version, versionIn(log.read(headerSize)));
    }
    return version;
}

} // namespace

int sqliteVersion(const QString &file)
{
    QFile database(file);
    const auto header = database.open(QIODevice::ReadOnly) ? database.read(headerSize)
                                                           : QByteArray();
    return std::max(versionIn(header), versionInLog(file + u"-wal"_s));
}

} // namespace Skykeep
