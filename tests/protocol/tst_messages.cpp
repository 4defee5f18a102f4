// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/accountreport.h"
#include "protocol/messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Skykeep;
using namespace Qt::StringLiterals;

namespace {

QByteArray withoutEnd(QByteArray line)
{
    line.chop(1);
    return line;
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsOneLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("client hello") << encode(ClientHello{u"a\nb"_s, u"1"_s});
        QTest::newRow("keeper hello") << encode(KeeperHello{.profile = u"a\nb"_s});
        QTest::newRow("request") << encode(Request{1, u"label"_s, {{u"label"_s, u"a\nb"_s}}});
        QTest::newRow("reply") << encode(Reply{1, QJsonArray{u"a\nb"_s}});
        QTest::newRow("event") << encode(Event{u"changed"_s, {{u"text"_s, u"a\nb"_s}}});
        QTest::newRow("password")
            << encodeWithPassword(Request{1, u"sign-in"_s, {}}, Secret("a\nb")).reveal();
    }

    void everyMessageIsOneLine()
    {
        QFETCH(const QByteArray, line);

        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
        QVERIFY(QJsonDocument::fromJson(line).isObject());
    }

    void hellosComeBackAsTheyWere()
    {
        const ClientHello client{u"skykeep"_s, u"0.1.0"_s};
        const KeeperHello keeper{.program = u"skykeepd"_s,
                                 .version = u"0.1.0"_s,
                                 .pid = 123,
                                 .since = parseRfc3339(u"2024-05-01T12:00:00Z"),
                                 .profile = u"default"_s,
                                 .sandbox = true};

        QCOMPARE(*parseClientHello(withoutEnd(encode(client))), client);
        QCOMPARE(*parseKeeperHello(withoutEnd(encode(keeper))), keeper);
    }

    void unknownFieldsAreIgnored()
    {
        QVERIFY(parseKeeperHello(R"({"skykeep":1,"moon":{"phase":[1,2]}})"));
        QVERIFY(parseClientHello(R"({"skykeep":1,"moon":true})"));
        QVERIFY(parseRequest(R"({"id":1,"verb":"list","moon":null})"));
    }

    void anotherProtocolNumberIsRefusedInWords()
    {
        const auto hello = parseKeeperHello(R"({"skykeep":2,"version":"3.0"})");

        QVERIFY(!hello);
        QCOMPARE(hello.error().message,
                 u"The keeper (version 3.0) speaks protocol 2, this program speaks 1. Install the "
                 "same version of both and start the keeper again."_s);
    }

    void aStrangersVersionIsQuotedInShortAndOnOneLine()
    {
        // NOLINTNEXTLINE(modernize-raw-string-literal): moc loses its way in one
        const auto refused = parseClientHello("{\"skykeep\":2,\"version\":\"1\\n\\u001b[31m"
                                              + QByteArray(100'000, 'x') + "\"}");

        QVERIFY(!refused);
        const auto message = refused.error().message;
        QVERIFY2(message.contains(u"(version 1[31mxxx"_s), qPrintable(message));
        QVERIFY(message.size() < 200);
        QVERIFY(!message.contains(u'\n') && !message.contains(QChar(0x1b)));
    }

    void whatIsNoHelloIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("SSH-2.0-OpenSSH_9.2");
        QTest::newRow("an array") << QByteArray("[1]");
        QTest::newRow("no number") << QByteArray("{}");
        QTest::newRow("a number as text") << QByteArray(R"({"skykeep":"1"})");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"skykeep\":1,\"program\":\"\xff\"}");
        QTest::newRow("nested too deeply")
            << R"({"skykeep":1,"a":)" + QByteArray(5000, '[') + QByteArray(5000, ']') + '}';
    }

    void whatIsNoHelloIsRefused()
    {
        QFETCH(const QByteArray, line);

        QCOMPARE(parseKeeperHello(line).error().message,
                 u"The keeper does not speak Skykeep's protocol."_s);
        QVERIFY(!parseClientHello(line));
    }

    void aRequestComesBackAsItWas()
    {
        const Request request{7, u"show"_s, {{u"account"_s, u"alice.test"_s}}};

        QCOMPARE(*parseRequest(withoutEnd(encode(request))), request);
    }

    void whatIsNoRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no id") << QByteArray(R"({"verb":"list"})");
        QTest::newRow("no verb") << QByteArray(R"({"id":1})");
        QTest::newRow("a verb that is no text") << QByteArray(R"({"id":1,"verb":2})");
        QTest::newRow("arguments as a list")
            << QByteArray(R"({"id":1,"verb":"list","arguments":[]})");
        QTest::newRow("cut off") << QByteArray(R"({"id":1,"verb":"list")");
        QTest::newRow("two objects") << QByteArray(R"({"id":1,"verb":"list"}{})");
    }

    void whatIsNoRequestIsRefused()
    {
        QFETCH(const QByteArray, line);

        QVERIFY(!parseRequest(line));
    }

    void aPasswordArrivesAsItWasTyped_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("plain") << QByteArray("hunter2");
        // NOLINTNEXTLINE(modernize-raw-string-literal): moc loses its way in one
        QTest::newRow("quotes and backslashes") << QByteArray("a\"b\\c\\n");
        QTest::newRow("controls") << QByteArray("a\x01\x1f\t\x7f");
        QTest::newRow("beyond ASCII") << QByteArray("p\xc3\xa4ss\xf0\x9f\x94\x91");
    }

    void aPasswordArrivesAsItWasTyped()
    {
        QFETCH(const QByteArray, password);
        const Request request{3, u"sign-in"_s, {{u"identifier"_s, u"alice.test"_s}}};

        const auto line = encodeWithPassword(request, Secret(password));

        const auto parsed = parseRequest(withoutEnd(line.reveal()));
        QVERIFY(parsed);
        QCOMPARE(parsed->id, 3);
        QCOMPARE(parsed->arguments.value("identifier"_L1).toString(), u"alice.test"_s);
        QCOMPARE(parsed->arguments.value("password"_L1).toString().toUtf8(), password);
    }

    void aRefusalKeepsItsCodeAndSentence()
    {
        const Reply reply{4, refuse(ErrorCode::NoSuchAccount, u"There is no bob.test."_s)};

        const auto message = parseFromKeeper(withoutEnd(encode(reply)));

        const auto received = std::get<Reply>(*message);
        QCOMPARE(received.id, 4);
        QCOMPARE(received.outcome.error(),
                 (Failure{ErrorCode::NoSuchAccount, u"There is no bob.test."_s}));
    }

    void anAnswerOverTheBoundBecomesARefusal()
    {
        const QString tooLong(maximumReply, u'x');

        const auto line = encode(Reply{4, QJsonArray{tooLong}});

        QVERIFY(line.size() < 200);
        QVERIFY(!std::get<Reply>(*parseFromKeeper(withoutEnd(line))).outcome);
    }

    void anEventKeepsItsFields()
    {
        const auto line = encode(Event{u"removed"_s, {{u"did"_s, u"did:plc:x"_s}}});

        const auto event = std::get<Event>(*parseFromKeeper(withoutEnd(line)));

        QCOMPARE(event.name, u"removed"_s);
        QCOMPARE(event.content.value("did"_L1).toString(), u"did:plc:x"_s);
    }

    void errorCodesHaveStableWordsAndExits_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("exit");
        QTest::newRow("failed") << ErrorCode::Failed << u"failed"_s << 1;
        QTest::newRow("usage") << ErrorCode::Usage << u"usage"_s << 2;
        QTest::newRow("no keeper") << ErrorCode::NoKeeper << u"no-keeper"_s << 3;
        QTest::newRow("no such account") << ErrorCode::NoSuchAccount << u"no-such-account"_s << 4;
        QTest::newRow("sign-in needed") << ErrorCode::SignInNeeded << u"sign-in-needed"_s << 5;
        QTest::newRow("not now") << ErrorCode::NotNow << u"not-now"_s << 6;
        QTest::newRow("denied") << ErrorCode::Denied << u"denied"_s << 7;
        QTest::newRow("lending locked") << ErrorCode::LendingLocked << u"lending-locked"_s << 8;
        QTest::newRow("newer format") << ErrorCode::NewerFormat << u"newer-format"_s << 9;
        QTest::newRow("second factor")
            << ErrorCode::SecondFactorRequired << u"second-factor-required"_s << 5;
        QTest::newRow("wrong code")
            << ErrorCode::SecondFactorRefused << u"second-factor-refused"_s << 1;
        QTest::newRow("service") << ErrorCode::ServiceRequired << u"service-required"_s << 2;
        QTest::newRow("wrong password")
            << ErrorCode::WrongCredentials << u"wrong-credentials"_s << 1;
    }

    void errorCodesHaveStableWordsAndExits()
    {
        QFETCH(const ErrorCode, code);
        QFETCH(const QString, word);
        QFETCH(const int, exit);

        QCOMPARE(toText(code), word);
        QCOMPARE(parseErrorCode(word), code);
        QCOMPARE(exitCode(code), exit);
    }

    void aWordOfANewerKeeperCountsAsFailed()
    {
        QCOMPARE(parseErrorCode(u"moon-phase"), ErrorCode::Failed);
    }

    void anAccountComesBackAsItWas()
    {
        const auto time = parseRfc3339(u"2024-05-01T12:00:00Z");
        const AccountReport account{.did = u"did:plc:x"_s,
                                    .handle = u"alice.test"_s,
                                    .server = u"https://pds.test"_s,
                                    .active = false,
                                    .status = u"deactivated"_s,
                                    .statusAsOf = time,
                                    .session = u"fresh"_s,
                                    .nextRefreshAt = time,
                                    .warnings
                                    = {{u"deactivated"_s, u"warning"_s, u"Text."_s, {}},
                                       {u"paused"_s, u"notice"_s, u"Text."_s, {}, true, time}},
                                    .handleVerified = true,
                                    .keptSince = time};

        QCOMPARE(readAccount(toJson(account, Detail::Full)), account);
    }

    void whatIsNotKnownIsNull()
    {
        const auto object = toJson(AccountReport{.did = u"did:plc:x"_s}, Detail::Listed);

        for (const auto field :
             {"handle", "label", "server", "accountHost", "active", "status", "statusAsOf",
              "statusSource", "session", "reason", "attention", "credential", "accessExpiresAt",
              "refreshExpiresAt", "nextRefreshAt", "lastRefreshAt"}) {
            QVERIFY2(object.value(QLatin1StringView(field)).isNull(), field);
        }
        QVERIFY(object.value("warnings"_L1).isArray());
        QVERIFY(!object.contains("keptSince"_L1));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
