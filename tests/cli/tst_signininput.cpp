// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "cli/keptprofile.h"
#include "cli/programrun.h"

#include <QTest>

using namespace Skykeep;
using namespace Qt::StringLiterals;

class TestSignInInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasswordComesFromStandardInput_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("password");
        QTest::newRow("bare") << QByteArray("s3cret") << u"s3cret"_s;
        QTest::newRow("one line end") << QByteArray("s3cret\n") << u"s3cret"_s;
        QTest::newRow("two line ends") << QByteArray("s3cret\n\n") << u"s3cret\n"_s;
        QTest::newRow("spaces") << QByteArray(" s3 cret \r\n") << u" s3 cret "_s;
    }

    void aPasswordComesFromStandardInput()
    {
        QFETCH(const QByteArray, input);
        QFETCH(const QString, password);
        const KeptProfile profile;
        const ScriptedKeeper keeper(profile.socketPath(), {.script = [](const Request &request) {
                                        return replyTo(request, alice());
                                    }});

        const auto outcome = run(profile,
                                 {u"sign-in"_s, u"alice.test"_s, u"--password-stdin"_s,
                                  u"--server"_s, u"http://localhost:1"_s, u"--code"_s, u"ABC"_s},
                                 input);

        QCOMPARE(outcome.exit, 0);
        QVERIFY(outcome.output.startsWith("alice.test at pds.test: active, fresh\n"));
        QCOMPARE(keeper.requests().size(), 1);
        const auto sent = keeper.requests()[0];
        QCOMPARE(sent.verb, u"sign-in"_s);
        QCOMPARE(sent.arguments.value("password"_L1).toString(), password);
        QCOMPARE(sent.arguments.value("server"_L1).toString(), u"http://localhost:1"_s);
        QCOMPARE(sent.arguments.value("code"_L1).toString(), u"ABC"_s);
    }

    void aPasswordThatIsNotThereIsNotSent_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("only a line end") << QByteArray("\n");
        QTest::newRow("far too much") << QByteArray(100'000, 'x');
    }

    void aPasswordThatIsNotThereIsNotSent()
    {
        QFETCH(const QByteArray, input);
        const KeptProfile profile;
        const ScriptedKeeper keeper(profile.socketPath(), {.script = {}});

        const auto outcome = run(profile, {u"sign-in"_s, u"alice.test"_s, u"--password-stdin"_s},
                                 input);

        QCOMPARE(outcome.exit, 2);
        QVERIFY(keeper.requests().isEmpty());
    }

    void withoutATerminalTheWayToGiveAPasswordIsNamed()
    {
        const KeptProfile profile;

        const auto outcome = run(profile, {u"sign-in"_s, u"alice.test"_s});

        QCOMPARE(outcome.exit, 2);
        QVERIFY(outcome.errors.contains("--password-stdin"));
    }

    void whatAScriptMustAddToSignInIsNamed_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("a code") << ErrorCode::SecondFactorRequired << 5
                                << QByteArray("--code CODE");
        QTest::newRow("a server") << ErrorCode::ServiceRequired << 2
                                  << QByteArray("--server https://bsky.social");
    }

    void whatAScriptMustAddToSignInIsNamed()
    {
        QFETCH(const ErrorCode, code);
        QFETCH(const int, exit);
        QFETCH(const QByteArray, part);
        const KeptProfile profile;
        const ScriptedKeeper keeper(profile.socketPath(),
                                    {.script = [code](const Request &request) {
                                        return refusalOf(request, code, u"No."_s);
                                    }});

        const auto outcome = run(profile, {u"sign-in"_s, u"alice"_s, u"--password-stdin"_s},
                                 "s3cret");

        QCOMPARE(outcome.exit, exit);
        QVERIFY2(outcome.errors.contains(part), outcome.errors.constData());
        QCOMPARE(keeper.requests().size(), 1); // nothing is sent twice
    }
};

QTEST_GUILESS_MAIN(TestSignInInput)
#include "tst_signininput.moc"
