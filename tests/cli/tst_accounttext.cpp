// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounttext.h"

#include <QTest>

using namespace Skykeep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto now = *parseRfc3339(u"2024-05-01T12:00:00Z");

AccountReport alice()
{
    return {.did = u"did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"_s,
            .handle = u"alice.test"_s,
            .server = u"https://pds.test"_s,
            .active = true,
            .status = u"active"_s,
            .session = u"fresh"_s,
            .nextRefreshAt = now + 42min};
}

AccountReport bob()
{
    return {.did = u"did:plc:bbbbbbbbbbbbbbbbbbbbbbbb"_s,
            .label = u"work"_s,
            .server = u"https://long.example.net"_s,
            .session = u"sign-in-needed"_s,
            .reason = u"server-rejects"_s,
            .attention = u"critical"_s,
            .warnings = {{u"sign-in-needed"_s, u"critical"_s, u"Gone."_s, u"sign in again"_s}}};
}

} // namespace

class TestAccountText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsATableWithItsWarningsBelow()
    {
        const auto text = listText({alice(), bob()}, {.now = now});

        QCOMPARE(text,
                 u"ACCOUNT                                  SERVER            STATUS         "
                 "SESSION                         RENEWS\n"
                 "alice.test                               pds.test          active         "
                 "fresh                           in 42 min\n"
                 "did:plc:bbbbbbbbbbbbbbbbbbbbbbbb (work)  long.example.net  not known yet  "
                 "sign-in needed: server rejects  –\n"
                 "    critical: Gone. → sign in again\n"_s);
    }

    void anEmptyListSaysWhatToDoNext() { QVERIFY(listText({}, {}).contains(u"skykeep sign-in"_s)); }

    void coloursFollowAttention()
    {
        const auto text = listText({bob()}, {.now = now, .hasColours = true});

        QVERIFY(text.contains(u"\x1b[31mdid:plc:bbbb"_s));
        QVERIFY(text.contains(u"\x1b[31mcritical: Gone."_s));
    }

    void whatIsPutOffSaysUntilWhen()
    {
        auto account = bob();
        account.warnings[0].isAcknowledged = true;
        QVERIFY(listText({account}, {.now = now}).contains(u"critical, seen: Gone."_s));
        account.warnings[0].snoozedUntil = now + 2h;

        const auto text = listText({account}, {.now = now});

        QVERIFY2(text.contains(u"critical, silent until "_s), qPrintable(text));
        QVERIFY2(text.contains(u"(in 2 h): Gone."_s), qPrintable(text));
    }

    void aDueRenewalIsNeverInThePast()
    {
        auto account = alice();
        account.nextRefreshAt = now - 5min;

        QVERIFY(standingText(account, {.now = now}).contains(u"renews now"_s));
    }

    void statusShowsBothFactsWhereTheyDiffer_data()
    {
        QTest::addColumn<std::optional<bool>>("active");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, std::optional<bool> active, const QString &status,
                            const QString &text) {
            QTest::newRow(name) << active << status << text;
        };
        row("nothing known", std::nullopt, {}, u"not known yet"_s);
        row("active", true, u"active"_s, u"active"_s);
        row("active without a word", true, {}, u"active"_s);
        row("not active without a word", false, {}, u"not active"_s);
        row("deactivated", false, u"deactivated"_s, u"deactivated"_s);
        row("throttled but active", true, u"throttled"_s, u"throttled (active)"_s);
        row("contradicting", false, u"active"_s, u"active (not active)"_s);
        row("a new word", false, u"moonwalking"_s, u"moonwalking"_s);
        row("a steering word", false, u"\x1b[2Jgone"_s, u"[2Jgone"_s);
    }

    void statusShowsBothFactsWhereTheyDiffer()
    {
        QFETCH(const std::optional<bool>, active);
        QFETCH(const QString, status);
        QFETCH(const QString, text);
        AccountReport account;
        account.active = active;
        account.status = status;

        QCOMPARE(statusText(account), text);
    }

    void showAlignsEveryFactAndNamesWhatIsNotKnown()
    {
        auto account = alice();
        account.handleVerified = false;
        account.movedTo = u"https://new.test"_s;

        const auto text = showText(account, {.now = now});

        QVERIFY(text.startsWith(u"Account             alice.test (not verified)\n"_s));
        QVERIFY(text.contains(u"\nMoved to            https://new.test\n"_s));
        QVERIFY(text.contains(u"\nLast renewed        not known yet\n"_s));
        QVERIFY(text.contains(u" (in 42 min)\n"_s));
    }

    void noTextOfAServerReachesTheTerminalUnfiltered()
    {
        const auto evil = u"\x1b[2Jx\u202e"_s;
        const AccountReport account{.did = evil,
                                    .handle = evil,
                                    .label = evil,
                                    .server = evil,
                                    .accountHost = evil,
                                    .active = true,
                                    .status = evil,
                                    .statusSource = evil,
                                    .session = evil,
                                    .reason = evil,
                                    .credential = evil,
                                    .warnings = {{evil, evil, evil, evil}},
                                    .movedTo = evil,
                                    .lastError = evil};

        for (const auto &text :
             {listText({account}, {}), showText(account, {}), standingText(account, {})}) {
            QVERIFY(!text.contains(u'\x1b'));
            QVERIFY(!text.contains(u'\u202e'));
        }
    }
};

QTEST_GUILESS_MAIN(TestAccountText)
#include "tst_accounttext.moc"
