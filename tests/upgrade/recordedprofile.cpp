// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "upgrade/recordedprofile.h"

#include "accounts/rosterstore.h"
#include "keeper/profileids.h"
#include "vault/keyring.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

void check(bool isDone, const QString &what)
{
    if (!isDone)
        qFatal("%s failed.", qPrintable(what));
}

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    check(file.open(QIODevice::ReadOnly), name);
    return file.readAll();
}

} // namespace

QStringList RecordedProfile::versions()
{
    return QDir(QStringLiteral(SKYKEEP_RECORDED_PROFILES))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

RecordedProfile::RecordedProfile(const QString &version)
{
    const QDir recorded(QStringLiteral(SKYKEEP_RECORDED_PROFILES) + u'/' + version);
    for (const auto &folder : {u"config"_s, u"state"_s}) {
        check(QDir().mkpath(fileIn(folder)), folder);
        for (const auto &file : QDir(recorded.filePath(folder)).entryList(QDir::Files)) {
            const auto name = folder + u'/' + file;
            check(QFile::copy(recorded.filePath(name), fileIn(name))
                      && QFile::setPermissions(fileIn(name), QFile::ReadOwner | QFile::WriteOwner),
                  name);
        }
        check(QFile::setPermissions(fileIn(folder),
                                    QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner),
              folder);
    }
    // This computer has another name than the one that it was recorded on, and that is part of the items.
    const auto ids = ProfileIds::readOrMake(paths());
    check(ids.has_value(), u"Reading the ids"_s);
    const auto items = QJsonDocument::fromJson(contentsOf(recorded.filePath(u"keychain.json"_s)))
                           .object();
    for (auto item = items.begin(); item != items.end(); ++item) {
        auto object = item.value().toObject();
        if (object.contains(u"install"_s))
            object.insert(u"install"_s, ids->install);
        check(Keyring::store(item.key(), QJsonDocument(object).toJson(QJsonDocument::Compact)),
              item.key());
    }
}

QString RecordedProfile::aliceDid() const
{
    const auto roster = RosterStore(paths().rosterFile()).load().roster;
    return roster.entries.front().did.toString();
}

QProcessEnvironment RecordedProfile::environment() const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SKYKEEP_PROFILE"_s, m_folder.path());
    environment.insert(u"SKYKEEP_PLC_URL"_s, u"http://localhost:1"_s); // where nobody is
    return environment;
}

Outcome RecordedProfile::skykeepd() const
{
    return runProgram(QStringLiteral(SKYKEEPD_PROGRAM), {}, environment());
}

Outcome RecordedProfile::skykeep(const QStringList &arguments) const
{
    return runProgram(QStringLiteral(SKYKEEP_PROGRAM), arguments, environment());
}

QMap<QString, QByteArray> RecordedProfile::files() const
{
    QMap<QString, QByteArray> all;
    QDirIterator entries(m_folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        const auto info = entries.fileInfo();
        const auto head = QString::number(int(info.permissions()), 16) + u' '
            + info.lastModified().toString(Qt::ISODateWithMs) + u'\n';
        all.insert(info.filePath(),
                   head.toUtf8() + (info.isFile() ? contentsOf(info.filePath()) : QByteArray()));
    }
    return all;
}

QByteArray RecordedProfile::keychain()
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"skykeep"_s});
    check(tool.waitForFinished(), u"Looking at the keychain"_s);
    return tool.readAll();
}

} // namespace Skykeep
