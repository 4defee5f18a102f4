// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "house/sourcetree.h"
#include "house/translationfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr auto folder = "resources/translations"_L1;

QDir root()
{
    return QDir(QStringLiteral(SKYKEEP_SOURCE_TREE));
}

QStringList translationFiles()
{
    return QDir(root().filePath(folder)).entryList({u"skykeep_*.ts"_s}, QDir::Files, QDir::Name);
}

bool isEnglish(const QString &file)
{
    return file == "skykeep_en.ts"_L1;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

// What is to be in the translation as it is in the source, in any order.
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%L?\\d+|%L?n|\\{\\w+\\}|</?\\w+[^>]*>"_s);
    QStringList found;
    for (const auto &match : place.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

QStringList missing(const Message &message, const QString &text)
{
    auto wanted = places(message.source);
    auto found = places(text);
    // A form for one or none may do without its number.
    if (message.isPlural) {
        wanted.removeAll(u"%n"_s);
        found.removeAll(u"%n"_s);
    }
    return wanted == found ? QStringList() : QStringList(u"other places: "_s + found.join(u' '));
}

QString endOf(const QString &text)
{
    static const QRegularExpression end(u"[.。:：…!?！？]*[)\"”“」]*$"_s);
    auto ending = end.match(text).captured();
    static constexpr std::pair<QChar, QChar> same[] = {
        {u'。', u'.'},
        {u'：', u':'},
        {u'！', u'!'},
        {u'？', u'?'},
    };
    for (const auto &[wide, narrow] : same)
        ending.replace(wide, narrow);
    ending.removeIf([](QChar c) { return !u".:…!?"_s.contains(c); });
    return ending;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"&(?![& ])\\w"_s);
    return QString(text).remove(u"&&"_s).contains(mnemonic);
}

QStringList faults(const Message &message)
{
    if (message.isUnfinished)
        return {u"not translated"_s};
    QStringList faults;
    if (!message.isPlural && message.texts.size() != 1)
        faults << u"not one text"_s;
    for (const auto &text : message.texts) {
        faults += missing(message, text);
        if (text.trimmed().isEmpty())
            faults << u"empty"_s;
        if (text.startsWith(u' ') != message.source.startsWith(u' ')
            || text.endsWith(u' ') != message.source.endsWith(u' '))
            faults << u"another space at its beginning or end"_s;
        if (endOf(text) != endOf(message.source))
            faults << u"it ends otherwise: %1"_s.arg(text);
        if (hasMnemonic(text) != hasMnemonic(message.source))
            faults << u"a shortcut's letter is missing or too many: %1"_s.arg(text);
        if (text.contains("..."_L1))
            faults << u"three dots instead of an ellipsis"_s;
    }
    return faults;
}

QString findings(const QString &file, const std::vector<Message> &messages)
{
    QStringList all;
    for (const auto &message : messages) {
        for (const auto &fault : faults(message))
            all << u"%1: %2, \"%3\": %4"_s.arg(file, message.context, message.source, fault);
    }
    return all.join(u'\n');
}

void eachFile()
{
    QTest::addColumn<QString>("file");
    for (const auto &file : translationFiles())
        QTest::newRow(qPrintable(file)) << file;
}

} // namespace

//! Every word of the programs in every language.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultyTranslationIsFound_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u"Yes"_s << u""_s;
        QTest::newRow("a place is missing") << u"%1 of %2"_s << u"%1 von 2"_s;
        QTest::newRow("a place too many") << u"%1"_s << u"%1 %2"_s;
        QTest::newRow("a name is translated") << u"At {host}."_s << u"Bei {wirt}."_s;
        QTest::newRow("a tag is lost") << u"<b>a</b>"_s << u"<b>a"_s;
        QTest::newRow("a space is lost") << u"a "_s << u"a"_s;
        QTest::newRow("a full stop is lost") << u"A."_s << u"A"_s;
        QTest::newRow("an ellipsis is lost") << u"Add…"_s << u"Add"_s;
        QTest::newRow("dots for an ellipsis") << u"Add…"_s << u"Neu..."_s;
        QTest::newRow("a colon for a full stop") << u"A."_s << u"A:"_s;
        QTest::newRow("no shortcut") << u"&Quit"_s << u"Beenden"_s;
        QTest::newRow("a shortcut") << u"Quit"_s << u"&Beenden"_s;
    }

    void aFaultyTranslationIsFound()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, text);

        QVERIFY(!faults({.context = {}, .source = source, .texts = {text}}).isEmpty());
    }

    void aGoodTranslationPasses_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::newRow("other order") << u"%1 of %2."_s << u"Von %2 %1."_s;
        QTest::newRow("a wide full stop") << u"Done."_s << u"完了。"_s;
        QTest::newRow("a shortcut in brackets") << u"&Quit"_s << u"終了(&Q)"_s;
        QTest::newRow("with an ellipsis") << u"&Label…"_s << u"名前(&L)…"_s;
        QTest::newRow("an ampersand") << u"A && B"_s << u"A && B"_s;
        QTest::newRow("a quoted end") << u"Says: \"{status}\"."_s << u"「{status}」と言います。"_s;
    }

    void aGoodTranslationPasses()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, text);

        QCOMPARE(faults({.context = {}, .source = source, .texts = {text}}), QStringList());
    }

    void everyWordIsTranslated_data() { eachFile(); }

    void everyWordIsTranslated()
    {
        QFETCH(const QString, file);

        const auto messages = readMessages(read(root().filePath(folder + u'/' + file)));

        QVERIFY(isEnglish(file) || messages.size() > 100);
        const auto found = findings(file, messages);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found));
    }

    //! What ./dev translate would do changes nothing.
    void everyFileHasTheWordsOfTheSource_data() { eachFile(); }

    void everyFileHasTheWordsOfTheSource()
    {
        QFETCH(const QString, file);
        const QTemporaryDir place;
        const auto kept = root().filePath(folder + u'/' + file);
        const auto fresh = place.filePath(file);
        QVERIFY(QFile::copy(kept, fresh));
        QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s,
                              u"src"_s,     u"-I"_s,           u"app"_s,        u"-I"_s,   u"."_s,
                              u"src"_s,     u"ui"_s,           u"app"_s,        u"-ts"_s,  fresh};
        if (isEnglish(file))
            arguments << u"-pluralonly"_s;

        QProcess lupdate;
        lupdate.setWorkingDirectory(root().path());
        lupdate.start(QStringLiteral(SKYKEEP_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        // It warns of what it does not understand, and leaves that out.
        QCOMPARE(QString::fromUtf8(lupdate.readAllStandardError()), QString());

        const auto before = namesOf(readMessages(read(kept)));
        const auto after = namesOf(readMessages(read(fresh)));
        QStringList different;
        for (const auto &name : after) {
            if (!before.contains(name))
                different << u"new: "_s + name;
        }
        for (const auto &name : before) {
            if (!after.contains(name))
                different << u"gone: "_s + name;
        }
        QVERIFY2(different.isEmpty(),
                 qPrintable(u"./dev translate is due\n"_s + different.join(u'\n')));
    }

    //! What is not marked so that Qt's tools see it is never translated.
    void everyWordIsMarked()
    {
        static const QRegularExpression function(
            u"QString (\\w+)\\(const char \\*(\\w+)[^)]*\\)\\s*\\{[^}]*"
            "translate\\(\\s*\"\\w+\",\\s*\\2\\)"_s);
        QStringList found;
        for (const auto &file : cppFiles({u"app"_s, u"src"_s, u"ui"_s})) {
            if (file.text.contains(QRegularExpression(u"#define .*QT_TRANSLATE_NOOP"_s)))
                found << finding(file, 0, u"lupdate sees through no macro"_s);
            for (const auto &match : function.globalMatch(file.text)) {
                const QRegularExpression bare(u"\\b%1\\(\\s*\""_s.arg(match.captured(1)));
                for (const auto &call : bare.globalMatch(file.text))
                    found << finding(file, call.capturedStart(), u"words that are not marked"_s);
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
