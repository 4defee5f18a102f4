// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "doctor/filechecks.h"

#include "accounts/ledgercheck.h"
#include "accounts/rosterjson.h"
#include "base/filebytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

using enum Finding::Verdict;

constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

QString text(const char *source)
{
    return QCoreApplication::translate("Doctor", source);
}

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

//! What the keeper itself noticed about \a file; empty where all is well.
QString troubleWith(const QString &file, const AccountBook &book)
{
    const auto &troubles = book.troubles();
    const auto found = std::ranges::find(troubles, file, &StorageTrouble::file);
    return found == troubles.end() ? QString() : found->text;
}

QString folderRemedy(const QString &file)
{
    return text(QT_TRANSLATE_NOOP("Doctor",
                                  "Look into %1: an older copy can be put back while Skykeep does "
                                  "not run."))
        .arg(shown(QFileInfo(file).path()));
}

} // namespace

Finding checkFolders(const ProfilePaths &paths)
{
    Finding finding{text(QT_TRANSLATE_NOOP("Doctor", "Folders")),
                    Failed,
                    {},
                    text(QT_TRANSLATE_NOOP("Doctor",
                                           "Make the folder yours alone, or begin elsewhere with "
                                           "--profile."))};
    if (const auto made = paths.make(); !made) {
        finding.text = describe(made.error());
        return finding;
    }
    for (const auto &folder : {paths.configFolder(), paths.stateFolder()}) {
        QTemporaryFile probe(folder + u"/.doctor-XXXXXX"_s);
        if (!probe.open() || probe.write("skykeep") < 0 || !probe.flush()) {
            finding.text = text(QT_TRANSLATE_NOOP("Doctor", "Nothing can be written to %1 (%2)."))
                               .arg(shown(folder), probe.errorString());
            return finding;
        }
    }
    return {finding.check, Good,
            text(QT_TRANSLATE_NOOP("Doctor", "%1 and %2 are yours alone, and written to."))
                .arg(shown(paths.configFolder()), shown(paths.stateFolder()))};
}

Finding checkFileModes(const ProfilePaths &paths)
{
    const auto check = text(QT_TRANSLATE_NOOP("Doctor", "Private files"));
    for (const auto &folder : {paths.configFolder(), paths.stateFolder()}) {
        for (const auto &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
            if (!(file.permissions() & others))
                continue;
            const auto name = shown(file.filePath());
            return {check, Failed,
                    text(QT_TRANSLATE_NOOP("Doctor", "Other users may read %1.")).arg(name),
                    text(QT_TRANSLATE_NOOP("Doctor", "Take that from them: chmod 600 \"%1\""))
                        .arg(name)};
        }
    }
    return {check, Good,
            text(QT_TRANSLATE_NOOP("Doctor", "No other user may read any file of the profile."))};
}

Finding checkRoster(const AccountBook &book)
{
    const auto name = book.rosterFile();
    Finding finding{text(QT_TRANSLATE_NOOP("Doctor", "Accounts")), Failed, troubleWith(name, book),
                    folderRemedy(name)};
    if (!finding.text.isEmpty())
        return finding;
    const auto bytes = bytesOf(name);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound) {
        if (book.registry().count() > 0) {
            finding.text = text(QT_TRANSLATE_NOOP("Doctor", "The list of accounts, %1, is gone."))
                               .arg(shown(name));
            return finding;
        }
        return {finding.check, Good,
                text(QT_TRANSLATE_NOOP("Doctor", "No account is listed yet."))};
    }
    if (!bytes) {
        finding.text = text(QT_TRANSLATE_NOOP("Doctor", "%1 cannot be read (%2)."))
                           .arg(shown(name), bytes.error().detail);
        return finding;
    }
    const auto reading = readRoster(*bytes);
    if (reading.verdict != RosterReading::Verdict::Sound) {
        finding.text = text(QT_TRANSLATE_NOOP("Doctor",
                                              "%1 was changed since Skykeep read it, and cannot be "
                                              "understood."))
                           .arg(shown(name));
        return finding;
    }
    return {finding.check, Good,
            text(QT_TRANSLATE_NOOP("Doctor", "%1 can be read; accounts in it: %2."))
                .arg(shown(name), QLocale().toString(reading.roster.entries.size()))};
}

Finding checkLedger(const AccountBook &book)
{
    const auto name = book.ledgerFile();
    Finding finding{text(QT_TRANSLATE_NOOP("Doctor", "History")), Failed, troubleWith(name, book),
                    text(QT_TRANSLATE_NOOP("Doctor",
                                           "No session depends on it. Move the file away while "
                                           "Skykeep does not run, and a new one is begun."))};
    if (!finding.text.isEmpty())
        return finding;
    if (const auto checked = checkLedgerFile(name); !checked) {
        finding.text = describe(checked.error());
        return finding;
    }
    return {finding.check, Good,
            text(QT_TRANSLATE_NOOP("Doctor", "%1 was read through and is sound."))
                .arg(shown(name))};
}

Finding checkDiskSpace(const ProfilePaths &paths, qint64 needed)
{
    const auto check = text(QT_TRANSLATE_NOOP("Doctor", "Disk space"));
    auto least = std::numeric_limits<qint64>::max();
    for (const auto &folder : {paths.configFolder(), paths.stateFolder()}) {
        const QStorageInfo storage(folder);
        if (!storage.isValid() || storage.bytesAvailable() < 0)
            return {check, Unknown,
                    text(QT_TRANSLATE_NOOP("Doctor", "The system does not say how much is free."))};
        least = std::min(least, storage.bytesAvailable());
    }
    const auto amount = QLocale().formattedDataSize(least);
    if (least < needed)
        return {check, Failed,
                text(QT_TRANSLATE_NOOP("Doctor", "Only %1 are free for the profile.")).arg(amount),
                text(QT_TRANSLATE_NOOP("Doctor",
                                       "Make room: without it no change can be written down."))};
    return {check, Good,
            text(QT_TRANSLATE_NOOP("Doctor", "%1 are free for the profile.")).arg(amount)};
}

} // namespace Skykeep
