// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountsample.h"
#include "accounts/errorjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

namespace {

//! With every field other than at first.
Observations everything()
{
    auto seen = sampleAccount().seen;
    seen.hosting = {{false, u"suspended"_s}, sampleNow + 1ms, sampleUrl(u"http://localhost:2583")};
    seen.hostingSince = sampleNow - 7h;
    seen.failures = 3;
    seen.failingSince = sampleNow - 1h;
    seen.lastError = Error{ErrorKind::RateLimited, u"pds.example.com"_s, u"slow down"_s, 30s};
    seen.refusals = 2;
    seen.refusedSince = sampleNow - 2h;
    seen.signInReason = SignInReason::TakedownReversed;
    seen.signInNeededSince = sampleNow - 3h;
    seen.isParked = true;
    seen.parkedSince = sampleNow - 4h;
    seen.nextStatusCheckAt = sampleNow + 5h;
    seen.repoMissingSince = sampleNow - 6h;
    seen.isDeleted = true;
    seen.hasNoGrace = true;
    seen.wrongAccountAt = sampleNow - 7h;
    seen.isCopied = true;
    seen.missingReads = 1;
    seen.identityCheckedAt = sampleNow - 8h;
    seen.movedTo = sampleUrl(u"https://new.example.com");
    seen.movedToAccountHost = sampleUrl(u"https://pds.new.example.com");
    seen.previousHandle = sampleHandle(u"before.example.com");
    seen.handleChangedAt = sampleNow - 9h;
    seen.isHandleVerified = false;
    seen.handleRefutations = 4;
    seen.handleRefutedSince = sampleNow - 10h;
    return seen;
}

} // namespace

class TestObservations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack()
    {
        const auto seen = everything();

        const auto bytes = QJsonDocument(toJson(seen)).toJson();
        const auto back = observationsFrom(QJsonDocument::fromJson(bytes).object());

        QCOMPARE(toJson(seen).size(), 34);
        QVERIFY(back == seen);
    }

    void whatWasNeverSeenIsNotWritten()
    {
        QCOMPARE(toJson(Observations()), QJsonObject());
        QVERIFY(observationsFrom({}) == Observations());
    }

    void nonsenseIsAsIfNeverSeen_data()
    {
        QTest::addColumn<QJsonValue>("nonsense");

        QTest::newRow("null") << QJsonValue();
        QTest::newRow("an unknown word") << QJsonValue(u"nonsense"_s);
        QTest::newRow("a negative number") << QJsonValue(-5);
        QTest::newRow("a fraction") << QJsonValue(0.5);
        QTest::newRow("a number beyond all calendars") << QJsonValue(1e18);
        QTest::newRow("an array") << QJsonValue(QJsonArray{1, 2});
        QTest::newRow("an empty object") << QJsonValue(QJsonObject());
    }

    void nonsenseIsAsIfNeverSeen()
    {
        QFETCH(const QJsonValue, nonsense);
        auto object = toJson(everything());
        for (const auto &name : object.keys())
            object.insert(name, nonsense);

        QVERIFY(observationsFrom(object) == Observations());
    }

    void oneBrokenFieldLeavesTheOthers()
    {
        auto object = toJson(everything());
        object.insert(u"hosting"_s, QJsonObject{{u"active"_s, u"yes"_s}});
        auto expected = everything();
        expected.hosting.reset();

        QVERIFY(observationsFrom(object) == expected);
    }

    void whatIsToldWithItsDateIsNotTakenWithoutIt()
    {
        auto object = toJson(everything());
        for (const auto &name : {u"parkedSince"_s, u"signInNeededSince"_s, u"refusedSince"_s})
            object.remove(name);

        const auto back = observationsFrom(object);

        QVERIFY(!back.isParked);
        QVERIFY(!back.signInReason);
        QCOMPARE(back.refusals, 0);
    }

    void noDateIsMovedBeforeThoseThatCanBeWritten()
    {
        auto seen = everything();
        shiftTimes(seen, -100 * 366 * 24h);

        QVERIFY(observationsFrom(toJson(seen)) == seen);
        QVERIFY(seen.lastRefreshAt && seen.hosting);
    }

    void everyKindOfErrorKeepsItsName()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(ErrorKind::Cancelled); ++i) {
            const Error error{ErrorKind(i), u"subject"_s, {}};
            names.insert(toString(error.kind));

            const auto back = errorFrom(toJson(error));

            QVERIFY(back == error);
        }
        QCOMPARE(names.size(), int(ErrorKind::Cancelled) + 1);
    }

    void everyReasonAndCredentialKeepsItsWord()
    {
        for (int i = 0; i <= int(SignInReason::SecretMissing); ++i)
            QVERIFY(signInReasonFrom(toString(SignInReason(i))) == SignInReason(i));
        for (int i = 0; i <= int(CredentialKind::PrivilegedAppPassword); ++i)
            QVERIFY(credentialKindFrom(toString(CredentialKind(i))) == CredentialKind(i));
        QVERIFY(!signInReasonFrom(u"nonsense"));
        QVERIFY(credentialKindFrom(u"nonsense") == CredentialKind::Unknown);
    }
};

QTEST_APPLESS_MAIN(TestObservations)
#include "tst_observations.moc"
