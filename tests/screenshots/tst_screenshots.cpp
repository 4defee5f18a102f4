// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "contactsheet.h"
#include "scenes.h"

#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestScreenshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }

    void everySceneShowsSomething_data()
    {
        QTest::addColumn<int>("scene");
        const auto scenes = allScenes();
        for (size_t i = 0; i < scenes.size(); ++i)
            QTest::addRow("%s", qPrintable(scenes.at(i).name)) << int(i);
    }
    void everySceneShowsSomething()
    {
        QFETCH(const int, scene);
        const QTemporaryDir folder;
        Camera camera(QDir(folder.path()), u"100"_s, {{u"light"_s, lightPalette()}});

        allScenes().at(size_t(scene)).play(camera);

        QVERIFY(camera.count() > 0);
        QVERIFY2(camera.failures().isEmpty(), qPrintable(camera.failures().join(u'\n')));
        QCOMPARE(QDir(folder.path()).entryList({u"*.png"_s}).size(), camera.count());
    }

    void theContactSheetHasEveryPicture()
    {
        const QTemporaryDir folder;
        for (const auto *name : {"a.png", "b.png"}) {
            QFile file(folder.filePath(QLatin1StringView(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }

        QVERIFY(writeContactSheet(QDir(folder.path())));

        QFile page(folder.filePath(u"index.html"_s));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QCOMPARE(page.readAll().count("<figure>"), 2);
    }
};

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
