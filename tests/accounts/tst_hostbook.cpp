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

    void allMovesWithTheClock()
    {
        HostBook book;
        book.failed(sampleUrl(), limited(1h), sampleNow);
        book.shift(-24h);

        QCOMPARE(book.limitedUntil(sampleUrl()), sampleNow - 23h);
    }
};

QTEST_GUILESS_MAIN(TestHostBook)
#include "tst_hostbook.moc"
