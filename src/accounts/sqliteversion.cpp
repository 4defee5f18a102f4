// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/sqliteversion.h"

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include <optional>

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
constexpr quint32 logMagic = 0x377f0682; // and one more where sums are of big-endian words
constexpr qsizetype logHeaderSize = 32;
constexpr qsizetype pageSizeAt = 8;
constexpr qsizetype saltAt = 16;
constexpr qsizetype logSumAt = 24;
constexpr qsizetype frameHeaderSize = 24;
constexpr qsizetype frameSizeAfterAt = 4; // not 0 in the frame that ends a transaction
constexpr qsizetype frameSaltAt = 8;
constexpr qsizetype frameSumAt = 16;
constexpr qsizetype saltSize = 8;
constexpr qint64 largestPage = 65536;

quint32 numberAt(const QByteArray &bytes, qsizetype place)
{
    return qFromBigEndian<quint32>(bytes.constData() + place);
}

// Garbage has no version. "The maximum and minimum embedded payload fractions and the leaf payload fraction values
// must be 64, 32, and 32", and all "bytes of the database file header reserved for expansion must be zero".
bool isHeader(const QByteArray &page)
{
    return page.size() >= headerSize && page.startsWith("SQLite format 3")
        && page.mid(fractionsAt, 3) == QByteArray::fromHex("402020")
        && page.mid(reservedAt, reservedSize) == QByteArray(reservedSize, '\0');
}

int versionIn(const QByteArray &page)
{
    return isHeader(page) ? qint32(numberAt(page, versionAt)) : 0;
}

//! Of a log's header and of each frame behind it, going on from one to the next.
class Checksum
{
public:
    explicit Checksum(bool isBigEndian)
        : m_isBigEndian(isBigEndian)
    {
    }

    void add(const QByteArray &bytes)
    {
        for (qsizetype place = 0; place + 8 <= bytes.size(); place += 8) {
            m_first += word(bytes, place) + m_second;
            m_second += word(bytes, place + 4) + m_first;
        }
    }
    bool isAt(const QByteArray &bytes, qsizetype place) const
    {
        return numberAt(bytes, place) == m_first && numberAt(bytes, place + 4) == m_second;
    }

private:
    quint32 word(const QByteArray &bytes, qsizetype place) const
    {
        return m_isBigEndian ? numberAt(bytes, place)
                             : qFromLittleEndian<quint32>(bytes.constData() + place);
    }

    bool m_isBigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

// What a keeper that crashed had not moved to the file yet, as far as it was written whole: each frame is a page, those
// of a log before this one have another salt, and a transaction counts with the frame that ends it.
std::optional<int> versionInLog(const QString &name)
{
    QFile log(name);
    const auto header = log.open(QIODevice::ReadOnly) ? log.read(logHeaderSize) : QByteArray();
    if (header.size() < logHeaderSize || (numberAt(header, 0) & ~1U) != logMagic)
        return std::nullopt;
    const auto pageSize = qint64(numberAt(header, pageSizeAt));
    const auto salt = header.mid(saltAt, saltSize);
    Checksum sum((numberAt(header, 0) & 1U) != 0);
    sum.add(header.left(logSumAt));
    if (pageSize < headerSize || pageSize > largestPage || !sum.isAt(header, logSumAt))
        return std::nullopt;
    std::optional<int> version;
    std::optional<int> begun;
    for (;;) {
        const auto frame = log.read(frameHeaderSize);
        const auto page = log.read(pageSize);
        if (page.size() < pageSize || frame.mid(frameSaltAt, saltSize) != salt)
            return version;
        sum.add(frame.left(frameSaltAt));
        sum.add(page);
        if (!sum.isAt(frame, frameSumAt))
            return version;
        if (numberAt(frame, 0) == 1)
            begun = versionIn(page);
        if (numberAt(frame, frameSizeAfterAt) != 0 && begun)
            version = begun;
    }
}

} // namespace

int sqliteVersion(const QString &file)
{
    QFile database(file);
    const auto header = database.open(QIODevice::ReadOnly) ? database.read(headerSize)
                                                           : QByteArray();
    return versionInLog(file + u"-wal"_s).value_or(versionIn(header));
}

} // namespace Skykeep
