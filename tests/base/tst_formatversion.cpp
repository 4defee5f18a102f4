// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/formatversion.h"

#include <QTest>

using namespace Skykeep;

class TestFormatVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterOneIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isNewer");
        QTest::newRow("ours") << QByteArray(R"({"version":2})") << false;
        QTest::newRow("older") << QByteArray(R"({"version": 1})") << false;
        QTest::newRow("newer") << QByteArray(R"({"version":3})") << true;
        QTest::newRow("with blanks") << QByteArray("{ \"version\"\n:\t3 }") << true;
        QTest::newRow("last") << QByteArray(R"({"accounts":[{"a":1}],"version":10})") << true;
        QTest::newRow("first") << QByteArray(R"({"version":3,"accounts":[]})") << true;
        QTest::newRow("a fraction") << QByteArray(R"({"version":2.5})") << true;
        QTest::newRow("with an exponent") << QByteArray(R"({"version":1e1})") << true;
        QTest::newRow("below nothing") << QByteArray(R"({"version":-3})") << false;
        QTest::newRow("none") << QByteArray(R"({"accounts":[]})") << false;
        QTest::newRow("another's") << QByteArray(R"({"of":{"version":9},"version":2})") << false;
        QTest::newRow("another's first")
            << QByteArray(R"({"a":{"version":1},"version":3})") << true;
        QTest::newRow("a value") << QByteArray(R"({"label":"version","version":3})") << true;
        // NOLINTNEXTLINE(modernize-raw-string-literal): moc loses its way in one
        QTest::newRow("words") << QByteArray("{\"label\":\"\\\"version\\\":9\",\"version\":2}")
                               << false;
        QTest::newRow("a word") << QByteArray(R"({"version":"9"})") << false;
        QTest::newRow("an empty file") << QByteArray() << false;
        QTest::newRow("cut short") << QByteArray(R"({"accounts":[{)") << false;
        QTest::newRow("cut after the name") << QByteArray(R"({"version")") << false;
        QTest::newRow("cut in the number") << QByteArray(R"({"version":3)") << false;
        QTest::newRow("no JSON") << QByteArray("version 9\n") << false;
    }
    void aLaterOneIsTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isNewer);

        QCOMPARE(isNewerFormat(bytes, 2), isNewer);
    }
};

QTEST_GUILESS_MAIN(TestFormatVersion)
#include "tst_formatversion.moc"
