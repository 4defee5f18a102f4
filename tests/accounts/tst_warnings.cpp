// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountsample.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

namespace {

const Warning &theOnly(const std::vector<Warning> &warnings)
{
    static const Warning none{WarningCode::Storage,
                              Attention::None,
                              u"not one warning"_s,
                              {},
                              {},
                              {}};
    return warnings.size() == 1 ? warnings.front() : none;
}

} // namespace

class TestWarnings : public QObject
{
    Q_OBJECT

private:
    QByteArray m_zone;

private Q_SLOTS:
    void initTestCase()
    {
        m_zone = qgetenv("TZ");
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale::c());
    }

    void cleanupTestCase()
    {
        if (m_zone.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", m_zone);
    }

    void theServersSilenceIsTold_data()
    {
        QTest::addColumn<Milliseconds>("silence");
        QTest::addColumn<Milliseconds>("accessLife");
        QTest::addColumn<QString>("expected");

        QTest::newRow("under an access life")
            << Milliseconds(2h - 1ms) << Milliseconds(2h) << u""_s;
        QTest::newRow("an access life")
            << Milliseconds(2h) << Milliseconds(2h) << u"notice server-unreachable"_s;
        QTest::newRow("under a short access life")
            << Milliseconds(10min - 1ms) << Milliseconds(10min) << u""_s;
        QTest::newRow("a short access life")
            << Milliseconds(10min) << Milliseconds(10min) << u"notice server-unreachable"_s;
        QTest::newRow("under a day")
            << Milliseconds(24h - 1ms) << Milliseconds(2h) << u"notice server-unreachable"_s;
        QTest::newRow("a day") << Milliseconds(24h) << Milliseconds(2h)
                               << u"warning server-unreachable"_s;
        QTest::newRow("a day, within a long access life")
            << Milliseconds(24h) << Milliseconds(99h) << u"warning server-unreachable"_s;
        QTest::newRow("under two hours, no life known")
            << Milliseconds(2h - 1ms) << Milliseconds(0) << u""_s;
        QTest::newRow("two hours, no life known")
            << Milliseconds(2h) << Milliseconds(0) << u"notice server-unreachable"_s;
    }

    void theServersSilenceIsTold()
    {
        QFETCH(const Milliseconds, silence);
        QFETCH(const Milliseconds, accessLife);
        auto account = sampleAccount();
        account.seen.accessLife = accessLife > 0ms ? std::optional(accessLife)
                                                   : std::optional<Milliseconds>();

        const auto warnings = accountWarnings(account, {.unreachableSince = sampleNow - silence},
                                              sampleNow);

        QTEST(inShort(warnings), "expected");
    }

    void aLongRateLimitIsTold_data()
    {
        QTest::addColumn<Milliseconds>("since");
        QTest::addColumn<Milliseconds>("until");
        QTest::addColumn<QString>("expected");

        QTest::newRow("under an hour") << Milliseconds(1h - 1ms) << Milliseconds(1h) << u""_s;
        QTest::newRow("an hour") << Milliseconds(1h) << Milliseconds(1h)
                                 << u"notice rate-limited"_s;
        QTest::newRow("over, and not asked again yet")
            << Milliseconds(9h) << Milliseconds(0) << u"notice rate-limited"_s;
        QTest::newRow("over for an hour") << Milliseconds(9h) << Milliseconds(-1h) << u""_s;
    }

    void aLongRateLimitIsTold()
    {
        QFETCH(const Milliseconds, since);
        QFETCH(const Milliseconds, until);

        const auto warnings = accountWarnings(sampleAccount(),
                                              {.limitedSince = sampleNow - since,
                                               .limitedUntil = sampleNow + until},
                                              sampleNow);

        QTEST(inShort(warnings), "expected");
    }

    void theWorstComesFirst()
    {
        auto account = sampleAccount();
        account.seen.credential = CredentialKind::MainPassword;
        account.seen.isCopied = true;
        account.seen.handleRefutations = 3;
        account.isUnsaved = true;
        account.seen.refreshLife = 24h;

        QCOMPARE(inShort(accountWarnings(account, {}, sampleNow)),
                 u"critical store-pending, warning copied-session, warning handle-invalid, "
                 "notice short-session, notice main-password"_s);
    }

    void anAcknowledgedWarningReturnsWhenItsFactsChange_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<bool>("returns");

        QTest::newRow("nothing") << 0 << false;
        QTest::newRow("another handle") << 1 << true;
        QTest::newRow("the same handle at another time") << 2 << true;
        QTest::newRow("something else") << 3 << false;
    }

    void anAcknowledgedWarningReturnsWhenItsFactsChange()
    {
        QFETCH(const int, change);
        auto account = sampleAccount();
        account.seen.previousHandle = sampleHandle(u"old.example.com");
        account.seen.handleChangedAt = sampleNow - 1h;
        const auto before = theOnly(accountWarnings(account, {}, sampleNow));
        account.entry.dismissed.acknowledged.insert(toString(before.code), before.fingerprint);

        if (change == 1)
            account.entry.handle = sampleHandle(u"new.example.com");
        if (change == 2)
            account.seen.handleChangedAt = sampleNow;
        if (change == 3)
            account.seen.lastRefreshAt = sampleNow;
        const auto warnings = accountWarnings(account, {}, sampleNow);

        QCOMPARE(int(warnings.size()), 1); // it stays listed
        QTEST(!warnings.front().isAcknowledged, "returns");
        QVERIFY(attentionOf(warnings)
                == (warnings.front().isAcknowledged ? Attention::None : Attention::Notice));
    }

    void aNewSignInBringsTheMainPasswordBack()
    {
        auto account = sampleAccount();
        account.seen.credential = CredentialKind::MainPassword;
        account.entry.dismissed.acknowledged
            .insert(u"main-password"_s,
                    theOnly(accountWarnings(account, {}, sampleNow)).fingerprint);
        QVERIFY(theOnly(accountWarnings(account, {}, sampleNow)).isAcknowledged);

        account.seen.keptSince = sampleNow;

        QVERIFY(!theOnly(accountWarnings(account, {}, sampleNow)).isAcknowledged);
    }

    void aWarningThatGrowsWorseReturns()
    {
        auto account = sampleAccount();
        account.seen.hosting->asOf = sampleNow - 31h;
        account.entry.dismissed.acknowledged
            .insert(u"status-stale"_s,
                    theOnly(accountWarnings(account, {}, sampleNow)).fingerprint);

        QVERIFY(theOnly(accountWarnings(account, {}, sampleNow + 40h)).isAcknowledged);
        QVERIFY(!theOnly(accountWarnings(account, {}, sampleNow + 42h)).isAcknowledged);
    }

    void whatIsCriticalCannotBeAcknowledged()
    {
        auto account = sampleAccount();
        account.seen.signInReason = SignInReason::Revoked;
        account.entry.dismissed.acknowledged
            .insert(u"sign-in-needed"_s,
                    theOnly(accountWarnings(account, {}, sampleNow)).fingerprint);

        const auto warnings = accountWarnings(account, {}, sampleNow);

        QVERIFY(!theOnly(warnings).isAcknowledged);
        QVERIFY(attentionOf(warnings) == Attention::Critical);
    }

    void everyReasonHasItsOwnSentence()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(SignInReason::SecretMissing); ++i) {
            auto account = sampleAccount();
            account.seen.signInReason = SignInReason(i);
            const auto warning = theOnly(accountWarnings(account, {}, sampleNow));
            QCOMPARE(warning.remedyText, u"skykeep sign-in alice.example.com"_s);
            QVERIFY(!warning.text.contains(u'{'));
            sentences.insert(warning.text);
        }
        QCOMPARE(int(sentences.size()), 6);
    }

    void theRemedyOfASignInSoonIsThatOfItsCause()
    {
        auto account = sampleAccount();
        account.seen.refreshExpiresAt = sampleNow + 100h;
        account.seen.failures = 2;
        account.seen.lastError = Error{ErrorKind::Offline, u"pds.example.com"_s, {}};
        const auto failing = accountWarnings(account, {}, sampleNow);
        QCOMPARE(failing.front().remedyText, u"skykeep refresh alice.example.com"_s);
        QVERIFY2(failing.front().text.startsWith(u"Sign-in needed by 5 May 2024, 16:00: "_s),
                 qPrintable(failing.front().text));

        account.isHeld = true;
        QCOMPARE(accountWarnings(account, {}, sampleNow).front().remedyText,
                 u"skykeep keychain unlock"_s);

        account.entry.keeping = Keeping::LeftToEnd;
        QCOMPARE(accountWarnings(account, {}, sampleNow).front().remedyText,
                 u"skykeep resume alice.example.com"_s);
    }

    void timesAndNumbersAreInWords()
    {
        const auto account = sampleAccount();
        const HostFacts host{.unreachableSince = sampleNow - 24h, .accounts = 1};
        QCOMPARE(theOnly(accountWarnings(account, host, sampleNow)).text,
                 u"pds.example.com has not answered since 30 Apr 2024, 12:00 (1 account)."_s);

        auto shortLived = account;
        shortLived.seen.refreshLife = 7 * 24h;
        QCOMPARE(theOnly(accountWarnings(shortLived, {}, sampleNow)).text,
                 u"pds.example.com ends sessions after 7 days without contact."_s);
    }

    void aHandleThatLeadsElsewhereIsNotPutIntoCommands()
    {
        auto account = sampleAccount();
        account.seen.signInReason = SignInReason::Expired;
        account.seen.isHandleVerified = false;

        QCOMPARE(theOnly(accountWarnings(account, {}, sampleNow)).remedyText,
                 u"skykeep sign-in did:web:alice.example.com"_s);
    }

    void aSignInIsNeededByTheRefreshTokensOwnDate()
    {
        auto account = sampleAccount();
        QVERIFY(signInNeededBy(account) == account.seen.refreshExpiresAt);

        account.seen.signInReason = SignInReason::Expired;
        QVERIFY(!signInNeededBy(account));
    }

    void everyCodeKeepsItsWord()
    {
        QSet<QString> words;
        for (int i = 0; i <= int(WarningCode::Storage); ++i) {
            words.insert(toString(WarningCode(i)));
            QVERIFY(warningCodeFrom(toString(WarningCode(i))) == WarningCode(i));
        }
        QCOMPARE(int(words.size()), 28);
        QVERIFY(!warningCodeFrom(u"nonsense"));
        QVERIFY(!warningCodeFrom(u""));
    }
};

QTEST_APPLESS_MAIN(TestWarnings)
#include "tst_warnings.moc"
