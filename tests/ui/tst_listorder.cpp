// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "liststage.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QStatusBar>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace Skykeep::ListStage;

class ListOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theOrderIsChangedByKeyboardAndLasts();
    void theOrderIsChangedByDropping();
    void theOrderIsNotChangedWhileItIsNotTheOwners();
    void anOrderThatCannotBeSavedIsTakenBack();
};

namespace {

// To Qt a drop ends a drag, which only a mouse begins.
class Droppable : public AccountList
{
public:
    using AccountList::dropEvent;
};

} // namespace

void ListOrderTest::init()
{
    QTest::failOnWarning(WindowStage::warnings());
}

void ListOrderTest::theOrderIsChangedByKeyboardAndLasts()
{
    WindowStage stage;
    for (const auto &name : {u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s})
        (void)stage.accounts.signIn(name);
    stage.show();
    stage.table().setFocus();

    select(stage, {u"alice"_s});
    QTest::keyClick(&stage.table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(rows(stage), u"abcd"_s);
    QTest::keyClick(&stage.table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rows(stage), u"bacd"_s);
    select(stage, {u"bob"_s, u"carol"_s});
    QTest::keyClick(&stage.table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rows(stage), u"adbc"_s);
    QTest::keyClick(&stage.table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(rows(stage), u"abcd"_s);
    QTest::keyClick(&stage.table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(rows(stage), u"bcad"_s);
    QCOMPARE(stage.table().selectionModel()->selectedRows().size(), 2);

    QCOMPARE(RosterStore(stage.accounts.book().rosterFile()).load().roster.entries.front().did,
             stage.accounts.keeper().registry().at(0).did());
    QCOMPARE(listed(stage.accounts), u"bcad"_s);
}

void ListOrderTest::theOrderIsChangedByDropping()
{
    WindowStage stage;
    for (const auto &name : {u"alice"_s, u"bob"_s, u"carol"_s})
        (void)stage.accounts.signIn(name);
    stage.show();
    auto &table = stage.table();
    const auto drop = [&](const QPoint &place) {
        const std::unique_ptr<QMimeData> dragged(
            table.model()->mimeData(table.selectionModel()->selectedRows()));
        QDropEvent event(place, Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        (table.*(&Droppable::dropEvent))(&event);
        return event.isAccepted();
    };

    select(stage, {u"carol"_s});
    QVERIFY(drop(table.visualRect(table.model()->index(0, 0)).topLeft() + QPoint(5, 2)));
    QCOMPARE(rows(stage), u"cab"_s);
    QVERIFY(drop(table.visualRect(table.model()->index(1, 0)).bottomLeft() + QPoint(5, -2)));
    QCOMPARE(rows(stage), u"acb"_s);
    QVERIFY(drop(QPoint(5, table.viewport()->height() - 2)));
    QCOMPARE(rows(stage), u"abc"_s);
}

void ListOrderTest::theOrderIsNotChangedWhileItIsNotTheOwners()
{
    WindowStage stage;
    for (const auto &name : {u"alice"_s, u"bob"_s})
        (void)stage.accounts.signIn(name);
    stage.show();
    select(stage, {u"bob"_s});
    const auto moveUp = [&stage] {
        stage.window.statusBar()->clearMessage();
        stage.action(u"moveUp"_s).trigger();
        return stage.window.statusBar()->currentMessage();
    };

    stage.table().sortByColumn(int(AccountColumn::Handle), Qt::AscendingOrder);
    QVERIFY(moveUp().contains(u"sorted"_s));
    stage.action(u"ownOrder"_s).trigger();
    stage.action(u"groupByServer"_s).trigger();
    QVERIFY(moveUp().contains(u"grouped"_s));
    stage.action(u"groupByServer"_s).trigger();
    page(stage).setShown(Shown::Kept);
    QVERIFY(moveUp().contains(u"shown"_s));
    QCOMPARE(listed(stage.accounts), u"ab"_s);

    page(stage).showAll();
    QVERIFY(moveUp().isEmpty());
    QCOMPARE(listed(stage.accounts), u"ba"_s);
}

void ListOrderTest::anOrderThatCannotBeSavedIsTakenBack()
{
    WindowStage stage;
    for (const auto &name : {u"alice"_s, u"bob"_s, u"carol"_s})
        (void)stage.accounts.signIn(name);
    stage.show();
    QSignalSpy failed(&stage.actions, &AccountActions::failed);
    const auto file = stage.accounts.book().rosterFile();
    QVERIFY(QFile::remove(file));
    QVERIFY(QDir().mkdir(file)); // no file can take its place

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"accounts.json"_s));
    select(stage, {u"carol"_s});
    stage.action(u"moveUp"_s).trigger();

    QCOMPARE(failed.count(), 1);
    QCOMPARE(rows(stage), u"abc"_s);
}

QTEST_MAIN(ListOrderTest)
#include "tst_listorder.moc"
