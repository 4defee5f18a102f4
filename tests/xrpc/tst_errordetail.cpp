// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/scriptedhttp.h"
#include "xrpc/xrpcerror.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

const auto now = fromUnixMilliseconds(1'704'067'200'000); // 2024-01-01T00:00:00Z

HttpReply error(int status, const QString &name, const QString &message = {})
{
    QJsonObject body{{u"error"_s, name}};
    if (!message.isNull())
        body.insert(u"message"_s, message);
    return jsonReply(status, body);
}

HttpReply with(HttpReply reply, const QByteArray &header, const QByteArray &value)
{
    reply.headers.emplace_back(header, value);
    return reply;
}

Error read(const HttpReply &reply, const QStringList &sent = {})
{
    XrpcQuestion question{XrpcMethod::RefreshSession, u"pds.example.com"_s, {}};
    for (const auto &secret : sent)
        question.secrets.emplace_back(secret.toUtf8());
    return errorOf(reply, question, now);
}

} // namespace

//! What an error says beside its kind.
class TestErrorDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theErrorNamesTheHostAndRepeatsTheServersWords();
    void aDetailIsBoundedAndPrintable();
    void aBoundNeverCutsACharacterInTwo();
    void aDetailNeverHoldsWhatWasSent_data();
    void aDetailNeverHoldsWhatWasSent();
    void aWaitIsPassedOn_data();
    void aWaitIsPassedOn();
};

void TestErrorDetail::theErrorNamesTheHostAndRepeatsTheServersWords()
{
    const auto named = read(error(400, u"SomethingNew"_s, u"It is new"_s));
    const auto silent = read(error(400, u"SomethingNew"_s));
    const auto page = read(htmlReply(403, "<h1>Blocked</h1>"));
    const auto nothing = read(HttpReply{502, {}, {}});

    QCOMPARE(named.subject, u"pds.example.com"_s);
    QCOMPARE(named.detail, u"SomethingNew: It is new"_s);
    QCOMPARE(silent.detail, u"SomethingNew"_s);
    QCOMPARE(page.detail, u"HTTP 403, text/html"_s);
    QCOMPARE(nothing.detail, u"HTTP 502"_s);
}

void TestErrorDetail::aDetailIsBoundedAndPrintable()
{
    const auto noise = u"a\u0000b\u001b[31mc\r\nd\u202ee\u2028f"_s + QString(100'000, u'x');

    const auto detail = read(error(400, u"SomethingNew"_s, noise)).detail;

    QVERIFY(detail.startsWith(u"SomethingNew: ab[31mcdefxxx"_s));
    QCOMPARE(detail.size(), 200);
}

void TestErrorDetail::aBoundNeverCutsACharacterInTwo()
{
    const auto detail = read(error(400, u"N"_s, u"🦋"_s.repeated(200))).detail;

    QVERIFY(detail.size() <= 200);
    QVERIFY(detail.isValidUtf16());
    QVERIFY(detail.endsWith(u"🦋…"_s));
}

void TestErrorDetail::aDetailNeverHoldsWhatWasSent_data()
{
    QTest::addColumn<QStringList>("sent");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("detail");

    const QStringList token{u"refresh-token-of-alice"_s};
    const QStringList passwordAndCode{u"correct  hörse"_s, u"AB12C-DEF34"_s};
    QTest::newRow("token") << token << u"bad refresh-token-of-alice here"_s << u"New: bad … here"_s;
    QTest::newRow("cut by control characters")
        << token << u"refresh-\u0007token-\u200bof-alice"_s << u"New: …"_s;
    QTest::newRow("across the bound") << token << QString(185, u'x') + u" refresh-token-of-alice"_s
                                      << u"New: "_s + QString(185, u'x') + u" …"_s;
    QTest::newRow("password and code")
        << passwordAndCode << u"not correct  hörse, AB12C-DEF34"_s << u"New: not …, …"_s;
    QTest::newRow("nothing sent") << QStringList{QString()} << u"words"_s << u"New: words"_s;
    QTest::newRow("somebody's JWT")
        << QStringList() << u"no eyJhbGciOiJFUzI1NksifQ.eyJzdWIiOiJkaWQ.c2ln-_8 !"_s
        << u"New: no … !"_s;
}

void TestErrorDetail::aDetailNeverHoldsWhatWasSent()
{
    QFETCH(QStringList, sent);
    QFETCH(QString, message);
    QFETCH(QString, detail);

    QCOMPARE(read(error(400, u"New"_s, message), sent).detail, detail);
}

void TestErrorDetail::aWaitIsPassedOn_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<std::optional<Milliseconds>>("wait");

    const auto limited = error(429, u"RateLimitExceeded"_s);
    const auto row = [](const char *name, const HttpReply &reply,
                        std::optional<Milliseconds> wait) { QTest::newRow(name) << reply << wait; };
    row("429, Retry-After", with(limited, "Retry-After", "7"), 7s);
    row("429, RateLimit-Reset",
        with(with(limited, "RateLimit-Remaining", "0"), "RateLimit-Reset", "1704067230"), 30s);
    row("429, silent", limited, std::nullopt);
    row("503, Retry-After", with(htmlReply(503, "busy"), "retry-after", "120"), 120s);
    row("400, which waiting does not mend", with(error(400, u"New"_s), "Retry-After", "7"),
        std::nullopt);
}

void TestErrorDetail::aWaitIsPassedOn()
{
    QFETCH(HttpReply, reply);
    QFETCH(std::optional<Milliseconds>, wait);

    QVERIFY(read(reply).retryAfter == wait);
}

QTEST_GUILESS_MAIN(TestErrorDetail)
#include "tst_errordetail.moc"
