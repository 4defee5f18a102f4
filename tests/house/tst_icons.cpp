// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include <QCryptographicHash>
#include <QFile>
#include <QSize>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

const auto folder = QStringLiteral(SKYKEEP_SOURCE_TREE "/resources/icons/");
const auto name = u"io.github.skykeep.Skykeep"_s;

QByteArray read(const QString &path)
{
    QFile file(folder + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// https://www.w3.org/TR/png/#11IHDR
QSize sizeOf(const QByteArray &png)
{
    if (!png.startsWith("\x89PNG\r\n\x1a\n") || png.size() < 24)
        return {};
    return {int(qFromBigEndian<quint32>(png.constData() + 16)),
            int(qFromBigEndian<quint32>(png.constData() + 20))};
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySizeIsThere_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : {16, 22, 24, 32, 48, 64, 128, 256, 512})
            QTest::addRow("%d", side) << side;
    }
    void everySizeIsThere()
    {
        QFETCH(const int, side);

        const auto picture = read(u"hicolor/%1x%1/apps/%2.png"_s.arg(QString::number(side), name));

        QCOMPARE(sizeOf(picture), QSize(side, side));
    }

    //! ./dev icons renders them anew.
    void thePicturesAreOfTheseDrawings_data()
    {
        QTest::addColumn<QString>("drawing");
        QTest::newRow("large") << QString(name + u".svg"_s);
        QTest::newRow("small") << QString(name + u"-small.svg"_s);
    }
    void thePicturesAreOfTheseDrawings()
    {
        QFETCH(const QString, drawing);
        const auto text = read(drawing);
        QVERIFY(!text.isEmpty());

        const auto hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();

        QVERIFY2(read(u"rendered.sha256"_s).contains(hash + "  " + drawing.toLatin1()),
                 "the drawing has changed since; run ./dev icons");
    }

    void windowsAndMacosHaveTheSamePictures_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("Windows") << QString(name + u".ico"_s) << QByteArray("\0\0\1\0\6\0", 6);
        QTest::newRow("macOS") << QString(name + u".icns"_s) << QByteArray("icns");
    }
    void windowsAndMacosHaveTheSamePictures()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, beginning);
        const auto pictures = read(file);
        QVERIFY(pictures.startsWith(beginning));

        const auto hash = QCryptographicHash::hash(pictures, QCryptographicHash::Sha256).toHex();

        QVERIFY2(read(u"rendered.sha256"_s).contains(hash + "  " + file.toLatin1()),
                 "it was not made by ./dev icons");
    }

    void theSymbolicIconLeavesItsColourToTheDesktop()
    {
        const auto text = QString::fromUtf8(read(name + u"-symbolic.svg"_s));

        QVERIFY(text.contains("viewBox=\"0 0 16 16\""_L1));
        QCOMPARE(text.count("fill=\"#"_L1), 1);
        QVERIFY(!text.contains("stroke="_L1));
        QVERIFY(!text.contains("Gradient"_L1));
    }
};

QTEST_GUILESS_MAIN(TestIcons)
#include "tst_icons.moc"
