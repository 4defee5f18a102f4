// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "tableevents.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

Q_DECLARE_METATYPE(const TableRow *)

namespace {

using Stage = TableStage;
using State = SessionState;

TableRow transient(const char *name, const Result<HttpReply> &reply)
{
    return {.name = name, .happen = answering(reply), .state = State::Waiting, .mend = answerAgain};
}

// DESIGN.md §4, point 5, row by row; what the first column lists apart stands apart here.
const std::vector<TableRow> table = {
    transient("no connection", fail(ErrorKind::Offline)),
    transient("DNS", fail(ErrorKind::Offline, u"pds.example.com"_s, u"host not found"_s)),
    transient("TLS", fail(ErrorKind::Insecure)),
    transient("timeout", fail(ErrorKind::TimedOut)),
    transient("500", textReply(500, {})),
    transient("502, as HTML", htmlReply(502, "<h1>Bad gateway</h1>")),
    transient("503, as JSON", ScriptedPds::refusal(u"ServiceUnavailable"_s, {}, 503)),
    transient("429", ScriptedPds::refusal(u"RateLimitExceeded"_s, {}, 429)),
    transient("429 that names no error", textReply(429, {})),
    transient("not JSON", textReply(200, "fine")),
    transient("JSON without tokens", jsonReply(200, {{u"did"_s, u"did:plc:x"_s}})),
    transient("wrong content type",
              HttpReply{400, "{\"error\":\"ExpiredToken\"}", {{"Content-Type", "text/html"}}}),
    transient("captive portal", htmlReply(200, "<h1>Accept our terms</h1>")),
    transient("a proxy's 403", htmlReply(403, "<h1>Forbidden</h1>")),
    transient("a redirect", fail(ErrorKind::Malformed)),
    {.name = "keychain locked",
     .happen =
         [](Stage &s) {
             s.world.vault.setState(VaultState::Locked);
             s.world.pass(someTime);
         },
     .state = State::Held,
     .keeperWarnings = u"warning keychain-locked"_s,
     .mend =
         [](Stage &s) {
             s.world.vault.setState(VaultState::Ready);
             s.world.settle();
         }},
    {.name = "the keychain hangs",
     .happen =
         [](Stage &s) {
             for (int i = 0; i < 400; ++i)
                 s.world.vault.failNext(FakeVault::Call::Read, ErrorKind::TimedOut);
             s.world.pass(someTime);
         },
     .state = State::Held},
    {.name = "any other refusal, at first",
     .happen = refusing(u"AccountDeactivated"_s, u"Account is deactivated"_s, 401),
     .state = State::Waiting,
     .mend = answerAgain},
    {.name = "any other refusal, five over six hours",
     .happen = refusing(u"UnlistedTrouble"_s, u"Not today"_s, 400, 9h),
     .state = State::Waiting,
     .warnings = u"warning refresh-refused"_s,
     .mend = answerAgain},
    {.name = "a reply for another DID, twice",
     .happen =
         [](Stage &s) {
             for (int i = 0; i < 2; ++i)
                 QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"answered for"_s));
             s.answerRenewals(jsonReply(200,
                                        {{u"did"_s, ScriptedPds::didOf(u"bob"_s).toString()},
                                         {u"handle"_s, u"bob.example.com"_s},
                                         {u"accessJwt"_s, u"bobs-access"_s},
                                         {u"refreshJwt"_s, u"bobs-refresh"_s}}));
             s.refresh();
         },
     .state = State::Waiting,
     .warnings = u"critical wrong-account"_s,
     .mend = answerAgain},
    {.name = "a reply for another DID that used the token up",
     .happen =
         [](Stage &s) {
             QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"answered for"_s));
             s.atServer().answersAs = ScriptedPds::didOf(u"bob"_s);
             s.refresh();
             s.atServer().answersAs.reset();
         },
     .state = State::Waiting,
     .warnings = u"critical wrong-account"_s,
     .mend = signIn},
};

} // namespace

class TestTransientTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyTroubleIsWaitedForAndNothingIsThrownAway_data()
    {
        QTest::addColumn<const TableRow *>("row");
        for (const auto &row : table)
            QTest::newRow(row.name) << &row;
    }
    void everyTroubleIsWaitedForAndNothingIsThrownAway()
    {
        QFETCH(const TableRow *, row);
        TableStage().play(*row);
    }
};

QTEST_GUILESS_MAIN(TestTransientTable)
#include "tst_transienttable.moc"
