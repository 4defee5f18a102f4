// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/linereader.h"

#include <QTest>

using namespace Skykeep;

class TestLineReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesSurviveASplitAtEveryByte()
    {
        const QByteArray stream("{\"a\":\"\xc3\xa9\"}\n\n{}\nrest");
        for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
            LineReader reader(100);

            QVERIFY(reader.feed(QByteArrayView(stream).first(cut)));
            QVERIFY(reader.feed(QByteArrayView(stream).sliced(cut)));

            QCOMPARE(reader.next(), QByteArray("{\"a\":\"\xc3\xa9\"}"));
            QCOMPARE(reader.next(), QByteArray(""));
            QCOMPARE(reader.next(), QByteArray("{}"));
            QVERIFY(!reader.next());
        }
    }

    void linesSurviveSingleBytes()
    {
        LineReader reader(100);
        for (const char c : QByteArray("one\ntwo\n"))
            QVERIFY(reader.feed(QByteArrayView(&c, 1)));

        QCOMPARE(reader.next(), QByteArray("one"));
        QCOMPARE(reader.next(), QByteArray("two"));
    }

    void aLineOfExactlyTheBoundIsTaken()
    {
        LineReader reader(4);

        QVERIFY(reader.feed("abcd"));
        QVERIFY(reader.feed("\n"));

        QCOMPARE(reader.next(), QByteArray("abcd"));
    }

    void aLineOverTheBoundIsRefused_data()
    {
        QTest::addColumn<QList<QByteArray>>("pieces");
        QTest::newRow("in one piece") << QList<QByteArray>{"abcde\n"};
        QTest::newRow("before its end came") << QList<QByteArray>{"abcde"};
        QTest::newRow("in two pieces") << QList<QByteArray>{"abc", "de"};
        QTest::newRow("the second line") << QList<QByteArray>{"ab\nabcde"};
    }

    void aLineOverTheBoundIsRefused()
    {
        QFETCH(const QList<QByteArray>, pieces);
        LineReader reader(4);

        bool isFine = true;
        for (const auto &piece : pieces)
            isFine = reader.feed(piece);

        QVERIFY(!isFine);
        QVERIFY(!reader.feed("\n{}\n"));
    }

    void linesBeforeTheOversizedOneAreKept()
    {
        LineReader reader(4);

        QVERIFY(!reader.feed("ab\nabcde\nok\n"));

        QCOMPARE(reader.next(), QByteArray("ab"));
        QVERIFY(!reader.next());
    }
};

QTEST_GUILESS_MAIN(TestLineReader)
#include "tst_linereader.moc"
