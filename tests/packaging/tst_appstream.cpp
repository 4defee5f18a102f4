// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "packaging/installation.h"
#include "packaging/toolrun.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

QByteArray inTree(const QString &name)
{
    QFile file(QStringLiteral(SKYKEEP_SOURCE_TREE "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! What software centres show of Skykeep.
class TestAppStream : public QObject
{
    Q_OBJECT

private:
    const Installation m_installation{{u"desktop"_s}};
    const QString m_file = u"share/metainfo/io.github.skykeep.Skykeep.metainfo.xml"_s;

    //! Of the first release that it names, which is the newest.
    QString ofRelease(QLatin1StringView attribute) const
    {
        QXmlStreamReader xml(m_installation.contents(m_file));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "release"_L1)
                return xml.attributes().value(attribute).toString();
        }
        return {};
    }

private Q_SLOTS:
    //! But for the capital letter of the identifier, which is that of everything else.
    void itIsValid()
    {
        const auto verdict = runTool(u"appstreamcli"_s,
                                     {u"validate"_s, u"--no-net"_s, u"--pedantic"_s,
                                      u"--no-color"_s, m_installation.file(m_file)});

        QVERIFY2(verdict.exit == 0, verdict.words().constData());
        static const QRegularExpression finding(u"^[PIWE]: .*$"_s,
                                                QRegularExpression::MultilineOption);
        QStringList findings;
        for (const auto &match : finding.globalMatch(verdict.output))
            findings += match.captured();
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings[0].contains("cid-contains-uppercase-letter"_L1),
                 verdict.words().constData());
    }

    void itFitsTheMenuEntryAndTheIconsBesideIt()
    {
        const auto verdict = runTool(u"appstreamcli"_s,
                                     {u"validate-tree"_s, u"--no-net"_s, u"--no-color"_s,
                                      m_installation.root()});

        QVERIFY2(verdict.exit == 0, verdict.words().constData());
    }

    void theNewestReleaseIsThisVersion()
    {
        QCOMPARE(ofRelease("version"_L1), QStringLiteral(SKYKEEP_VERSION));
    }

    void theChangelogSaysTheSame()
    {
        static const QRegularExpression heading(u"^## ([0-9.]+) \\((.*)\\)$"_s,
                                                QRegularExpression::MultilineOption);
        const auto newest = heading.match(QString::fromUtf8(inTree(u"CHANGELOG.md"_s)));
        QVERIFY(newest.hasMatch());

        QCOMPARE(newest.captured(1), ofRelease("version"_L1));
        if (newest.captured(2) != "not released"_L1)
            QCOMPARE(newest.captured(2), ofRelease("date"_L1));
    }

    void thePicturesAreThereInTheirSizes()
    {
        QXmlStreamReader xml(m_installation.contents(m_file));
        int count = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "image"_L1)
                continue;
            ++count;
            const auto width = xml.attributes().value("width"_L1).toUInt();
            const auto height = xml.attributes().value("height"_L1).toUInt();
            const auto address = xml.readElementText();
            QVERIFY2(address.startsWith("https://"_L1), qPrintable(address));
            // https://www.w3.org/TR/png/#11IHDR
            const auto png = inTree(u"docs/"_s + address.section("/docs/"_L1, 1));
            QVERIFY2(png.startsWith("\x89PNG"), qPrintable(address));
            QCOMPARE(qFromBigEndian<quint32>(png.constData() + 16), width);
            QCOMPARE(qFromBigEndian<quint32>(png.constData() + 20), height);
        }
        QVERIFY(count > 0);
    }

    void itSpeaksTheLanguagesOfTheProgram_data()
    {
        QTest::addColumn<QString>("element");
        for (const auto *element : {"summary", "p", "li", "caption"})
            QTest::newRow(element) << QString::fromLatin1(element);
    }

    void itSpeaksTheLanguagesOfTheProgram()
    {
        QFETCH(const QString, element);
        QHash<QString, int> counts;
        QXmlStreamReader xml(m_installation.contents(m_file));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
                ++counts[xml.attributes().value("xml:lang"_L1).toString()];
        }

        QVERIFY(counts[QString()] > 0);
        for (const auto &language : {u"de"_s, u"ja"_s, u"pt_BR"_s})
            QCOMPARE(counts[language], counts[QString()]);
    }
};

QTEST_GUILESS_MAIN(TestAppStream)
#include "tst_appstream.moc"
