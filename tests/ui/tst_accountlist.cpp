// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "liststage.h"
#include "paintcount.h"
#include "support/check.h"
#include "ui/columnmenu.h"
#include "ui/detailspane.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace Skykeep::ListStage;

class AccountListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void columnsAreHiddenFromTheMenuAndOneAlwaysStays();
    void theListIsSortedFromTheMenuAndGoesBackToTheOwnersOrder();
    void accountsAreGroupedByServerAndTheSelectionStays();
    void aServerThatIsSelectedStandsForItsAccounts();
    void whatIsFoldedAwayStaysSoButIsFound();
    void aSearchWithoutResultOffersTheWayOut();
    void returnLeadsFromTheSearchToWhatWasFound();
    void severalAccountsAreSummarised();
    void factsAreCopied();
    void theRowsAreThereBeforeTheKeychainAnswers();
};

void AccountListTest::init()
{
    QTest::failOnWarning(WindowStage::warnings());
}

void AccountListTest::columnsAreHiddenFromTheMenuAndOneAlwaysStays()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    stage.show();
    auto &menu = *stage.window.findChild<ColumnMenu *>();
    auto &header = *stage.table().header();

    for (auto *action : menu.actions()) {
        if (action->isEnabled())
            action->trigger();
    }

    QCOMPARE(header.count() - header.hiddenSectionCount(), 1);
    QVERIFY(!header.isSectionHidden(int(AccountColumn::Did)));
    entryOf(menu, u"Renews"_s)->trigger();
    QVERIFY(header.sectionSize(int(AccountColumn::Renews)) > 0);
    QVERIFY(entryOf(menu, u"DID"_s)->isEnabled());
}

void AccountListTest::theListIsSortedFromTheMenuAndGoesBackToTheOwnersOrder()
{
    WindowStage stage;
    for (const auto &name : {u"carol"_s, u"alice"_s, u"bob"_s})
        (void)stage.accounts.signIn(name);
    stage.show();
    auto &menu = *stage.window.findChild<SortMenu *>();

    entryOf(menu, u"Handle"_s)->trigger();
    QCOMPARE(rows(stage), u"abc"_s);
    entryOf(menu, u"Descending"_s)->trigger();
    QCOMPARE(rows(stage), u"cba"_s);

    stage.action(u"ownOrder"_s).trigger();
    QCOMPARE(rows(stage), u"cab"_s);
}

void AccountListTest::accountsAreGroupedByServerAndTheSelectionStays()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s, stage.accounts.other);
    (void)stage.accounts.signIn(u"bob"_s);
    (void)stage.accounts.signIn(u"carol"_s, stage.accounts.other);
    stage.show();
    select(stage, {u"alice"_s, u"bob"_s});

    QTest::keyClick(&stage.window, Qt::Key_G, Qt::ControlModifier);

    QCOMPARE(rows(stage), u"(b)(ac)"_s);
    const auto second = stage.table().model()->index(1, 0);
    QCOMPARE(second.data().toString(), u"pds.example.org – 2 accounts"_s);
    QVERIFY(stage.table().isExpanded(second));
    QCOMPARE(page(stage).selection().size(), size_t(2));
    stage.table().grab();

    stage.action(u"groupByServer"_s).trigger();
    QCOMPARE(rows(stage), u"abc"_s);
    QCOMPARE(page(stage).selection().size(), size_t(2));
}

void AccountListTest::aServerThatIsSelectedStandsForItsAccounts()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s, stage.accounts.other);
    const auto bob = stage.accounts.signIn(u"bob"_s);
    const auto carol = stage.accounts.signIn(u"carol"_s, stage.accounts.other);
    stage.show();
    stage.action(u"groupByServer"_s).trigger();
    auto &table = stage.table();
    table.setFocus();

    table.setCurrentIndex(table.model()->index(1, 0));
    QTest::keyClick(&table, Qt::Key_Left);
    QVERIFY(!table.isExpanded(table.model()->index(1, 0)));
    QTest::keyClick(&stage.window, Qt::Key_P, Qt::ControlModifier);

    QCOMPARE(stage.accounts.row(alice).entry.keeping, Keeping::Paused);
    QCOMPARE(stage.accounts.row(carol).entry.keeping, Keeping::Paused);
    QCOMPARE(stage.accounts.row(bob).entry.keeping, Keeping::Kept);
}

void AccountListTest::whatIsFoldedAwayStaysSoButIsFound()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s, stage.accounts.other);
    (void)stage.accounts.signIn(u"bob"_s);
    stage.show();
    stage.action(u"groupByServer"_s).trigger();
    auto &table = stage.table();
    table.collapse(table.model()->index(1, 0));

    stage.window.findChild<QLineEdit *>()->setText(u"alice"_s);
    QCOMPARE(rows(stage), u"(a)"_s);
    QVERIFY(table.isExpanded(table.model()->index(0, 0)));

    stage.window.findChild<QLineEdit *>()->clear();
    QVERIFY(table.isExpanded(table.model()->index(0, 0)));
    QVERIFY(!table.isExpanded(table.model()->index(1, 0)));
}

void AccountListTest::aSearchWithoutResultOffersTheWayOut()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    stage.show();
    auto *wayOut = stage.window.findChild<QPushButton *>(u"showAll"_s);
    QVERIFY(!wayOut->isVisible());

    stage.window.findChild<QLineEdit *>()->setText(u"nobody"_s);
    stage.window.findChild<QComboBox *>()->setCurrentIndex(int(Shown::Paused));
    QVERIFY(wayOut->isVisible());
    QVERIFY(!stage.table().isVisible());
    wayOut->click();

    QCOMPARE(rows(stage), u"a"_s);
    QVERIFY(stage.table().isVisible());
    QCOMPARE(stage.window.findChild<QComboBox *>()->currentIndex(), 0);
}

void AccountListTest::returnLeadsFromTheSearchToWhatWasFound()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    const auto bob = stage.accounts.signIn(u"bob"_s);
    stage.show();
    auto *search = stage.window.findChild<QLineEdit *>();
    search->setFocus();
    search->setText(u"bob"_s);

    QTest::keyClick(search, Qt::Key_Return);

    QVERIFY(stage.table().hasFocus());
    QCOMPARE(stage.window.selected(), std::optional(bob));
}

void AccountListTest::severalAccountsAreSummarised()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    const auto bob = stage.accounts.signIn(u"bob"_s, stage.accounts.other);
    (void)stage.accounts.signIn(u"carol"_s);
    stage.show();
    SKYKEEP_VERIFY_VALUE(stage.accounts.keeper().setKeeping(bob, Keeping::Paused));
    stage.table().selectAll();

    const auto &details = *stage.window.findChild<DetailsPane *>();
    QTRY_VERIFY(WindowStage::textsOf(details).contains(u"Fresh (2), Paused (1)"_s));
    const auto texts = WindowStage::textsOf(details);
    QVERIFY(texts.contains(u"3 accounts selected"_s));
    QVERIFY(texts.contains(u"pds.example.com (2), pds.example.org (1)"_s));

    QStringList offered;
    for (auto *button : details.findChildren<QToolButton *>()) {
        if (button->isVisible() && button->defaultAction())
            offered << button->defaultAction()->objectName();
    }
    QVERIFY(offered.contains(u"pause"_s) && offered.contains(u"resume"_s));
    QVERIFY(!offered.contains(u"setLabel"_s));
}

void AccountListTest::factsAreCopied()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    stage.show();
    QSignalSpy copied(stage.window.findChild<DetailsPane *>(), &DetailsPane::copyAsked);

    QStringList names;
    for (auto *button : stage.window.findChild<DetailsPane *>()->findChildren<QToolButton *>()) {
        if (!button->isVisible() || button->defaultAction())
            continue;
        names << button->accessibleName();
        button->click();
    }

    QCOMPARE(names, (QStringList{u"Copy: Handle"_s, u"Copy: DID"_s}));
    QCOMPARE(copied.at(1).at(0).toString(), alice.toString());
}

void AccountListTest::theRowsAreThereBeforeTheKeychainAnswers()
{
    KeptAccounts accounts;
    std::vector<QString> names;
    for (int i = 0; i < 40; ++i)
        names.push_back(u"n%1"_s.arg(i));
    accounts.keepFromBefore(names, accounts.pds, accounts.clock.now());
    accounts.open();
    for (const auto call : {FakeVault::Call::Probe, FakeVault::Call::Read})
        accounts.vault.hold(call);
    AccountActions actions(accounts.keeper(), accounts.parts->scope);
    MainWindow window(accounts.keeper(), actions, accounts.clock, {});
    window.show();
    accounts.parts->scope.adopt(accounts.keeper().start(), u"Start"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    auto &list = *window.findChild<AccountList *>();
    QVERIFY(accounts.vault.heldCount() > 0);
    QTRY_COMPARE(list.model()->rowCount(), 40);
    PaintCount painted(*list.viewport());
    list.scrollToBottom();
    QTRY_VERIFY(painted.count() > 0);
    QVERIFY(list.indexAt(QPoint(5, 5)).isValid());
    window.findChild<QLineEdit *>()->setText(u"n39"_s);
    QCOMPARE(list.model()->rowCount(), 1);
    QCOMPARE(accounts.vault.count(FakeVault::Call::Read), 0);
    QVERIFY(accounts.vault.heldCount() > 0);

    accounts.vault.release();
    accounts.settle();
}

QTEST_MAIN(AccountListTest)
#include "tst_accountlist.moc"
