// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/lendingstage.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! What `skykeep token` gives, at the servers that it is for.
class TestLentTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_servers.emplace(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_handle = u"user%1.test"_s.arg(++m_count);
        m_stage.emplace(*m_servers, m_handle);
    }

    void cleanup() { m_stage.reset(); }

    void curlTakesATokenFromAPipe()
    {
        const auto script = m_stage->script(
            u"whoami"_s,
            "skykeep token | sed 's/^/Authorization: Bearer /' |\n"
            "    curl -sS --noproxy '*' -H @- \"$1/xrpc/com.atproto.server.getSession\"\n");
        m_stage->grant(script, u"access-token");

        const auto session = m_stage->run(script, {m_servers->url().toString()});

        QCOMPARE(session.errors, QByteArray());
        QCOMPARE(session.exit, 0);
        QCOMPARE(session.object().value("did"_L1).toString(), m_stage->did());
        QCOMPARE(session.object().value("handle"_L1).toString(), m_handle);
    }

    void curlWritesARecord()
    {
        const auto script = m_stage->script(
            u"post"_s,
            "skykeep token \"$2\" | sed 's/^/Authorization: Bearer /' |\n"
            "    curl -sS --noproxy '*' -H @- -H 'Content-Type: application/json' -d \"$3\" \\\n"
            "        \"$1/xrpc/com.atproto.repo.createRecord\"\n");
        m_stage->grant(script, u"access-token");
        m_stage->grant(LendingStage::thisProgram(), u"read");

        const auto record = uR"({"repo":"%1","collection":"app.bsky.feed.post","record":)"
                            R"({"text":"by curl","createdAt":"2024-05-01T12:00:00Z"}})"_s;
        const auto written = m_stage->run(script,
                                          {m_servers->url().toString(), m_handle,
                                           record.arg(m_stage->did())});
        const auto listed = m_stage->skykeep({u"call"_s, u"com.atproto.repo.listRecords"_s,
                                              u"repo="_s + m_stage->did(),
                                              u"collection=app.bsky.feed.post"_s});

        QCOMPARE(written.errors, QByteArray());
        QCOMPARE(written.exit, 0);
        const auto records = listed.object().value("records"_L1).toArray();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first()["uri"_L1], written.object().value("uri"_L1));
        QCOMPARE(records.first()["value"_L1]["text"_L1].toString(), u"by curl"_s);
    }

    void aTokenComesWithWhatItIsFor()
    {
        m_stage->grant(LendingStage::thisProgram(), u"access-token");

        const auto lent = m_stage->skykeep({u"token"_s, m_handle, u"--json"_s}).object();

        QCOMPARE(lent.value("did"_L1).toString(), m_stage->did());
        QCOMPARE(lent.value("handle"_L1).toString(), m_handle);
        QCOMPARE(QUrl(lent.value("host"_L1).toString()), m_servers->url());
        QCOMPARE(lent.value("token"_L1).toString(), m_stage->accessToken());
        QCOMPARE(lent.value("active"_L1), QJsonValue(true));
        QCOMPARE(lent.value("status"_L1).toString(), u"active"_s);
        const auto expiry = lent.value("expiresAt"_L1).toString();
        QCOMPARE(expiry, m_stage->keeper().word(m_handle, "accessExpiresAt"_L1));
        QVERIFY(QDateTime::fromString(expiry, Qt::ISODate) > QDateTime::currentDateTime());
        QVERIFY(!lent.contains("refreshToken"_L1));
    }

    void aServiceTokenIsForItsAudienceAndItsMethodAlone()
    {
        const auto audience = m_servers->audience();
        const auto method = u"com.example.notes.list"_s;
        m_stage->grant(LendingStage::thisProgram(), method, audience);

        const auto lent = m_stage->skykeep(
            {u"token"_s, m_handle, u"--aud"_s, audience, u"--lxm"_s, method});
        QCOMPARE(lent.errors, QByteArray());
        QCOMPARE(lent.exit, 0);
        const auto accepted = m_servers->askAudience(method, line(lent));
        const auto elsewhere = m_servers->askAudience(u"com.example.notes.remove"_s, line(lent));
        const auto atHome = m_servers->get(0, u"com.atproto.server.getSession"_s, {}, line(lent));

        QCOMPARE(accepted.status, 200);
        QCOMPARE(accepted.body.value("iss"_L1).toString(), m_stage->did());
        QCOMPARE(accepted.body.value("aud"_L1).toString(), audience);
        QCOMPARE(elsewhere.status, 401);
        QCOMPARE(elsewhere.error(), u"BadJwtLexiconMethod"_s);
        QVERIFY(atHome.status >= 400);
    }

    void aServiceTokenForAnotherIsRefusedByTheAudience()
    {
        const auto method = u"com.example.notes.list"_s;
        m_stage->grant(LendingStage::thisProgram(), method, m_servers->did());

        const auto lent = m_stage->skykeep(
            {u"token"_s, u"--aud"_s, m_servers->did(), u"--lxm"_s, method});
        const auto refused = m_servers->askAudience(method, line(lent));

        QCOMPARE(lent.exit, 0);
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.error(), u"BadJwtAudience"_s);
    }

    void aServiceTokenUploadsAndDoesNotWriteRecords()
    {
        const auto upload = u"com.atproto.repo.uploadBlob"_s;
        m_stage->grant(LendingStage::thisProgram(), upload, m_servers->did());

        const auto lent = m_stage->skykeep(
            {u"token"_s, u"--aud"_s, m_servers->did(), u"--lxm"_s, upload, u"--json"_s});
        QCOMPARE(lent.errors, QByteArray());
        const auto token = lent.object().value("token"_L1).toString();
        const auto stored = m_servers->post(0, upload, {{u"a"_s, u"blob"_s}}, token);
        const auto written = m_servers->post(0, u"com.atproto.repo.createRecord"_s,
                                             {{u"repo"_s, m_stage->did()},
                                              {u"collection"_s, u"com.example.note"_s},
                                              {u"record"_s, QJsonObject{{u"a"_s, 1}}}},
                                             token);

        QCOMPARE(stored.status, 200);
        QCOMPARE(stored.body.value("blob"_L1)["mimeType"_L1].toString(), u"application/json"_s);
        QVERIFY(written.status >= 400);
        const auto expiry = QDateTime::fromString(lent.object().value("expiresAt"_L1).toString(),
                                                  Qt::ISODate);
        QVERIFY(expiry.isValid());
    }

    void aServiceTokenIsNotLentForWhatWasNotGranted()
    {
        const auto audience = m_servers->audience();
        m_stage->grant(LendingStage::thisProgram(), u"com.example.notes.list", audience);

        const auto otherMethod = m_stage->skykeep(
            {u"token"_s, u"--aud"_s, audience, u"--lxm"_s, u"com.example.notes.remove"_s});
        const auto otherService = m_stage->skykeep(
            {u"token"_s, u"--aud"_s, m_servers->did(), u"--lxm"_s, u"com.example.notes.list"_s});
        const auto theWhole = m_stage->skykeep({u"token"_s});

        for (const auto &denied : {otherMethod, otherService, theWhole}) {
            QCOMPARE(denied.exit, 7);
            QCOMPARE(denied.output, QByteArray());
            QVERIFY2(denied.complains({"skykeep grant"}), denied.errors.constData());
        }
    }

private:
    std::optional<ReferenceServers> m_servers;
    std::optional<LendingStage> m_stage;
    QString m_handle;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestLentTokens)
#include "tst_lenttokens.moc"
