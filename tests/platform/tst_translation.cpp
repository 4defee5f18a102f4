// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/pseudotranslator.h"
#include "platform/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestTranslation : public QObject
{
    Q_OBJECT

private:
    static QString pseudo(const char *source)
    {
        return PseudoTranslator(Qt::LeftToRight).translate("Test", source, nullptr, -1);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void timesFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QLocale::Language>("language");
        QTest::newRow("German") << u"de"_s << QLocale::German;
        QTest::newRow("Japanese") << u"ja"_s << QLocale::Japanese;
        QTest::newRow("Brazilian") << u"pt-BR"_s << QLocale::Portuguese;
    }

    void timesFollowTheLanguage()
    {
        QFETCH(const QString, tag);
        QFETCH(const QLocale::Language, language);
        Translation translation;

        translation.use(tag);

        QCOMPARE(translation.tag(), tag);
        QCOMPARE(QLocale().language(), language);
    }

    void anUnknownLanguageIsTheSystems()
    {
        Translation translation;

        translation.use(u"tlh"_s);

        QCOMPARE(translation.tag(), u"en"_s); // the tests run in the C locale
        QCOMPARE(QLocale().language(), QLocale::C);
    }

    void wordsOfBeforeAreForgotten()
    {
        Translation translation;
        translation.use(u"en-XA"_s);
        QCOMPARE(QCoreApplication::translate("Test", "Yes"), u"[Ýéš~]"_s);

        translation.use(u"en"_s);

        QCOMPARE(QCoreApplication::translate("Test", "Yes"), u"Yes"_s);
    }

    void placesAreKept_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("kept");
        QTest::newRow("a number's") << QByteArray("%1 done") << u"%1"_s;
        QTest::newRow("a count's") << QByteArray("%n done") << u"%n"_s;
        QTest::newRow("a name's") << QByteArray("at {host}.") << u"{host}"_s;
        QTest::newRow("a tag") << QByteArray("<a href=\"%1\">read</a>") << u"<a href=\"%1\">"_s;
        QTest::newRow("a shortcut") << QByteArray("&Accounts") << u"&A"_s;
    }

    void placesAreKept()
    {
        QFETCH(const QByteArray, source);
        QFETCH(const QString, kept);

        const auto text = pseudo(source.constData());

        QVERIFY2(text.contains(kept), qPrintable(text));
        QVERIFY(text.size() > source.size() * 5 / 4);
    }

    void qtsOwnWordsAreLeftToQt()
    {
        const PseudoTranslator translator(Qt::RightToLeft);

        QVERIFY(translator.translate("QShortcut", "Ctrl", nullptr, -1).isNull());
        QVERIFY(!translator.translate("Questions", "Sign out", nullptr, -1).isNull());
        QCOMPARE(translator.translate("QGuiApplication", "QT_LAYOUT_DIRECTION", nullptr, -1),
                 u"RTL"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
