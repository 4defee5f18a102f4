// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/lendingstage.h"

#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! What is lent of an account that its server, or its owner, holds back.
class TestLendingStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_servers.emplace(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_handle = u"user%1.test"_s.arg(++m_count);
        m_stage.emplace(*m_servers, m_handle);
        m_stage->grant(LendingStage::thisProgram(),
                       u"read,write,access-token,com.atproto.server.getSession");
    }

    void cleanup() { m_stage.reset(); }

    void aTokenIsShownAsWhatItsAccountIs()
    {
        const auto before = token().object();
        m_servers->deactivate(0, m_stage->did());
        QCOMPARE(m_stage->keeper().skykeep({u"refresh"_s, m_handle}).exit, 0);
        const auto after = token().object();
        m_servers->activate(0, m_stage->did());
        QCOMPARE(m_stage->keeper().skykeep({u"refresh"_s, m_handle}).exit, 0);
        const auto again = token().object();

        QCOMPARE(before.value("active"_L1), QJsonValue(true));
        QCOMPARE(before.value("status"_L1), QJsonValue(u"active"_s));
        QCOMPARE(after.value("active"_L1), QJsonValue(false));
        QCOMPARE(after.value("status"_L1), QJsonValue(u"deactivated"_s));
        QCOMPARE(again.value("active"_L1), QJsonValue(true));
        QCOMPARE(again.value("status"_L1), QJsonValue(u"active"_s));
        // Lent before or after, each is what the server takes.
        for (const auto &lent : {before, after, again}) {
            const auto session = m_servers->get(0, u"com.atproto.server.getSession"_s, {},
                                                lent.value("token"_L1).toString());
            QCOMPARE(session.status, 200);
        }
    }

    void aDeactivatedAccountReadsAndTheServerSaysWhyItDoesNotWrite()
    {
        m_servers->deactivate(0, m_stage->did());

        const auto read = m_stage->skykeep({u"call"_s, u"com.atproto.server.getSession"_s});
        const auto written = m_stage->skykeep(
            {u"call"_s, u"com.atproto.repo.createRecord"_s, u"repo="_s + m_stage->did(),
             u"collection=com.example.note"_s, u"validate:=false"_s, u"record:={}"_s});

        QCOMPARE(read.errors, QByteArray());
        QCOMPARE(read.exit, 0);
        QCOMPARE(read.object().value("status"_L1).toString(), u"deactivated"_s);
        QCOMPARE(written.exit, 1);
        QCOMPARE(written.output, QByteArray());
        QVERIFY2(written.complains({"AccountDeactivated: ", "(HTTP 4"}),
                 written.errors.constData());
    }

    void nothingIsLentOfATakenDownAccount_data()
    {
        QTest::addColumn<QStringList>("arguments");

        QTest::newRow("the token") << QStringList{u"token"_s};
        QTest::newRow("a service token") << QStringList{u"token"_s, u"--aud"_s, u"did:web:x.test"_s,
                                                        u"--lxm"_s, u"app.bsky.feed.getFeed"_s};
        QTest::newRow("a call") << QStringList{u"call"_s, u"com.atproto.server.getSession"_s};
        QTest::newRow("a command") << QStringList{u"exec"_s, u"--"_s, u"echo"_s, u"ran"_s};
    }

    void nothingIsLentOfATakenDownAccount()
    {
        QFETCH(const QStringList, arguments);
        m_servers->takeDown(0, m_stage->did());
        m_stage->keeper().skykeep({u"refresh"_s, m_handle});
        QCOMPARE(m_stage->keeper().word(m_handle, "status"_L1), u"takendown"_s);

        const auto refused = m_stage->skykeep(arguments);

        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.output, QByteArray());
        const auto host = m_servers->url().authority().toUtf8();
        QCOMPARE(refused.errors, "skykeep: " + host + " has taken this account down.\n");
    }

    void afterATakedownASignInLendsAgain()
    {
        m_servers->takeDown(0, m_stage->did());
        m_stage->keeper().skykeep({u"refresh"_s, m_handle});
        QCOMPARE(token().exit, 1);

        m_servers->reverseTakeDown(0, m_stage->did());
        m_stage->signIn();
        const auto lent = token();

        QCOMPARE(lent.errors, QByteArray());
        QCOMPARE(lent.exit, 0);
        QCOMPARE(lent.object().value("active"_L1), QJsonValue(true));
        QCOMPARE(m_servers
                     ->get(0, u"com.atproto.server.getSession"_s, {},
                           lent.object().value("token"_L1).toString())
                     .status,
                 200);
    }

    // The server ended the session at the takedown; the token that is lent is none until somebody signs in.
    void aTokenFromBeforeATakedownIsTheServersToRefuse()
    {
        const auto lent = token().object().value("token"_L1).toString();
        m_servers->takeDown(0, m_stage->did());

        const auto refused = m_servers->get(0, u"com.atproto.server.getSession"_s, {}, lent);

        QVERIFY(refused.status >= 400);
    }

    void nothingIsLentOfASignedOutAccount()
    {
        QCOMPARE(m_stage->keeper().skykeep({u"sign-out"_s, m_handle}).exit, 0);

        const auto refused = token();

        QCOMPARE(refused.exit, 5);
        QCOMPARE(refused.output, QByteArray());
        QVERIFY2(refused.complains({"needs a new sign-in"}), refused.errors.constData());
    }

private:
    Outcome token() const { return m_stage->skykeep({u"token"_s, m_handle, u"--json"_s}); }

    std::optional<ReferenceServers> m_servers;
    std::optional<LendingStage> m_stage;
    QString m_handle;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestLendingStates)
#include "tst_lendingstates.moc"
