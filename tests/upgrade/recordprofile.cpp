// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// record-profile FOLDER
//
// Lets the programs of today live for a moment, on a screen and with a keyring, and puts what they leave on the disk and
// in the keychain into FOLDER: README.md of this folder says when. Accounts, servers and secrets are of that moment.

#include "integration/lendingstage.h"
#include "integration/runningdesktop.h"
#include "platform/preferences.h"
#include "vault/keyring.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

void check(bool isDone, const char *what)
{
    if (!isDone)
        qFatal("%s failed.", what);
}

void check(const Outcome &outcome, const char *what)
{
    if (!outcome.isSuccess())
        qFatal("%s: %s", what, outcome.errors.constData());
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    check(QDir().mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly)
              && file.write(bytes) == bytes.size(),
          qPrintable(name));
}

void liveForAMoment(ReferenceServers &servers, LendingStage &stage)
{
    auto &keeper = stage.keeper();
    const auto bob = servers.createAccount(0, u"bob.test"_s, u"bobs-long-password"_s);
    check(keeper.signIn(bob, servers.url(), u"bobs-long-password"_s), "Signing in");
    check(keeper.skykeep({u"label"_s, u"alice.test"_s, u"Work"_s}), "Labelling");
    check(keeper.skykeep({u"refresh"_s, u"alice.test"_s}), "Refreshing");
    check(keeper.skykeep({u"pause"_s, u"bob.test"_s}), "Pausing");
    const auto bot
        = stage.script(u"bot"_s,
                       "skykeep call alice.test com.atproto.repo.describeRepo repo=\"$1\"\n");
    stage.grant(bot, u"read");
    check(stage.run(bot, {stage.did()}), "Lending");
    servers.deactivate(0, stage.did());
    check(keeper.skykeep({u"refresh"_s, u"alice.test"_s}), "Refreshing");
    check(keeper.skykeep(
              {u"acknowledge"_s, u"alice.test"_s, u"deactivated"_s, u"--for"_s, u"1w"_s}),
          "Putting off");
    check(keeper.terminate().exit == 0, "Ending");
}

void openTheWindow(const RunningKeeper &keeper)
{
    Preferences(keeper.fileIn(u"config"_s)).setClosesToTray(false);
    RunningDesktop desktop(keeper.environment());
    check(QTest::qWaitFor([&] { return QFile::exists(keeper.fileIn(u"state/notices.json"_s)); },
                          60'000),
          "Waiting for the desktop");
    desktop.press({u"ctrl+q"_s});
    check(QTest::qWaitFor([&] { return desktop.hasEnded(); }, 60'000), "Ending the desktop");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    check(argc == 2, "record-profile FOLDER");
    const QDir into(QString::fromLocal8Bit(argv[1]));
    ReferenceServers servers;
    LendingStage stage(servers, u"alice.test"_s);
    liveForAMoment(servers, stage);
    openTheWindow(stage.keeper());

    const QDir profile(stage.keeper().fileIn(QString()));
    QDirIterator files(profile.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        check(file.open(QIODevice::ReadOnly), "Reading");
        if (!file.fileName().endsWith(u".lock"_s))
            write(into.filePath(profile.relativeFilePath(file.fileName())), file.readAll());
    }
    QJsonObject items;
    for (const auto &key : stage.keeper().itemKeys())
        items.insert(key, QJsonDocument::fromJson(Keyring::secret(key)).object());
    write(into.filePath(u"keychain.json"_s), QJsonDocument(items).toJson());
}
