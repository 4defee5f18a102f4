// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/hostbook.h"
#include "accountsample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

class TestHostBook : public QObject
{
    Q_OBJECT

private:
    static Error limited(std::optional<Milliseconds> wait)
    {
        Error error{ErrorKind::RateLimited, {}, {}};
        error.retryAfter = wait;
        return error;
    }

private Q_SLOTS:
    void aWaitHoldsThoughOtherCallsWereAnswered()
    {
        HostBook book;
        book.failed(sampleUrl(), limited(1h), sampleNow);
        book.answered(sampleUrl(), sampleNow + 1s);

        QCOMPARE(book.limitedUntil(sampleUrl()), sampleNow + 1h);
        book.answered(sampleUrl(), sampleNow + 1h);
        QVERIFY(!book.limitedUntil(sampleUrl()));
    }

    void aWaitIsBounded()
    {
        HostBook book;
        book.failed(sampleUrl(), limited(1000h), sampleNow);
        QCOMPARE(book.limitedUntil(sampleUrl()), sampleNow + 24h);
        book.failed(sampleUrl(), limited({}), sampleNow);
        QCOMPARE(book.limitedUntil(sampleUrl()), sampleNow + 1min);
    }

    void silenceCountsFromItsBeginningUntilTheNextAnswer()
    {
        HostBook book;
        book.failed(sampleUrl(), {ErrorKind::Offline, {}, {}}, sampleNow);
        book.failed(sampleUrl(), {ErrorKind::TimedOut, {}, {}}, sampleNow + 1h);
        book.failed(sampleUrl(), {ErrorKind::Cancelled, {}, {}}, sampleNow + 1h);

        QCOMPARE(book.facts(sampleUrl()).unreachableSince, sampleNow);
        book.failed(sampleUrl(), {ErrorKind::TokenExpired, {}, {}}, sampleNow + 2h);
        QVERIFY(!book.facts(sampleUrl()).unreachableSince);
    }

    void oneHostsTroubleIsNotAnothers()
    {
        HostBook book;
        book.failed(sampleUrl(), {ErrorKind::Offline, {}, {}}, sampleNow);

        QVERIFY(!book.facts(sampleUrl(u"https://pds.example.org")).unreachableSince);
    }

    void aComputerWithoutNetworkBlamesNoHost()
    {
        const Error silence{ErrorKind::Offline, {}, {}};
        const auto own = sampleUrl(u"http://localhost:2583");
        HostBook book;
        book.failed(sampleUrl(u"https://long.example.org"), silence, sampleNow - 1h);
        book.failed(sampleUrl(u"https://just.example.org"), silence, sampleNow - 1min);
        book.loseNetwork(sampleNow);
        book.failed(sampleUrl(), silence, sampleNow + 1h);
        book.failed(own, silence, sampleNow + 1h);

        QVERIFY(!book.facts(sampleUrl()).unreachableSince);
        QVERIFY(!book.facts(sampleUrl(u"https://just.example.org")).unreachableSince);
        QCOMPARE(book.facts(sampleUrl(u"https://long.example.org")).unreachableSince,
                 sampleNow - 1h);
        QCOMPARE(book.facts(own).unreachableSince, sampleNow + 1h);
        QVERIFY(book.isOutOfReach(sampleUrl()));
        QVERIFY(!book.isOutOfReach(own));
    }

    void oneAnswerFromAfarProvesThatThereIsANetwork()
    {
        HostBook book;
        book.loseNetwork(sampleNow);
        book.answered(sampleUrl(u"http://localhost:2583"), sampleNow);
        QCOMPARE(book.offlineSince(), sampleNow);

        book.answered(sampleUrl(), sampleNow);
        QVERIFY(!book.offlineSince());

        book.loseNetwork(sampleNow);
        book.failed(sampleUrl(), limited(1h), sampleNow);
        QVERIFY(!book.offlineSince());
        QCOMPARE(book.limitedUntil(sampleUrl()), sampleNow + 1h);
    }

    void allMovesWithTheClock()
    {
        HostBook book;
        book.failed(sampleUrl(), limited(1h), sampleNow);
        book.loseNetwork(sampleNow);
        book.shift(-24h);

        QCOMPARE(book.offlineSince(), sampleNow - 24h);
        QCOMPARE(book.limitedUntil(sampleUrl()), sampleNow - 23h);
    }
};

QTEST_GUILESS_MAIN(TestHostBook)
#include "tst_hostbook.moc"
