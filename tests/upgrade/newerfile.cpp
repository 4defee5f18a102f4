// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "upgrade/newerfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int newest = 99;

bool write(QFile &file, const QByteArray &bytes)
{
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool makeNewerJson(QFile &file)
{
    const auto before = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    auto object = QJsonDocument::fromJson(before).object();
    object.insert(u"version"_s, newest);
    return write(file, QJsonDocument(object).toJson());
}

// In the header, as https://www.sqlite.org/fileformat.html has it: no other file is to be made or changed.
bool makeNewerDatabase(QFile &file)
{
    constexpr qint64 versionAt = 60;
    return file.open(QIODevice::ReadWrite) && file.size() > versionAt && file.seek(versionAt)
        && file.write(QByteArray(3, '\0') + char(newest)) == 4;
}

bool makeNewerPreferences(const QString &file)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(u"version"_s, newest);
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace

QStringList versionedFiles()
{
    return {u"config/profile-id"_s,      u"config/accounts.json"_s,     u"config/grants.json"_s,
            u"config/preferences.ini"_s, u"state/accounts.copy.json"_s, u"state/install-id"_s,
            u"state/ledger.sqlite"_s,    u"state/lendlog.sqlite"_s,     u"state/notices.json"_s};
}

bool makeNewer(const QString &name)
{
    QFile file(name);
    if (name.endsWith(u".json"_s))
        return makeNewerJson(file);
    if (name.endsWith(u".sqlite"_s))
        return makeNewerDatabase(file);
    if (name.endsWith(u".ini"_s))
        return makeNewerPreferences(name);
    return write(file, "version 99\nand whatever else\n");
}

} // namespace Skykeep
