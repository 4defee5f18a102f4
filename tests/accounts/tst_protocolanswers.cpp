// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/errorjson.h"
#include "support/check.h"
#include "tableevents.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

Q_DECLARE_METATYPE(const TableRow *)

namespace {

using Stage = TableStage;
using State = SessionState;
using Reason = SignInReason;

const QString wrongPassword = u"not-her-password"_s;

TableRow endingAs(const char *name, Reason reason, const QString &error, const QString &message)
{
    return {.name = name,
            .happen = refusing(error, message),
            .state = State::SignInNeeded,
            .warnings = u"critical sign-in-needed"_s,
            .reason = reason,
            .mend = answerAgain};
}

// Signing in ends like this, and leaves the session that is kept alone.
Event failingToSignIn(const QString &password, ErrorKind kind, const Event &before = nullptr)
{
    return [=](Stage &s) {
        if (before)
            before(s);
        SKYKEEP_VERIFY_ERROR(s.world.trySignIn(s.alice.toString(), password), kind);
        s.world.settle();
    };
}

void takeDown(Stage &s)
{
    s.atServer().hosting = {false, u"takendown"_s};
}

// PROTOCOL.md, "Answers to tell apart", row by row.
const std::vector<TableRow> table = {
    {.name = "wrong password, unknown user",
     .happen = failingToSignIn(wrongPassword, ErrorKind::CredentialsRefused)},
    {.name = "second factor needed",
     .happen = failingToSignIn(u"alice-password"_s, ErrorKind::SecondFactorRequired,
                               [](Stage &s) { s.atServer().secondFactor = u"12345"_s; })},
    {.name = "second factor wrong",
     .happen =
         [](Stage &s) {
             s.atServer().secondFactor = u"12345"_s;
             SKYKEEP_VERIFY_ERROR(s.world.trySignIn(s.alice.toString(), u"alice-password"_s, {},
                                                    u"54321"_s),
                                  ErrorKind::SecondFactorRefused);
             s.world.settle();
         }},
    {.name = "expired access token",
     .happen =
         [](Stage &s) {
             (void)s.world.trySignIn(s.alice.toString(), u"alice-password"_s);
             s.world.settle();
             s.world.pds.expireAccessTokens();
             SKYKEEP_VERIFY_VALUE(finish(s.keeper().useAppPassword(s.alice)));
             s.world.settle();
         },
     .kept = Kept::Renewed},
    endingAs("expired refresh token, within its own date", Reason::Revoked, u"ExpiredToken"_s,
             u"Token has expired"_s),
    {.name = "expired refresh token",
     .happen =
         [](Stage &s) {
             s.world.clock.sleep(91 * 24h);
             s.refuseRenewals(u"ExpiredToken"_s, u"Token has expired"_s);
             s.world.pass(10min);
         },
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::Expired,
     .mend = signIn},
    endingAs("revoked, rotated out, unknown jti, after deleteSession", Reason::Revoked,
             u"ExpiredToken"_s, u"Token has been revoked"_s),
    endingAs("wrong token type, bad signature, wrong audience, garbage", Reason::ServerRejects,
             u"InvalidToken"_s, u"Token could not be verified"_s),
    endingAs("the same in 0.4", Reason::ServerRejects, u"InvalidToken"_s, u"Invalid token type"_s),
    endingAs("wrong scope", Reason::ServerRejects, u"InvalidToken"_s, u"Bad token scope"_s),
    {.name = "no Authorization",
     .happen = refusing(u"AuthMissing"_s, u"Authentication Required"_s, 401),
     .state = State::Waiting,
     .mend = answerAgain},
    {.name = "taken down: createSession",
     .happen =
         [](Stage &s) {
             takeDown(s);
             failingToSignIn(u"alice-password"_s, ErrorKind::AccountTakenDown)(s);
             // Without allowTakendown: that session could not be renewed.
             const auto asked = s.world.http.requestsTo(
                 s.world.pds.call(u"server.createSession"_s));
             const auto body = QJsonDocument::fromJson(asked.back().body.reveal()).object();
             QVERIFY(!body.contains(u"allowTakendown"_s));
         }},
    {.name = "taken down: refreshSession",
     .happen = becoming(u"takendown"_s),
     .state = State::Parked,
     .warnings = u"critical taken-down"_s,
     .mend = comeBack},
    {.name = "taken down + app password",
     .happen = failingToSignIn(u"app-pass-word-1"_s, ErrorKind::AccountTakenDown, takeDown)},
    {.name = "taken down: told as an unknown user",
     .happen =
         [](Stage &s) {
             takeDown(s);
             refusing(u"InvalidRequest"_s, noUser)(s);
         },
     .state = State::Parked,
     .warnings = u"critical taken-down"_s},
    {.name = "deactivated: refreshSession",
     .happen = becoming(u"deactivated"_s),
     .warnings = u"warning deactivated"_s,
     .kept = Kept::Renewed,
     .mend = comeBack},
    {.name = "deactivated: createSession",
     .happen =
         [](Stage &s) {
             s.atServer().hosting = {false, u"deactivated"_s};
             SKYKEEP_VERIFY_VALUE(s.world.trySignIn(s.alice.toString(), u"app-pass-word-1"_s));
             s.world.settle();
         },
     .warnings = u"warning deactivated"_s,
     .kept = Kept::Renewed,
     .mend = comeBack},
    {.name = "deactivated: writing",
     .happen = refusing(u"AccountDeactivated"_s, u"Account is deactivated"_s, 401),
     .state = State::Waiting,
     .mend = answerAgain},
    {.name = "account deleted",
     .happen =
         [](Stage &s) {
             s.atServer().isGone = true;
             s.world.pass(27h);
         },
     .state = State::Waiting,
     .warnings = u"critical deleted"_s},
    {.name = "handle changed, then refresh",
     .happen =
         [](Stage &s) {
             s.atServer().tells = u"alice.example.org"_s;
             s.refresh();
         },
     .warnings = u"notice handle-changed"_s,
     .kept = Kept::Renewed},
    {.name = "too many sign-ins",
     .happen = failingToSignIn(u"app-pass-word-1"_s, ErrorKind::RateLimited,
                               [](Stage &s) {
                                   s.world.pds
                                       .setTrouble(u"server.createSession"_s,
                                                   ScriptedPds::refusal(u"RateLimitExceeded"_s,
                                                                        u"Rate Limit Exceeded"_s,
                                                                        429));
                               })},
    {.name = "too many renewals",
     .happen = refusing(u"RateLimitExceeded"_s, u"Rate Limit Exceeded"_s, 429),
     .state = State::Waiting,
     .mend = answerAgain},
};

} // namespace

class TestProtocolAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyAnswerIsToldFromTheOthers_data()
    {
        QTest::addColumn<const TableRow *>("row");
        for (const auto &row : table)
            QTest::newRow(row.name) << &row;
    }
    void everyAnswerIsToldFromTheOthers()
    {
        QFETCH(const TableRow *, row);
        TableStage().play(*row);
    }

    // Whatever kind of error there is or will be: a call that ends in it costs no session, and
    // leaves a way forward.
    void noKindOfErrorEndsASession_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        for (int i = 0; i <= int(ErrorKind::Cancelled); ++i) {
            const auto kind = errorFrom({{u"kind"_s, toString(ErrorKind(i))}})->kind;
            QTest::newRow(qPrintable(toString(kind))) << kind;
        }
    }
    void noKindOfErrorEndsASession()
    {
        QFETCH(ErrorKind, kind);
        for (const bool isKeychains : {false, true}) {
            TableStage stage;
            const auto before = stage.world.vault.item(stage.alice);
            if (!isKeychains)
                stage.answerRenewals(fail(kind));
            for (int i = 0; i < 2 && isKeychains; ++i)
                stage.world.vault.failNext(FakeVault::Call::Read, kind);
            stage.refresh();
            QVERIFY(stage.world.vault.item(stage.alice) == before);

            stage.answerRenewals(std::nullopt);
            stage.world.pass(26h);

            QCOMPARE(toString(stage.world.stateOf(stage.alice)), u"fresh"_s);
            QCOMPARE(inShort(stage.warnings()), QString());
            QVERIFY(stage.world.vault.item(stage.alice) != before);
        }
    }
};

QTEST_GUILESS_MAIN(TestProtocolAnswers)
#include "tst_protocolanswers.moc"
