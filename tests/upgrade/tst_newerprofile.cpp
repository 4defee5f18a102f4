// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "upgrade/newerfile.h"
#include "upgrade/recordedprofile.h"
#include "vault/keyring.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {
constexpr int soon = 30'000; // milliseconds on a busy computer
} // namespace

//! skykeepd and skykeep on a profile that a newer version has used.
class TestNewerProfile : public QObject
{
    Q_OBJECT

private:
    std::optional<RecordedProfile> m_profile;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_profile.emplace(RecordedProfile::versions().last());
    }

    void theKeeperSaysSoAndTouchesNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : versionedFiles())
            QTest::newRow(qPrintable(name)) << name;
    }

    void theKeeperSaysSoAndTouchesNothing()
    {
        QFETCH(QString, name);
        QVERIFY(makeNewer(m_profile->fileIn(name)));
        const auto files = m_profile->files();
        const auto keychain = RecordedProfile::keychain();
        QVERIFY(keychain.contains("secret = ")); // or there would be nothing to compare

        const auto keeper = m_profile->skykeepd();

        QCOMPARE(keeper.exit, 9);
        QVERIFY2(keeper.complains({"newer Skykeep", QFileInfo(name).fileName().toUtf8(), "update"}),
                 keeper.errors.constData());
        QCOMPARE(keeper.errors.count('\n'), 1);
        QCOMPARE(m_profile->files(), files);
        QCOMPARE(RecordedProfile::keychain(), keychain);
    }

    // Looking at its version would wait for whoever writes to it.
    void aPipeInAFilesPlaceIsSaid_data() { theKeeperSaysSoAndTouchesNothing_data(); }
    void aPipeInAFilesPlaceIsSaid()
    {
        QFETCH(QString, name);
        const auto file = m_profile->fileIn(name);
        QVERIFY(QFile::remove(file));
        QCOMPARE(::mkfifo(QFile::encodeName(file).constData(), 0600), 0);
        const auto files = m_profile->files();

        const auto keeper = m_profile->skykeepd();
        const auto asked = m_profile->skykeep({u"list"_s});

        QCOMPARE(keeper.exit, 1);
        QVERIFY2(keeper.complains({"pipe", QFileInfo(name).fileName().toUtf8(), "remove it"}),
                 keeper.errors.constData());
        QVERIFY2(asked.complains({"keeper"}), asked.errors.constData()); // that none runs
        QCOMPARE(m_profile->files(), files);
    }

    // For when an old list was put back: else the list would have stopped it.
    void anItemOfTheKeychainStaysAndTheOthersAreKept()
    {
        const auto key = Keyring::keys().filter(m_profile->aliceDid()).first();
        const QByteArray newer = R"({"version":99,"tokens":"kept otherwise"})";
        QVERIFY(Keyring::store(key, newer));
        QProcess keeper;
        keeper.setProcessEnvironment(m_profile->environment());
        keeper.start(QStringLiteral(SKYKEEPD_PROGRAM), QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(m_profile->skykeep({u"status"_s}).isSuccess(), soon);
        const auto keychain = RecordedProfile::keychain();

        const auto renewed = m_profile->skykeep({u"refresh"_s, u"alice.test"_s});
        const auto list = m_profile->skykeep({u"list"_s, u"--json"_s});
        // Its owner's decision is noted, and waits until the item can be read.
        (void)m_profile->skykeep({u"sign-out"_s, u"alice.test"_s});

        QCOMPARE(renewed.exit, 6);
        QVERIFY2(renewed.complains({"newer Skykeep", "update"}), renewed.errors.constData());
        QCOMPARE(list.array().size(), 2);
        QCOMPARE(Keyring::secret(key), newer);
        QCOMPARE(RecordedProfile::keychain(), keychain);
        keeper.terminate();
        QVERIFY(waitForEnd(keeper));
        QCOMPARE(keeper.exitCode(), 0);
        QCOMPARE(RecordedProfile::keychain(), keychain);
    }

    void theCommandLineSaysSoWhereItCannotEvenFindTheKeeper()
    {
        QVERIFY(makeNewer(m_profile->fileIn(u"config/profile-id"_s)));
        const auto files = m_profile->files();

        const auto asked = m_profile->skykeep({u"list"_s});

        QCOMPARE(asked.exit, 9);
        QVERIFY(asked.complains({"newer Skykeep", "profile-id", "update"}));
        QCOMPARE(m_profile->files(), files);
    }
};

QTEST_GUILESS_MAIN(TestNewerProfile)
#include "tst_newerprofile.moc"
