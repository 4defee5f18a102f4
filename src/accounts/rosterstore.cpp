// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/rosterstore.h"

#include "accounts/asidefile.h"
#include "accounts/rosterjson.h"
#include "base/filebytes.h"
#include "base/formatversion.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QString text(const char *sentence)
{
    return QCoreApplication::translate("RosterStore", sentence);
}

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

RosterStore::Loaded leftAlone(const QString &trouble, Roster roster = {})
{
    return {std::move(roster), trouble, false};
}

} // namespace

RosterStore::RosterStore(QString file, QString copy)
    : m_file(std::move(file))
    , m_copy(std::move(copy))
{
}

bool RosterStore::isNewer(const QString &file)
{
    return isNewerFile(file, newestRosterVersion);
}

RosterStore::Loaded RosterStore::load()
{
    m_isWritable = false;
    m_written.clear();
    const auto bytes = bytesOf(m_file);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound) {
        m_isWritable = true;
        return {};
    }
    if (!bytes) {
        return leftAlone(text(QT_TRANSLATE_NOOP("RosterStore",
                                                "The list of accounts, %1, cannot be read (%2). It "
                                                "is left alone, and changes are not saved."))
                             .arg(shown(m_file), bytes.error().detail));
    }

    auto reading = readRoster(*bytes);
    switch (reading.verdict) {
    case RosterReading::Verdict::Newer:
        return leftAlone(text(QT_TRANSLATE_NOOP("RosterStore",
                                                "The list of accounts, %1, was written by a newer "
                                                "Skykeep. It is left alone, and changes are not "
                                                "saved. Update Skykeep to use it."))
                             .arg(shown(m_file)));
    case RosterReading::Verdict::Damaged:
        return setAside(std::move(reading));
    case RosterReading::Verdict::Sound:
        break;
    }
    makePrivateFile(m_file);
    m_isWritable = true;
    m_written = *bytes;
    writeCopy(m_written);
    return {std::move(reading.roster), {}};
}

RosterStore::Loaded RosterStore::setAside(RosterReading reading)
{
    // A copy, so that until save() replaces it the file keeps what the copy may have missed.
    const auto aside = asideName(m_file);
    if (!QFile::copy(m_file, aside)) {
        return leftAlone(text(
                             QT_TRANSLATE_NOOP("RosterStore",
                                               "The list of accounts, %1, is damaged and cannot be "
                                               "put aside. It is left alone, and changes are not "
                                               "saved."))
                             .arg(shown(m_file)),
                         std::move(reading.roster));
    }
    makePrivateFile(aside);
    m_isWritable = true;

    const int restored = takeUpCopy(reading);
    auto words = reading.roster.entries.empty()
        ? text(QT_TRANSLATE_NOOP("RosterStore",
                                 "The list of accounts, %1, was damaged, and no account could be "
                                 "read from it. It was put aside as %2."))
              .arg(shown(m_file), shown(aside))
        : text(QT_TRANSLATE_NOOP("RosterStore",
                                 "The list of accounts, %1, was damaged. It was put aside as %2. "
                                 "Accounts kept: %3, of which %4 from a copy. Entries left out, "
                                 "unreadable or listed twice: %5."))
              .arg(shown(m_file), shown(aside), QLocale().toString(reading.roster.entries.size()),
                   QLocale().toString(restored), QLocale().toString(reading.leftOut));
    if (const auto saved = save(reading.roster); !saved)
        words += u' ' + describe(saved.error());
    return {std::move(reading.roster), words};
}

int RosterStore::takeUpCopy(RosterReading &reading) const
{
    const auto bytes = bytesOf(m_copy);
    if (!bytes)
        return 0;
    const auto copy = readRoster(*bytes);
    if (copy.verdict != RosterReading::Verdict::Sound)
        return 0;

    auto &roster = reading.roster;
    if (roster.keychain.isEmpty())
        roster.keychain = copy.roster.keychain;
    int restored = 0;
    for (const auto &entry : copy.roster.entries) {
        const bool isThere = std::ranges::any_of(roster.entries, [&entry](const auto &kept) {
            return kept.did == entry.did;
        });
        if (isThere)
            continue;
        roster.entries.push_back(entry);
        ++restored;
    }
    return restored;
}

void RosterStore::writeCopy(const QByteArray &bytes) const
{
    if (m_copy.isEmpty())
        return;
    const auto present = bytesOf(m_copy).value_or(QByteArray());
    if (present == bytes || isNewerFormat(present, newestRosterVersion))
        return;
    // What it is for is lost with the first file alone, so not to have it is no trouble yet.
    (void)writePrivately(m_copy, bytes);
}

Result<void> RosterStore::save(const Roster &roster)
{
    if (!m_isWritable) {
        return fail(ErrorKind::Storage, shown(m_file),
                    text(QT_TRANSLATE_NOOP("RosterStore",
                                           "it could not be read, so it is not overwritten")));
    }
    const auto bytes = encodeRoster(roster);
    if (bytes == m_written && QFile::exists(m_file))
        return {};

    if (const auto written = writePrivately(m_file, bytes); !written)
        return written;
    writeCopy(bytes);
    m_written = bytes;
    return {};
}

} // namespace Skykeep
