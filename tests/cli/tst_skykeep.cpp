// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "cli/keptprofile.h"
#include "cli/programrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Skykeep;
using namespace Qt::StringLiterals;

namespace {

const auto aliceDid = u"did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"_s;

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

//! What a keeper with one account answers.
QJsonValue usualAnswer(const Request &request)
{
    const auto &verb = request.verb;
    const QJsonObject keychain{{u"state"_s, u"ready"_s}, {u"backend"_s, u"Secret Service"_s}};
    if (verb == "list"_L1)
        return QJsonArray{alice()};
    if (verb == "refresh"_L1)
        return QJsonObject{{u"accounts"_s, QJsonArray{alice()}}};
    if (verb == "sign-out"_L1) {
        const QJsonObject gone{{u"did"_s, aliceDid},
                               {u"handle"_s, u"alice.test"_s},
                               {u"revoked"_s, true},
                               {u"message"_s, u"Signed out."_s}};
        return QJsonObject{{u"accounts"_s, QJsonArray{gone}}};
    }
    if (verb == "remove"_L1)
        return QJsonObject{{u"handle"_s, u"alice.test"_s}, {u"message"_s, u"Removed."_s}};
    if (verb == "ledger"_L1) {
        return QJsonArray{QJsonObject{{u"at"_s, u"2024-05-01T12:00:00Z"_s},
                                      {u"event"_s, u"refreshed"_s},
                                      {u"text"_s, u"Renewed."_s}}};
    }
    if (verb == "keychain"_L1)
        return keychain;
    if (verb == "doctor"_L1) {
        return QJsonArray{
            QJsonObject{{u"check"_s, u"keychain"_s}, {u"ok"_s, true}, {u"text"_s, u"Ready."_s}}};
    }
    if (verb == "status"_L1) {
        return QJsonObject{{u"program"_s, u"skykeepd"_s},
                           {u"version"_s, u"0.1.0"_s},
                           {u"accounts"_s, 1},
                           {u"kept"_s, 1},
                           {u"needYou"_s, 0},
                           {u"keychain"_s, keychain},
                           {u"warnings"_s, QJsonArray()}};
    }
    return alice();
}

} // namespace

class TestSkykeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerbAsksAndShows_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *line, const char *sent, const char *shown) {
            QTest::newRow(line) << QString::fromLatin1(line).split(u' ') << QByteArray(sent)
                                << QByteArray(shown);
        };
        row("list", "{}", "alice.test  pds.test  active  fresh");
        row("show alice.test", R"({"account":"alice.test"})", "Signed in with");
        row("refresh alice.test", R"({"account":"alice.test"})", "active, fresh");
        row("refresh --all", R"({"all":true})", "active, fresh");
        row("pause alice.test", R"({"account":"alice.test","letEnd":false})", "alice.test at ");
        row("pause alice.test --let-end", R"({"account":"alice.test","letEnd":true})", "alice.");
        row("resume alice.test", R"({"account":"alice.test"})", "alice.test at ");
        row("sign-out alice.test", R"({"account":"alice.test"})", "alice.test: Signed out.");
        row("sign-out --all", R"({"all":true})", "alice.test: Signed out.");
        row("remove alice.test", R"({"account":"alice.test"})", "alice.test: Removed.");
        row("use-app-password alice.test", R"({"account":"alice.test"})", "alice.test at ");
        row("label alice.test work", R"({"account":"alice.test","label":"work"})", "alice.test");
        row("acknowledge alice.test x", R"({"account":"alice.test","code":"x"})", "alice.test");
        row("acknowledge alice.test x --for 3d",
            R"({"account":"alice.test","code":"x","seconds":259200})", "alice.test");
        row("ledger alice.test", R"({"account":"alice.test","limit":50})", "  Renewed.");
        row("ledger alice.test --limit 7", R"({"account":"alice.test","limit":7})", "  Renewed.");
        row("keychain status", R"({"action":"status"})", "Keychain: ready (Secret Service)");
        row("keychain unlock", R"({"action":"unlock"})", "Keychain: ready");
        row("keychain use", R"({"action":"use"})", "Keychain: ready");
        row("doctor", "{}", "ok         keychain  Ready.");
        row("status", "{}", "Kept signed in  1");
    }

    void everyVerbAsksAndShows()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, sent);
        QFETCH(const QByteArray, shown);
        const KeptProfile profile;
        const ScriptedKeeper keeper(profile.socketPath(), {.script = [](const Request &request) {
                                        return replyTo(request, usualAnswer(request));
                                    }});

        const auto forPeople = run(profile, arguments);
        const auto forPrograms = run(profile, arguments + QStringList{u"--json"_s});

        QCOMPARE(forPeople.errors, QByteArray());
        QCOMPARE(forPeople.exit, 0);
        QVERIFY2(forPeople.output.contains(shown), forPeople.output.constData());
        QVERIFY(!forPeople.output.contains('\x1b'));
        QCOMPARE(forPrograms.exit, 0);
        const auto requests = keeper.requests();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests[0].verb, arguments[0]);
        QCOMPARE(requests[0].arguments, parsed(sent));
        const auto answer = usualAnswer(requests[1]);
        QCOMPARE(QJsonDocument::fromJson(forPrograms.output),
                 answer.isArray() ? QJsonDocument(answer.toArray())
                                  : QJsonDocument(answer.toObject()));
    }

    void everyRefusalHasItsExitCode_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("exit");
        QTest::newRow("failed") << ErrorCode::Failed << 1;
        QTest::newRow("usage") << ErrorCode::Usage << 2;
        QTest::newRow("no such account") << ErrorCode::NoSuchAccount << 4;
        QTest::newRow("sign-in needed") << ErrorCode::SignInNeeded << 5;
        QTest::newRow("not now") << ErrorCode::NotNow << 6;
        QTest::newRow("denied") << ErrorCode::Denied << 7;
        QTest::newRow("lending locked") << ErrorCode::LendingLocked << 8;
        QTest::newRow("newer format") << ErrorCode::NewerFormat << 9;
        QTest::newRow("wrong credentials") << ErrorCode::WrongCredentials << 1;
    }

    void everyRefusalHasItsExitCode()
    {
        QFETCH(const ErrorCode, code);
        QFETCH(const int, exit);
        const KeptProfile profile;
        const ScriptedKeeper keeper(profile.socketPath(),
                                    {.script = [code](const Request &request) {
                                        return refusalOf(request, code, u"A \x1bsentence."_s);
                                    }});

        const auto forPeople = run(profile, {u"show"_s, u"alice.test"_s});
        const auto forPrograms = run(profile, {u"show"_s, u"alice.test"_s, u"--json"_s});

        QCOMPARE(forPeople.exit, exit);
        QCOMPARE(forPeople.output, QByteArray());
        QCOMPARE(forPeople.errors, QByteArray("skykeep: A sentence.\n"));
        QCOMPARE(forPrograms.exit, exit);
        QCOMPARE(forPrograms.output, QByteArray());
        QCOMPARE(parsed(forPrograms.errors)[u"error"_s][u"code"_s].toString(), toText(code));
    }

    void withoutAKeeperTheSentenceSaysWhatToStart()
    {
        const KeptProfile profile; // whose keeper ran once
        const auto never = run(profile, {u"list"_s, u"--profile"_s, u"/nowhere"_s});
        const auto notNow = run(profile, {u"list"_s});

        for (const auto &outcome : {never, notNow}) {
            QCOMPARE(outcome.exit, 3);
            QCOMPARE(outcome.errors,
                     QByteArray("skykeep: No keeper is running for this profile. "
                                "Start the desktop, or run skykeepd.\n"));
        }
    }

    void misuseExitsWithTwoAndAsksNobody()
    {
        const KeptProfile profile;

        const auto outcome = run(profile, {u"lsit"_s});

        QCOMPARE(outcome.exit, 2);
        QVERIFY(outcome.errors.contains("Did you mean \"list\"?"));
    }

    void anotherProtocolIsSaid()
    {
        const KeptProfile profile;
        const ScriptedKeeper keeper(profile.socketPath(),
                                    {.greeting = "{\"skykeep\":9}\n", .script = {}});

        const auto outcome = run(profile, {u"list"_s});

        QCOMPARE(outcome.exit, 1);
        QVERIFY(outcome.errors.contains("speaks protocol 9, this program speaks 1"));
    }

    void aSandboxIsCalledOne()
    {
        auto hello = ScriptedKeeper::usualHello();
        hello.sandbox = true;
        const KeptProfile profile;
        const ScriptedKeeper keeper(profile.socketPath(),
                                    {.greeting = encode(hello),
                                     .script = [](const Request &request) {
                                         return replyTo(request, usualAnswer(request));
                                     }});

        QVERIFY(run(profile, {u"list"_s}).output.startsWith("Sandbox: "));
        QVERIFY(run(profile, {u"list"_s, u"--json"_s}).output.startsWith("["));
    }

    void aFailedRefreshIsShownAndExitsAsItsSessionStands_data()
    {
        QTest::addColumn<QString>("session");
        QTest::addColumn<int>("exit");
        QTest::newRow("sign-in needed") << u"sign-in-needed"_s << 5;
        QTest::newRow("waiting") << u"waiting"_s << 6;
        QTest::newRow("held") << u"held"_s << 6;
        QTest::newRow("fresh all the same") << u"fresh"_s << 1;
    }

    void aFailedRefreshIsShownAndExitsAsItsSessionStands()
    {
        QFETCH(const QString, session);
        QFETCH(const int, exit);
        auto account = alice();
        account.insert("session"_L1, session);
        account.insert("error"_L1, u"It did not work."_s);
        const KeptProfile profile;
        const ScriptedKeeper keeper(profile.socketPath(),
                                    {.script = [&account](const Request &request) {
                                        return replyTo(request,
                                                       QJsonObject{
                                                           {u"accounts"_s, QJsonArray{account}}});
                                    }});

        const auto outcome = run(profile, {u"refresh"_s, u"alice.test"_s});

        QCOMPARE(outcome.exit, exit);
        QVERIFY(outcome.output.contains("not renewed: It did not work."));
        QCOMPARE(outcome.errors, QByteArray("skykeep: It did not work.\n"));
    }

    void aFailedCheckOfTheDoctorExitsWithOne()
    {
        const KeptProfile profile;
        const ScriptedKeeper keeper(profile.socketPath(), {.script = [](const Request &request) {
                                        return replyTo(request,
                                                       QJsonArray{
                                                           QJsonObject{{u"check"_s, u"keychain"_s},
                                                                       {u"ok"_s, false},
                                                                       {u"text"_s, u"None."_s},
                                                                       {u"remedy"_s,
                                                                        u"Install one."_s}}});
                                    }});

        const auto outcome = run(profile, {u"doctor"_s});

        QCOMPARE(outcome.exit, 1);
        QCOMPARE(outcome.output,
                 QByteArray("failed     keychain  None.\n"
                            "                     → Install one.\n"));
    }

    void whatTheDoctorCouldNotCheckIsNoFailure()
    {
        const QJsonArray checks{QJsonObject{{u"check"_s, u"Clock"_s},
                                            {u"ok"_s, QJsonValue()},
                                            {u"text"_s, u"Nobody to ask."_s},
                                            {u"remedy"_s, QJsonValue()}},
                                QJsonObject{{u"check"_s, u"pds.example.com"_s},
                                            {u"ok"_s, true},
                                            {u"text"_s, u"Answers."_s},
                                            {u"remedy"_s, QJsonValue()}}};
        const KeptProfile profile;
        const ScriptedKeeper keeper(profile.socketPath(),
                                    {.script = [checks](const Request &request) {
                                        return replyTo(request, checks);
                                    }});

        const auto outcome = run(profile, {u"doctor"_s});

        QCOMPARE(outcome.exit, 0);
        QCOMPARE(outcome.output,
                 QByteArray("not known  Clock            Nobody to ask.\n"
                            "ok         pds.example.com  Answers.\n"));
    }

    void watchPrintsOneEventALineUntilTheKeeperGoes()
    {
        const KeptProfile profile;
        const ScriptedKeeper keeper(profile.socketPath(),
                                    {.greeting = encode(ScriptedKeeper::usualHello())
                                         + encode(Reply{1, QJsonObject()})
                                         + encode(Event{u"removed"_s,
                                                        {{u"did"_s, aliceDid},
                                                         {u"handle"_s, u"a\nb"_s}}})
                                         + encode(Event{u"moonrise"_s, {}}),
                                     .script = [](const Request &) { return std::nullopt; }});

        const auto outcome = run(profile, {u"watch"_s});

        const auto lines = outcome.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(parsed(lines[0])[u"event"_s].toString(), u"removed"_s);
        QCOMPARE(parsed(lines[0])[u"handle"_s].toString(), u"a\nb"_s);
        QCOMPARE(outcome.exit, 1);
    }

    void aFullDiskIsSaidAndAClosedPipeIsNot()
    {
        const KeptProfile profile;
        const ScriptedKeeper keeper(profile.socketPath(), {.script = [](const Request &request) {
                                        return replyTo(request, usualAnswer(request));
                                    }});

        const auto full = runInShell(profile, u"\"$0\" list > /dev/full"_s);
        const auto closed = runInShell(profile, u"\"$0\" list | head -c 0; true"_s);

        QCOMPARE(full.exit, 1);
        QCOMPARE(full.errors, QByteArray("skykeep: The output could not be written.\n"));
        QCOMPARE(closed.errors, QByteArray());
    }

    void helpAndVersionNeedNoKeeper()
    {
        const KeptProfile profile;

        QVERIFY(run(profile, {u"--help"_s}).output.startsWith("Usage: skykeep"));
        QVERIFY(run(profile, {u"list"_s, u"--help"_s}).output.startsWith("Usage: skykeep list"));
        QVERIFY(run(profile, {u"--version"_s}).output.startsWith("skykeep 0."));
    }
};

QTEST_GUILESS_MAIN(TestSkykeep)
#include "tst_skykeep.moc"
