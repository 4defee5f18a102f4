// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "displaytext.h"
#include "table.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Skykeep;
using namespace Qt::StringLiterals;

class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSteersATerminalIsTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        QTest::newRow("plain") << u"alice.test"_s << u"alice.test"_s;
        QTest::newRow("beyond ASCII") << u"Zoë 青い🔑"_s << u"Zoë 青い🔑"_s;
        QTest::newRow("a colour") << u"\x1b[31mred\x1b[0m"_s << u"[31mred[0m"_s;
        QTest::newRow("a window title") << u"\x1b]0;x\x07y"_s << u"]0;xy"_s;
        QTest::newRow("an 8-bit sequence") << u"a\u009b2Jb"_s << u"a2Jb"_s;
        QTest::newRow("line ends and tabs") << u"a\r\nb\tc\u2028d"_s << u"a b c d"_s;
        QTest::newRow("backspaces") << u"good\b\b\b\bevil"_s << u"goodevil"_s;
        QTest::newRow("direction overrides") << u"a\u202egnp.exe"_s << u"agnp.exe"_s;
        QTest::newRow("half a surrogate pair") << QString(QChar(0xd800)) << u"\ufffd"_s;
    }

    void whatSteersATerminalIsTakenOut()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, safe);

        QCOMPARE(sanitised(text), safe);
    }

    void jsonStaysTheSameButCannotSteer()
    {
        const QJsonObject object{{u"a"_s, u"x\u009b2J\x7f\x1b\u202e é"_s}};

        const auto json = escapedControls(QJsonDocument(object).toJson());

        QCOMPARE(QJsonDocument::fromJson(json).object(), object);
        const auto text = QString::fromUtf8(json);
        for (const auto c : {u'\u009b', u'\x7f', u'\x1b', u'\u202e'})
            QVERIFY(!text.contains(c));
        QVERIFY(text.contains(u'é'));
    }

    void widthIsCountedInColumns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("width");
        QTest::newRow("nothing") << QString() << qsizetype(0);
        QTest::newRow("Latin") << u"alice"_s << qsizetype(5);
        QTest::newRow("precomposed") << u"Zoë"_s << qsizetype(3);
        QTest::newRow("combining") << u"Zoe\u0308"_s << qsizetype(3);
        QTest::newRow("Chinese") << u"中文"_s << qsizetype(4);
        QTest::newRow("Korean") << u"한글"_s << qsizetype(4);
        QTest::newRow("half-width kana") << u"ｶﾅ"_s << qsizetype(2);
        QTest::newRow("full-width Latin") << u"ＡＢ"_s << qsizetype(4);
        QTest::newRow("emoji") << u"🔑"_s << qsizetype(2);
        QTest::newRow("joiner") << u"a\u200db"_s << qsizetype(2);
        QTest::newRow("arrow and dash") << u"→–…"_s << qsizetype(3);
    }

    void widthIsCountedInColumns()
    {
        QFETCH(const QString, text);
        QFETCH(const qsizetype, width);

        QCOMPARE(displayWidth(text), width);
    }

    void whatIsCutNeverOverflows()
    {
        QCOMPARE(elided(u"alice.test"_s, 10), u"alice.test"_s);
        QCOMPARE(elided(u"alice.test"_s, 6), u"alice…"_s);
        QCOMPARE(elided(u"中文字"_s, 4), u"中…"_s); // half a character is not shown
        QCOMPARE(elided(u"🔑🔑"_s, 3), u"🔑…"_s);
    }

    void longTextIsBrokenAtSpaces()
    {
        QCOMPARE(wrapped(u"one two three"_s, 7), (QStringList{u"one two"_s, u"three"_s}));
        QCOMPARE(wrapped(u"unbreakable x"_s, 4), (QStringList{u"unbreakable"_s, u"x"_s}));
        QCOMPARE(wrapped(QString(), 4), QStringList());
    }

    void columnsAreAlignedByWhatIsSeen()
    {
        const QList<Row> rows{{{u"中文"_s}, {u"a"_s}}, {{u"x"_s, Colour::Red}, {u"b"_s}}};

        QCOMPARE(tableLines(rows, {}), (QStringList{u"中文  a"_s, u"x     b"_s}));
        QCOMPARE(tableLines(rows, {.now = {}, .hasColours = true}),
                 (QStringList{u"中文  a"_s, u"\x1b[31mx\x1b[0m     b"_s}));
    }

    void onANarrowScreenTheWidestColumnIsCut()
    {
        const QList<Row> rows{{{u"a-very-long-handle.test"_s}, {u"active"_s}}};

        const auto lines = tableLines(rows, {.now = {}, .width = 20});

        QCOMPARE(lines, QStringList{u"a-very-long…  active"_s});
    }

    void nothingIsCutWhereThereIsNoScreen()
    {
        const QString longText(300, u'x');

        QCOMPARE(tableLines({{{longText}}}, {}), QStringList{longText});
    }
};

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
