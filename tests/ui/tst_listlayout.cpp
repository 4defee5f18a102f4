// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "liststage.h"
#include "platform/preferences.h"
#include "ui/detailspane.h"

#include <QHeaderView>
#include <QSplitter>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace Skykeep::ListStage;

class ListLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theLayoutIsRememberedByTheNextWindow();
    void theDetailsLieBelowInANarrowWindow();
    void aLayoutOfAnotherVersionIsFollowedAsFarAsItGoes();
};

void ListLayoutTest::init()
{
    QTest::failOnWarning(WindowStage::warnings());
}

void ListLayoutTest::theDetailsLieBelowInANarrowWindow()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    stage.show();
    const auto letters = [&stage](int count) {
        return count * stage.window.fontMetrics().averageCharWidth();
    };
    const auto &list = stage.table();
    const auto &details = *stage.window.findChild<DetailsPane *>();
    const auto topOf = [&stage](const QWidget &widget) {
        return widget.mapTo(&stage.window, QPoint()).y();
    };

    stage.window.resize(letters(180), 700);
    QVERIFY(topOf(details) < topOf(list) + list.height());

    stage.window.resize(letters(120), 700);
    QTRY_VERIFY(topOf(details) >= topOf(list) + list.height());
    QVERIFY(list.width() > letters(80));

    stage.window.resize(letters(180), 700);
    QTRY_VERIFY(topOf(details) < topOf(list) + list.height());
    QVERIFY(list.width() > letters(64));
}

void ListLayoutTest::theLayoutIsRememberedByTheNextWindow()
{
    const QTemporaryDir folder;
    const auto splitterOf = [](WindowStage &stage, const QString &name) {
        return stage.window.findChild<QSplitter *>(name)->sizes();
    };
    QList<int> sizes;
    QSize size;
    {
        Preferences preferences(folder.path());
        WindowStage stage({.preferences = &preferences});
        (void)stage.accounts.signIn(u"alice"_s, stage.accounts.other);
        (void)stage.accounts.signIn(u"bob"_s);
        stage.show();
        stage.window.resize(stage.window.size() - QSize(30, 40));
        auto &header = *stage.table().header();
        header.moveSection(header.visualIndex(int(AccountColumn::Session)), 0);
        header.resizeSection(int(AccountColumn::Server), 123);
        header.hideSection(int(AccountColumn::Did));
        stage.table().sortByColumn(int(AccountColumn::Warnings), Qt::DescendingOrder);
        stage.action(u"groupByServer"_s).trigger();
        stage.table().collapse(stage.table().model()->index(0, 0));
        page(stage).setShown(Shown::Kept);
        auto *splitter = stage.window.findChild<QSplitter *>(u"details"_s);
        splitter->setSizes({300, 200});
        sizes = splitterOf(stage, u"details"_s);
        size = stage.window.size();
    }

    Preferences preferences(folder.path());
    WindowStage stage({.preferences = &preferences});
    (void)stage.accounts.signIn(u"alice"_s, stage.accounts.other);
    (void)stage.accounts.signIn(u"bob"_s);
    stage.show();

    const auto &header = *stage.table().header();
    QCOMPARE(stage.window.size(), size);
    QCOMPARE(splitterOf(stage, u"details"_s), sizes);
    QCOMPARE(header.logicalIndex(0), int(AccountColumn::Session));
    QCOMPARE(header.sectionSize(int(AccountColumn::Server)), 123);
    QVERIFY(header.isSectionHidden(int(AccountColumn::Did)));
    QCOMPARE(header.sortIndicatorSection(), int(AccountColumn::Warnings));
    QCOMPARE(header.sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(stage.action(u"groupByServer"_s).isChecked());
    QVERIFY(page(stage).shown() == Shown::Kept);
    page(stage).showAll();
    QVERIFY(!stage.table().isExpanded(stage.table().model()->index(0, 0)));
    QVERIFY(stage.table().isExpanded(stage.table().model()->index(1, 0)));
}

void ListLayoutTest::aLayoutOfAnotherVersionIsFollowedAsFarAsItGoes()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.path());
    preferences.setLayout(u"window"_s, "nonsense");
    preferences.setLayout(u"details"_s, "nonsense");
    preferences.setLayout(
        u"list"_s,
        R"({"columns":[{"column":"mood","width":50},{"column":"did","width":99999999},)"
        R"({"column":"handle","hidden":true}],"sorted":"mood","shown":"someday","grouped":7})");

    WindowStage stage({.preferences = &preferences});
    (void)stage.accounts.signIn(u"alice"_s);
    stage.show();

    const auto &header = *stage.table().header();
    QCOMPARE(header.logicalIndex(0), int(AccountColumn::Did));
    QVERIFY(header.isSectionHidden(int(AccountColumn::Handle)));
    QVERIFY(!header.isSectionHidden(int(AccountColumn::Renews)));
    QCOMPARE(header.sortIndicatorSection(), -1);
    QVERIFY(header.sectionSize(int(AccountColumn::Did)) < 10'000);
    QCOMPARE(stage.table().model()->rowCount(), 1);
}

QTEST_MAIN(ListLayoutTest)
#include "tst_listlayout.moc"
