// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"
#include "lending/grantstore.h"
#include "support/referenceservers.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! `skykeep call` against a real server, by a program that was granted it.
class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aRecordIsWrittenFromStandardInputAndReadBack();
    void aRecordIsWrittenFromPairs();
    void aBlobComesBackAsItWentOut_data();
    void aBlobComesBackAsItWentOut();
    void aWholeRepositoryIsRead();
    void whatTheServerSaysIsShownAsItIs();
    void whatTheServerRefusesIsNoOutput();
    void anUnknownMethodIsTheServersToRefuse();
    void whatIsNeverLentIsRefused_data();
    void whatIsNeverLentIsRefused();
    void whatWasNotGrantedIsDenied();
    void anExpiredTokenIsRenewedOnTheWay();
    void theStatusAndTheHeadersCanBeShown();
    void aFileIsWrittenOnlyWhole();
    void whatCannotBeMeantIsRefused_data();
    void whatCannotBeMeantIsRefused();

private:
    Outcome call(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_keeper->skykeep(QStringList{u"call"_s} + arguments, input);
    }
    void grant(QStringView allowance);

    std::optional<ReferenceServers> m_servers;
    std::optional<RunningKeeper> m_keeper;
    QString m_handle;
    QString m_did;
    int m_count = 0;
};

void TestCalls::initTestCase()
{
    m_servers.emplace();
}

void TestCalls::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_servers->setClockOffset(0ms);
    m_keeper.emplace(m_servers->plcUrl());
    m_handle = u"user%1.test"_s.arg(++m_count);
    m_did = m_servers->createAccount(0, m_handle, u"pw-of-test"_s);
    QCOMPARE(m_keeper->signIn(m_handle, m_servers->url(), u"pw-of-test"_s).exit, 0);
    grant(u"read,write,com.example.unheardOf,com.atproto.server.getSession");
}

void TestCalls::cleanup()
{
    m_keeper.reset();
}

// For this program, which is the one that runs skykeep.
void TestCalls::grant(QStringView allowance)
{
    m_keeper->terminate();
    GrantStore store(m_keeper->fileIn(u"config/grants.json"_s), {});
    (void)store.load();
    Grant grant{.program = ProgramKey{ProgramKey::Kind::Executable,
                                      QCoreApplication::applicationFilePath()},
                .account = *Did::parse(m_did),
                .allowance = *parseAllowance(allowance)};
    grant.id = u"test"_s;
    grant.madeAt = std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
    QVERIFY(store.save({grant}));
    m_keeper->start();
}

void TestCalls::aRecordIsWrittenFromStandardInputAndReadBack()
{
    const QByteArray input = R"({"repo":")" + m_did.toLatin1()
        + R"(","collection":"app.bsky.feed.post","record":{"$type":"app.bsky.feed.post",)"
          R"("text":"Grüße 🌍","createdAt":"2024-05-01T12:00:00Z"}})";

    const auto written = call({m_handle, u"com.atproto.repo.createRecord"_s, u"--input"_s, u"-"_s},
                              input);
    const auto listed = call({m_handle, u"com.atproto.repo.listRecords"_s, u"repo="_s + m_did,
                              u"collection=app.bsky.feed.post"_s, u"limit=10"_s});

    QCOMPARE(written.exit, 0);
    QVERIFY(written.object().value("uri"_L1).toString().startsWith(u"at://"_s + m_did));
    QCOMPARE(listed.exit, 0);
    const auto records = listed.object().value("records"_L1).toArray();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first()["uri"_L1], written.object().value("uri"_L1));
    QCOMPARE(records.first()["value"_L1]["text"_L1].toString(), u"Grüße 🌍"_s);
}

void TestCalls::aRecordIsWrittenFromPairs()
{
    const auto written = call(
        {u"com.atproto.repo.createRecord"_s, u"repo="_s + m_did, u"collection=app.bsky.feed.post"_s,
         uR"(record:={"text":"pairs","createdAt":"2024-05-01T12:00:00Z"})"_s, u"validate:=true"_s});

    QCOMPARE(written.errors, QByteArray());
    QCOMPARE(written.exit, 0);
    QCOMPARE(written.object().value("validationStatus"_L1).toString(), u"valid"_s);
}

void TestCalls::aBlobComesBackAsItWentOut_data()
{
    QTest::addColumn<bool>("isFile");

    QTest::newRow("a file") << true;
    QTest::newRow("a pipe, whose length nobody knows") << false;
}

void TestCalls::aBlobComesBackAsItWentOut()
{
    QFETCH(bool, isFile);
    QByteArray bytes(3 << 20, Qt::Uninitialized);
    QRandomGenerator(static_cast<quint32>(m_count))
        .fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    QFile file(m_keeper->fileIn(u"picture.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();

    const auto sent = isFile
        ? call({u"com.atproto.repo.uploadBlob"_s, u"--input"_s, file.fileName()})
        : call({u"com.atproto.repo.uploadBlob"_s, u"--input"_s, u"-"_s, u"--header"_s,
                u"Content-Type: image/png"_s},
               bytes);
    QCOMPARE(sent.errors, QByteArray());
    QCOMPARE(sent.exit, 0);
    const auto blob = sent.object().value("blob"_L1);
    const auto cid = blob["ref"_L1]["$link"_L1].toString();
    // A server gives away what a record names.
    const auto kept = call(
        {u"com.atproto.repo.createRecord"_s, u"repo="_s + m_did,
         u"collection=com.example.picture"_s, u"validate:=false"_s,
         u"record:="_s
             + QString::fromUtf8(
                 QJsonDocument(QJsonObject{{u"picture"_s, blob}}).toJson(QJsonDocument::Compact))});
    const auto fetched = call({u"com.atproto.sync.getBlob"_s, u"did="_s + m_did, u"cid="_s + cid});

    QCOMPARE(blob["mimeType"_L1].toString(), u"image/png"_s);
    QCOMPARE(blob["size"_L1].toInteger(), bytes.size());
    QCOMPARE(kept.errors, QByteArray());
    QCOMPARE(fetched.exit, 0);
    QVERIFY(fetched.output == bytes);
}

void TestCalls::aWholeRepositoryIsRead()
{
    const auto file = m_keeper->fileIn(u"repo.car"_s);

    const auto read = call({u"com.atproto.sync.getRepo"_s, u"did="_s + m_did, u"--output"_s, file});

    QCOMPARE(read.errors, QByteArray());
    QCOMPARE(read.exit, 0);
    QCOMPARE(read.output, QByteArray());
    QFile car(file);
    QVERIFY(car.open(QIODevice::ReadOnly));
    // https://ipld.io/specs/transport/car/carv1/
    QVERIFY(car.read(64).contains("roots"));
}

void TestCalls::whatTheServerSaysIsShownAsItIs()
{
    const auto refused = call({u"com.atproto.repo.getRecord"_s, u"repo="_s + m_did,
                               u"collection=app.bsky.feed.post"_s, u"rkey=nothing"_s});
    const auto inJson = call({u"com.atproto.repo.getRecord"_s, u"repo="_s + m_did,
                              u"collection=app.bsky.feed.post"_s, u"rkey=nothing"_s, u"--json"_s});

    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.complains({"RecordNotFound: Could not locate record", "(HTTP 400)"}),
             refused.errors.constData());
    const auto error = QJsonDocument::fromJson(inJson.errors)["error"_L1];
    QCOMPARE(error["code"_L1].toString(), u"failed"_s);
    QVERIFY(error["message"_L1].toString().startsWith(u"RecordNotFound: "));
}

void TestCalls::whatTheServerRefusesIsNoOutput()
{
    const auto file = m_keeper->fileIn(u"nothing.json"_s);

    const auto refused = call(
        {u"com.atproto.repo.describeRepo"_s, u"repo=did:plc:nobody"_s, u"--output"_s, file});

    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.output, QByteArray());
    QVERIFY(!QFile::exists(file));
}

void TestCalls::anUnknownMethodIsTheServersToRefuse()
{
    const auto query = call({u"com.example.unheardOf"_s, u"a=b"_s});
    const auto procedure = call(
        {u"com.example.unheardOf"_s, u"a=b"_s, u"--kind"_s, u"procedure"_s});

    for (const auto &refused : {query, procedure}) {
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.complains({"HTTP"}), refused.errors.constData());
    }
}

void TestCalls::whatIsNeverLentIsRefused_data()
{
    QTest::addColumn<QString>("method");

    for (const auto method : {"createSession", "refreshSession", "deleteSession",
                              "createAppPassword", "getServiceAuth"})
        QTest::newRow(method) << QString(u"com.atproto.server."_s + QLatin1StringView(method));
}

void TestCalls::whatIsNeverLentIsRefused()
{
    QFETCH(QString, method);

    const auto refused = call({method, u"name=mine"_s});

    QCOMPARE(refused.exit, 7);
    QCOMPARE(refused.output, QByteArray());
}

void TestCalls::whatWasNotGrantedIsDenied()
{
    const auto denied = call({u"com.atproto.server.deactivateAccount"_s});

    QCOMPARE(denied.exit, 7);
    QVERIFY(m_keeper->show(m_did).value("active"_L1).toBool());
}

void TestCalls::anExpiredTokenIsRenewedOnTheWay()
{
    m_servers->advance(3h);

    const auto answered = call({u"com.atproto.server.getSession"_s});

    QCOMPARE(answered.errors, QByteArray());
    QCOMPARE(answered.exit, 0);
    QCOMPARE(answered.object().value("did"_L1).toString(), m_did);
}

void TestCalls::theStatusAndTheHeadersCanBeShown()
{
    const auto shown = call(
        {u"com.atproto.repo.describeRepo"_s, u"repo="_s + m_did, u"--include"_s});

    QCOMPARE(shown.exit, 0);
    const auto end = shown.output.indexOf("\n\n");
    const auto head = shown.output.first(end + 1);
    QVERIFY2(head.startsWith("HTTP 200\n"), shown.output.constData());
    QVERIFY(head.contains("\ncontent-type: application/json"));
    QVERIFY(!head.contains("\ndate:"));
    QCOMPARE(QJsonDocument::fromJson(shown.output.sliced(end + 2))["did"_L1].toString(), m_did);
}

void TestCalls::aFileIsWrittenOnlyWhole()
{
    const auto refused = call({u"com.atproto.repo.describeRepo"_s, u"repo="_s + m_did,
                               u"--output"_s, u"/nowhere/at/all"_s});

    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.complains({"/nowhere/at/all", "cannot be written"}));
}

void TestCalls::whatCannotBeMeantIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");

    const auto row = [](const char *name, const QStringList &arguments, const QByteArray &words) {
        QTest::newRow(name) << arguments << words;
    };
    row("no method", {u"createRecord"_s}, "not the name of a method");
    row("an input for a query", {u"com.atproto.repo.listRecords"_s, u"--input"_s, u"-"_s},
        "takes no input");
    row("the other kind", {u"com.atproto.repo.listRecords"_s, u"--kind"_s, u"procedure"_s},
        "is a query");
    row("no kind", {u"com.atproto.repo.listRecords"_s, u"--kind"_s, u"get"_s}, "--kind");
    row("a list in a query", {u"com.atproto.repo.listRecords"_s, u"repo:={}"_s}, "repo");
    row("broken JSON", {u"com.atproto.repo.createRecord"_s, u"record:={"_s}, "JSON");
    row("a header that is not the caller's",
        {u"com.atproto.repo.listRecords"_s, u"--header"_s, u"Authorization: Bearer x"_s},
        "Authorization");
    row("no service", {u"com.atproto.repo.listRecords"_s, u"--proxy"_s, u"did:web:example.com"_s},
        "not a service");
    row("no file", {u"com.atproto.repo.uploadBlob"_s, u"--input"_s, u"/nowhere.png"_s},
        "/nowhere.png");
}

void TestCalls::whatCannotBeMeantIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);

    const auto refused = call(arguments);

    QCOMPARE(refused.exit, 2);
    QVERIFY2(refused.errors.contains(words), refused.errors.constData());
}

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
