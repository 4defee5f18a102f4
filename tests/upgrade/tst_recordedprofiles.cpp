// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/noticememory.h"
#include "accounts/rosterstore.h"
#include "platform/preferences.h"
#include "upgrade/recordedprofile.h"
#include "vault/keyring.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr int soon = 30'000; // milliseconds on a busy computer

QStringList wordsOf(const Outcome &outcome, QLatin1StringView field)
{
    QStringList words;
    for (const auto &value : outcome.array())
        words << value[field].toString();
    return words;
}

} // namespace

//! The skykeepd of today on what the programs of earlier versions left.
class TestRecordedProfiles : public QObject
{
    Q_OBJECT

private:
    std::optional<RecordedProfile> m_profile;
    QProcess m_keeper;

    //! The secrets in the keychain, by their key.
    QJsonObject items() const
    {
        QJsonObject all;
        for (const auto &key : Keyring::keys())
            all.insert(key, QJsonDocument::fromJson(Keyring::secret(key)).object());
        return all;
    }

    Roster roster() const { return RosterStore(m_profile->paths().rosterFile()).load().roster; }

    QJsonObject show(const QString &account) const
    {
        return m_profile->skykeep({u"show"_s, account, u"--json"_s}).object();
    }

    void end()
    {
        m_keeper.terminate();
        QVERIFY(waitForEnd(m_keeper));
        QCOMPARE(m_keeper.exitCode(), 0);
    }

private Q_SLOTS:
    void everyVersionIsThere() { QVERIFY(RecordedProfile::versions().contains(u"0.1.0"_s)); }

    void everythingIsFoundAgain_data()
    {
        QTest::addColumn<QString>("version");
        for (const auto &version : RecordedProfile::versions())
            QTest::newRow(qPrintable(version)) << version;
    }

    void everythingIsFoundAgain()
    {
        QFETCH(QString, version);
        m_profile.emplace(version);
        const auto itemsBefore = items();
        const auto rosterBefore = roster();
        QCOMPARE(itemsBefore.size(), 2);
        QCOMPARE(rosterBefore.entries.size(), 2U);

        m_keeper.setProcessEnvironment(m_profile->environment());
        m_keeper.start(QStringLiteral(SKYKEEPD_PROGRAM), QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(m_profile->skykeep({u"status"_s}).isSuccess(), soon);

        const auto list = m_profile->skykeep({u"list"_s, u"--json"_s});
        QCOMPARE(wordsOf(list, "handle"_L1), (QStringList{u"alice.test"_s, u"bob.test"_s}));
        QCOMPARE(show(u"alice.test"_s).value("label"_L1).toString(), u"Work"_s);
        QCOMPARE(show(u"alice.test"_s).value("status"_L1).toString(), u"deactivated"_s);
        QCOMPARE(show(u"bob.test"_s).value("session"_L1).toString(), u"paused"_s);
        const auto ledger = m_profile->skykeep({u"ledger"_s, u"alice.test"_s, u"--json"_s});
        for (const auto &event : {u"signed-in"_s, u"refreshed"_s, u"status-changed"_s})
            QVERIFY2(wordsOf(ledger, "event"_L1).contains(event), qPrintable(event));
        const auto log = m_profile->skykeep({u"log"_s, u"--json"_s});
        QVERIFY(log.output.contains("com.atproto.repo.describeRepo"));
        const auto grants = m_profile->skykeep({u"grants"_s, u"--json"_s});
        QVERIFY(grants.output.contains("/bot\""));
        QVERIFY(
            NoticeMemory(m_profile->paths().noticesFile()).find(rosterBefore.entries.front().did));

        // Its server has ended, so that it cannot be renewed; but its token was there to be sent.
        QVERIFY(
            m_profile->skykeep({u"refresh"_s, u"alice.test"_s}).complains({"cannot be reached"}));
        end();
        QCOMPARE(items(), itemsBefore);
        QVERIFY(roster() == rosterBefore);
        QVERIFY(roster().entries.front().dismissed.snoozed.contains(u"deactivated"_s));
        const Preferences preferences(m_profile->paths().configFolder());
        QVERIFY(!preferences.closesToTray());
        QVERIFY(QFile::exists(m_profile->paths().rosterCopyFile()));
        const QDir state(m_profile->paths().stateFolder());
        const QDir config(m_profile->paths().configFolder());
        QCOMPARE(state.entryList({u"*damaged*"_s}) + config.entryList({u"*damaged*"_s}),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRecordedProfiles)
#include "tst_recordedprofiles.moc"
