// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountsample.h"
#include "control/reports.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

namespace {

QJsonObject json(const Account &account)
{
    const auto warnings = accountWarnings(account, {}, sampleNow);
    return toJson(reportOf(account, warnings, sampleNow), Detail::Full);
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshAccountHasEveryField()
    {
        auto account = sampleAccount();
        account.entry.label = u"Work"_s;
        account.entry.sessionHost = sampleUrl(u"https://entry.example.com");
        account.seen.movedTo = account.entry.sessionHost;
        account.seen.lastError = Error{ErrorKind::Offline, u"pds.example.com"_s, {}};

        const QJsonObject expected{
            {u"did"_s, u"did:web:alice.example.com"_s},
            {u"handle"_s, u"alice.example.com"_s},
            {u"label"_s, u"Work"_s},
            {u"server"_s, u"https://entry.example.com"_s},
            {u"accountHost"_s, u"https://pds.example.com"_s},
            {u"active"_s, true},
            {u"status"_s, u"active"_s},
            {u"statusAsOf"_s, u"2024-05-01T11:00:00Z"_s},
            {u"statusSource"_s, u"https://pds.example.com"_s},
            {u"session"_s, u"fresh"_s},
            {u"reason"_s, QJsonValue()},
            {u"attention"_s, u"none"_s},
            {u"credential"_s, u"app-password"_s},
            {u"accessExpiresAt"_s, u"2024-05-01T13:00:00Z"_s},
            {u"refreshExpiresAt"_s, u"2024-07-30T11:00:00Z"_s},
            {u"nextRefreshAt"_s, u"2024-05-01T12:30:00Z"_s},
            {u"lastRefreshAt"_s, u"2024-05-01T11:00:00Z"_s},
            {u"warnings"_s, QJsonArray()},
            {u"handleVerified"_s, true},
            {u"movedTo"_s, u"https://entry.example.com"_s},
            {u"lastError"_s, describe(*account.seen.lastError)},
            {u"signInNeededBy"_s, u"2024-07-30T11:00:00Z"_s},
            {u"keptSince"_s, u"2024-04-21T12:00:00Z"_s},
        };
        QCOMPARE(json(account), expected);
    }

    void whatIsNotKnownYetIsNull()
    {
        Account account{.entry = sampleEntry()};
        account.entry.handle.reset();

        const auto object = json(account);

        QCOMPARE(object.size(), 23);
        const QStringList known{u"accountHost"_s, u"attention"_s, u"did"_s,
                                u"server"_s,      u"session"_s,   u"warnings"_s};
        for (const auto &name : object.keys())
            QVERIFY2(object.value(name).isNull() != known.contains(name), qPrintable(name));
        QCOMPARE(object.value(u"session"_s), u"due"_s);
    }

    void theReasonSaysWhyItStandsStill()
    {
        auto account = sampleAccount();
        account.seen.failures = 1;
        account.seen.lastError = Error{ErrorKind::TimedOut, u"pds.example.com"_s, {}};
        QCOMPARE(json(account).value(u"session"_s), u"waiting"_s);
        QCOMPARE(json(account).value(u"reason"_s), u"timed-out"_s);

        account.seen.signInReason = SignInReason::ServerRejects;
        QCOMPARE(json(account).value(u"session"_s), u"sign-in-needed"_s);
        QCOMPARE(json(account).value(u"reason"_s), u"server-rejects"_s);

        account.entry.keeping = Keeping::SignedOut;
        QVERIFY(json(account).value(u"reason"_s).isNull());
    }

    void aWarningHasItsFields()
    {
        auto account = sampleAccount();
        account.seen.credential = CredentialKind::MainPassword;
        account.entry.sessionHost = sampleUrl(u"http://pds.example.com");

        const QJsonArray expected{
            QJsonObject{{u"code"_s, u"plain-http"_s},
                        {u"level"_s, u"warning"_s},
                        {u"text"_s, u"Traffic to pds.example.com is not encrypted."_s},
                        {u"remedy"_s, QJsonValue()},
                        {u"acknowledged"_s, false},
                        {u"snoozedUntil"_s, QJsonValue()}},
            QJsonObject{{u"code"_s, u"main-password"_s},
                        {u"level"_s, u"notice"_s},
                        {u"text"_s,
                         u"Signed in with the main password: full power over the account."_s},
                        {u"remedy"_s, u"skykeep use-app-password alice.example.com"_s},
                        {u"acknowledged"_s, false},
                        {u"snoozedUntil"_s, QJsonValue()}},
        };
        QCOMPARE(json(account).value(u"warnings"_s).toArray(), expected);
        QCOMPARE(json(account).value(u"attention"_s), u"warning"_s);
    }

    void theWordOfAFormerServerIsNotToldAsTheStatus()
    {
        auto account = sampleAccount();
        account.seen.hosting->hosting = {false, u"deactivated"_s};
        account.seen.movedTo = sampleUrl(u"https://new.example.com");

        QVERIFY(json(account).value(u"status"_s).isNull());
        QVERIFY(json(account).value(u"active"_s).isNull());
        QCOMPARE(json(account).value(u"movedTo"_s), u"https://new.example.com"_s);

        account.seen.hosting = {{}, sampleNow, *account.seen.movedTo};
        QCOMPARE(json(account).value(u"active"_s), true);
    }
};

QTEST_APPLESS_MAIN(TestReports)
#include "tst_reports.moc"
