// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/qtdnsclient.h"
#include "support/check.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! Where nobody answers: no name server listens there.
class TestQtDnsClient : public QObject
{
    Q_OBJECT

private:
    static QtDnsClient::Options nobody()
    {
        return {.limit = 200ms, .nameServer = QHostAddress(u"127.84.73.1"_s)};
    }

private Q_SLOTS:
    void nobodyAnsweringIsNotThatThereIsNone()
    {
        QtDnsClient client(nobody());
        QElapsedTimer watch;
        watch.start();

        const auto records = finish(client.textRecords(u"_atproto.alice.test"_s));

        QVERIFY(!records);
        QVERIFY(records.error().kind == ErrorKind::Offline
                || records.error().kind == ErrorKind::TimedOut);
        QCOMPARE(records.error().subject, u"_atproto.alice.test"_s);
        QCOMPARE_LT(watch.elapsed(), 5000);
    }

    void aNameThatCannotBeIsRefused()
    {
        QtDnsClient client(nobody());

        const auto records = finish(client.textRecords({}));

        SKYKEEP_VERIFY_ERROR(records, ErrorKind::InvalidInput);
    }

    void shuttingDownEndsWhatIsInFlight()
    {
        QtDnsClient client(nobody());
        std::vector<Result<QStringList>> answers;
        const auto task = collect(client.textRecords(u"_atproto.alice.test"_s), &answers);

        client.shutDown();

        QTRY_COMPARE(answers.size(), 1U);
        SKYKEEP_VERIFY_ERROR(answers.front(), ErrorKind::Cancelled);
        SKYKEEP_VERIFY_ERROR(finish(client.textRecords(u"x.test"_s)), ErrorKind::Cancelled);
    }

    void aClientMayGoWhileAQuestionIsInFlight()
    {
        std::vector<Result<QStringList>> answers;
        auto client = std::make_unique<QtDnsClient>(nobody());
        const auto task = collect(client->textRecords(u"_atproto.alice.test"_s), &answers);

        client.reset();

        QTRY_COMPARE(answers.size(), 1U);
        SKYKEEP_VERIFY_ERROR(answers.front(), ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestQtDnsClient)
#include "tst_qtdnsclient.moc"
