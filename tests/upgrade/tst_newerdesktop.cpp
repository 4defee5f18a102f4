// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningdesktop.h"
#include "upgrade/newerfile.h"
#include "upgrade/recordedprofile.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {
constexpr int soon = 30'000; // milliseconds on a busy computer
} // namespace

//! skykeep-desktop on a profile that a newer version has used.
class TestNewerDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itSaysSoInAWindowAndTouchesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("arguments");
        for (const auto &name : versionedFiles())
            QTest::newRow(qPrintable(name)) << name << QStringList();
        QTest::newRow("at login") << u"config/accounts.json"_s << QStringList{u"--background"_s};
    }

    void itSaysSoInAWindowAndTouchesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, arguments);
        RecordedProfile profile(RecordedProfile::versions().last());
        QVERIFY(makeNewer(profile.fileIn(name)));
        const auto files = profile.files();
        const auto keychain = RecordedProfile::keychain();

        RunningDesktop desktop(profile.environment(), arguments);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.isActive(u"^Skykeep$"_s), soon);
        const auto said = desktop.errors();
        QVERIFY(!desktop.trayIcon());
        desktop.press({u"Return"_s});
        QTRY_VERIFY_WITH_TIMEOUT(desktop.hasEnded(), soon);

        QCOMPARE(desktop.exitCode(), 9);
        QVERIFY2(said.contains("newer Skykeep") && said.contains("update")
                     && said.contains(QFileInfo(name).fileName().toUtf8()),
                 said.constData());
        QCOMPARE(profile.files(), files);
        QCOMPARE(RecordedProfile::keychain(), keychain);
    }
};

QTEST_GUILESS_MAIN(TestNewerDesktop)
#include "tst_newerdesktop.moc"
