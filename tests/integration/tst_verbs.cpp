// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"
#include "support/referenceservers.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! The verbs that no other program of this folder is about.
class TestVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_servers.emplace(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_keeper.emplace(m_servers->plcUrl());
        m_handle = u"user%1.test"_s.arg(++m_count);
        m_did = m_servers->createAccount(0, m_handle, u"pw-of-test"_s);
        QCOMPARE(m_keeper->signIn(m_handle, m_servers->url(), u"pw-of-test"_s).exit, 0);
    }

    void cleanup() { m_keeper.reset(); }

    void statusTellsWhichKeeperRuns()
    {
        const auto status = m_keeper->skykeep({u"status"_s, u"--json"_s}).object();

        QCOMPARE(status.value("program"_L1), u"skykeepd"_s);
        QCOMPARE(status.value("pid"_L1).toInteger(), m_keeper->pid());
        QCOMPARE(status.value("accounts"_L1), 1);
        QCOMPARE(status.value("kept"_L1), 1);
        QCOMPARE(status.value("needYou"_L1), 0);
        QCOMPARE(status.value("keychain"_L1).toObject().value("state"_L1), u"ready"_s);
        QVERIFY(status.value("warnings"_L1).toArray().isEmpty());
    }

    void pausingPlansLessAndResumingPlansAnew()
    {
        const auto planned = m_keeper->word(m_did, "nextRefreshAt"_L1);

        QCOMPARE(m_keeper->skykeep({u"pause"_s, m_handle}).exit, 0);
        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"paused"_s);
        QCOMPARE(m_keeper->warning(m_did, "paused"_L1), u"notice"_s);
        QVERIFY(m_keeper->word(m_did, "nextRefreshAt"_L1) > planned);
        QCOMPARE(m_keeper->skykeep({u"resume"_s, m_handle}).exit, 0);

        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"fresh"_s);
        QCOMPARE(m_keeper->word(m_did, "nextRefreshAt"_L1), planned);
        QCOMPARE(m_keeper->count(m_did, "paused"_L1), 1);
        QCOMPARE(m_keeper->count(m_did, "resumed"_L1), 1);
    }

    void aSessionMayBeLeftToEnd()
    {
        QCOMPARE(m_keeper->skykeep({u"pause"_s, m_handle, u"--let-end"_s}).exit, 0);

        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"paused"_s);
        QVERIFY(m_keeper->show(m_did).value("nextRefreshAt"_L1).isNull());
    }

    void anAccountGoesByItsLabel()
    {
        QCOMPARE(m_keeper->skykeep({u"label"_s, m_handle, u"At work"_s}).exit, 0);
        QCOMPARE(m_keeper->show(u"At work"_s).value("did"_L1), m_did);
        QCOMPARE(m_keeper->show(m_did).value("label"_L1), u"At work"_s);

        QCOMPARE(m_keeper->skykeep({u"label"_s, u"At work"_s, QString()}).exit, 0);

        QVERIFY(m_keeper->show(m_did).value("label"_L1).isNull());
        QCOMPARE(m_keeper->skykeep({u"show"_s, u"At work"_s}).exit, 4);
    }

    void anAcknowledgedWarningAsksForNoAttention()
    {
        QCOMPARE(m_keeper->word(m_did, "attention"_L1), u"notice"_s);

        QCOMPARE(m_keeper->skykeep({u"acknowledge"_s, m_handle, u"main-password"_s}).exit, 0);

        QCOMPARE(m_keeper->show(m_did).value("attention"_L1), u"none"_s);
        QCOMPARE(m_keeper->warning(m_did, "main-password"_L1), u"notice"_s);
        QCOMPARE(m_keeper->skykeep({u"acknowledge"_s, m_handle, u"taken-down"_s}).exit, 2);
        QCOMPARE(m_keeper->skykeep({u"acknowledge"_s, m_handle, u"nonsense"_s}).exit, 2);
        const auto putOff = [this](const QString &time) {
            return m_keeper
                ->skykeep({u"acknowledge"_s, m_handle, u"main-password"_s, u"--for"_s, time})
                .exit;
        };
        QCOMPARE(putOff(u"1w"_s), 0);
        QCOMPARE(putOff(u"0h"_s), 2);
        QCOMPARE(putOff(u"tomorrow"_s), 2);
        QCOMPARE(putOff(u"99w"_s), 2);
    }

    void theLedgerHasWhatHappened()
    {
        QCOMPARE(m_keeper->skykeep({u"refresh"_s, m_handle}).exit, 0);

        const auto entries = m_keeper->skykeep({u"ledger"_s, m_handle, u"--json"_s}).array();
        const auto newest
            = m_keeper->skykeep({u"ledger"_s, m_handle, u"--limit"_s, u"1"_s, u"--json"_s}).array();

        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.first()["event"_L1], u"signed-in"_s);
        QCOMPARE(entries.last()["event"_L1], u"refreshed"_s);
        QVERIFY(parseRfc3339(entries.last()["at"_L1].toString()));
        QCOMPARE(newest, QJsonArray{entries.last()});
        QVERIFY(m_keeper->skykeep({u"ledger"_s, m_handle}).output.contains("Session renewed."));
    }

    void watchingPrintsALineForEachEvent()
    {
        QProcess watch;
        watch.setProcessEnvironment(m_keeper->environment());
        watch.start(QStringLiteral(SKYKEEP_PROGRAM), {u"watch"_s});
        QJsonArray events;
        const auto collect = [&] {
            while (watch.canReadLine())
                events.append(QJsonDocument::fromJson(watch.readLine()).object());
        };
        const auto has = [&](QLatin1StringView event) {
            collect();
            return std::ranges::any_of(events, [&](const QJsonValue &value) {
                return value["event"_L1] == event;
            });
        };
        // Until it watches, changes go by unseen.
        QTRY_VERIFY(m_keeper->skykeep({u"label"_s, m_handle, u"seen"_s}).isSuccess()
                    && m_keeper->skykeep({u"label"_s, m_handle, QString()}).isSuccess()
                    && has("changed"_L1));

        QCOMPARE(m_keeper->skykeep({u"refresh"_s, m_handle}).exit, 0);
        QTRY_VERIFY(has("ledger"_L1));
        QCOMPARE(m_keeper->skykeep({u"remove"_s, m_handle}).exit, 0);
        QTRY_VERIFY(has("removed"_L1));
        QCOMPARE(m_keeper->signIn(m_did, m_servers->url(), u"pw-of-test"_s).exit, 0);
        QTRY_VERIFY(has("added"_L1));

        QVERIFY(std::ranges::none_of(events, [](const QJsonValue &event) {
            return event.toObject().isEmpty();
        }));
        QCOMPARE(m_keeper->terminate().exit, 0);
        QVERIFY(waitForEnd(watch));
        QVERIFY(watch.exitCode() != 0);
    }

    void theDoctorFindsAllWell()
    {
        const auto done = m_keeper->skykeep({u"doctor"_s, u"--json"_s});

        QCOMPARE(done.exit, 0);
        QVERIFY(done.array().size() >= 6);
        for (const auto &check : done.array())
            QVERIFY2(check["ok"_L1] != QJsonValue(false), qPrintable(check["text"_L1].toString()));
        QVERIFY(done.output.contains("GNOME Keyring"));
        QCOMPARE(m_keeper->itemKeys().size(), 1);
    }

    void theDoctorNamesTheServerThatIsAway()
    {
        m_servers->stopServer(0);
        const auto done = m_keeper->skykeep({u"doctor"_s});
        m_servers->startServer(0);

        QCOMPARE(done.exit, 1);
        QVERIFY(done.output.contains("cannot be reached"));
        QVERIFY(done.output.contains(m_servers->url().authority().toUtf8()));
    }

    void theDoctorNamesWhatOthersMayRead()
    {
        const auto roster = m_keeper->folder() + u"/profile/config/accounts.json"_s;
        const auto own = QFile::permissions(roster);
        QVERIFY(QFile::setPermissions(roster, own | QFile::ReadOther));

        const auto done = m_keeper->skykeep({u"doctor"_s});
        QVERIFY(QFile::setPermissions(roster, own));

        QCOMPARE(done.exit, 1);
        QVERIFY(done.complains({"1 of ", "checks failed"}));
        QVERIFY2(done.output.contains("\nfailed     Private files    Other users may read "
                                      + roster.toUtf8()),
                 done.output.constData());
        QVERIFY(done.output.contains("→ Take that from them: chmod 600 "));
        QVERIFY(done.output.contains("\nok         History          "));
        QVERIFY(done.output.contains("\nnot known  Start at login   "));
        QCOMPARE(m_keeper->skykeep({u"doctor"_s}).exit, 0);
    }

    void theKeychainSaysWhoItIs()
    {
        const auto keychain = m_keeper->skykeep({u"keychain"_s, u"status"_s, u"--json"_s}).object();

        QCOMPARE(keychain.value("state"_L1), u"ready"_s);
        QCOMPARE(keychain.value("backend"_L1), u"GNOME Keyring"_s);
    }

    void anAppPasswordTakesTheMainPasswordsPlace()
    {
        const auto before = m_keeper->refreshToken(m_did);

        QCOMPARE(m_keeper->skykeep({u"use-app-password"_s, m_handle}).exit, 0);

        QCOMPARE(m_keeper->word(m_did, "credential"_L1), u"app-password"_s);
        QCOMPARE(m_keeper->warning(m_did, "main-password"_L1), QString());
        const auto names = m_servers->appPasswordNames(0, m_did);
        QCOMPARE(names.size(), 1);
        QVERIFY(names.first().startsWith("Skykeep on "_L1));
        QCOMPARE(m_servers->post(0, u"com.atproto.server.refreshSession"_s, {}, before).error(),
                 u"ExpiredToken"_s);
        QCOMPARE(m_keeper->skykeep({u"refresh"_s, m_handle}).exit, 0);
        QCOMPARE(m_keeper->itemKeys().size(), 1);
        QCOMPARE(m_keeper->count(m_did, "credential-changed"_L1), 1);
    }

    void aRevokedAppPasswordIsSaid()
    {
        QCOMPARE(m_keeper->skykeep({u"use-app-password"_s, m_handle}).exit, 0);
        m_servers->revokeAppPassword(0, m_did, m_servers->appPasswordNames(0, m_did).first());

        QCOMPARE(m_keeper->skykeep({u"refresh"_s, m_handle}).exit, 5);

        QCOMPARE(m_keeper->word(m_did, "reason"_L1), u"revoked"_s);
        QCOMPARE(m_keeper->warning(m_did, "sign-in-needed"_L1), u"critical"_s);
    }

private:
    std::optional<ReferenceServers> m_servers;
    std::optional<RunningKeeper> m_keeper;
    QString m_handle;
    QString m_did;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
