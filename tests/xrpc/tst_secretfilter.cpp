// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/secretfilter.h"
#include "xrpc/xrpcforwarder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestSecretFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aSecretIsCoveredHoweverItIsCut_data();
    void aSecretIsCoveredHoweverItIsCut();
    void whatIsNoBeginningGoesOnAtOnce();
    void onlyHeadersThatTellNothingOfTheAskerAreForwarded_data();
    void onlyHeadersThatTellNothingOfTheAskerAreForwarded();
};

void TestSecretFilter::aSecretIsCoveredHoweverItIsCut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("covered");

    const auto row = [](const char *name, const QByteArray &text, const QByteArray &covered) {
        QTest::newRow(name) << text << covered;
    };
    row("nothing", "", "");
    row("no secret", "plain words", "plain words");
    row("alone", "ababac", "******");
    row("twice, without a gap", "ababacababac", "************");
    row("after a false beginning", "abababac!", "ab******!");
    row("a beginning at the end", "xababa", "xababa");
    row("among zeros", QByteArray("\0ababac\0", 8), QByteArray("\0******\0", 8));
}

void TestSecretFilter::aSecretIsCoveredHoweverItIsCut()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, covered);

    for (qsizetype size = 1; size <= text.size() + 1; ++size) {
        SecretFilter filter{Secret(QByteArray("ababac"))};
        QByteArray out;
        for (qsizetype at = 0; at < text.size(); at += size)
            out += filter.filtered(text.mid(at, size));
        out += filter.rest();
        QCOMPARE(out, covered);
    }
}

void TestSecretFilter::whatIsNoBeginningGoesOnAtOnce()
{
    SecretFilter filter{Secret(QByteArray("ababac"))};

    QCOMPARE(filter.filtered("words ab"), "words ");
    QCOMPARE(filter.filtered("out"), "about");
    QCOMPARE(filter.rest(), "");
}

void TestSecretFilter::onlyHeadersThatTellNothingOfTheAskerAreForwarded_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isForwarded");

    const auto row = [](const char *name, const QByteArray &header, const QByteArray &value,
                        bool isForwarded) {
        QTest::newRow(name) << header << value << isForwarded;
    };
    row("a type", "Content-Type", "image/png", true);
    row("labellers", "atproto-accept-labelers", "did:web:example.com;redact", true);
    row("a language", "accept-language", "de", true);
    row("a credential", "Authorization", "Bearer x", false);
    row("another host", "Host", "example.com", false);
    row("a cookie", "Cookie", "a=b", false);
    row("a proxy's", "atproto-proxy", "did:web:example.com#x", false);
    row("one more header", "Accept", "*/*\r\nCookie: a=b", false);
    row("no value", "Accept", "", false);
    row("too long", "Accept", QByteArray(5000, 'x'), false);
}

void TestSecretFilter::onlyHeadersThatTellNothingOfTheAskerAreForwarded()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(bool, isForwarded);

    QCOMPARE(mayForward(header, value), isForwarded);
}

QTEST_GUILESS_MAIN(TestSecretFilter)
#include "tst_secretfilter.moc"
