// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keyboardtour.h"
#include "lendingstage.h"
#include "ui/programswindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

namespace {

struct Stage : LendingStage {
    std::unique_ptr<ProgramsWindow> window;

    void open()
    {
        window = std::make_unique<ProgramsWindow>(actions, ProgramsWindow::Place::Profile, nullptr);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    QTreeView &list(const QString &name = u"programs"_s)
    {
        return *window->findChild<QTreeView *>(name);
    }
    QPushButton &button(const QString &name) { return *window->findChild<QPushButton *>(name); }
    void choose(int group, int row = -1)
    {
        const auto above = list().model()->index(group, 0);
        list().setCurrentIndex(row < 0 ? above : list().model()->index(row, 0, above));
    }
};

} // namespace

class TestProgramsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // All but what the offscreen platform says of itself.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void whatIsWrongWithTheGrantsIsSaid()
    {
        Stage stage;
        stage.open();
        auto *trouble = stage.window->findChild<QLabel *>(u"trouble"_s);
        QVERIFY(!trouble->isVisible());

        QFile file(stage.world.accounts.fileIn(u"grants.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ this was something else");
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was damaged"_s));
        QVERIFY(!stage.world.grants().open());
        Q_EMIT stage.world.accounts.keeper().timePassed();

        QVERIFY(trouble->isVisible());
        QVERIFY(!trouble->text().isEmpty());
    }

    void withoutProgramsItSaysHowTheyGetIn()
    {
        Stage stage;
        stage.open();
        auto *invitation = stage.window->findChild<QWidget *>(u"noPrograms"_s);
        QVERIFY(invitation->isVisible());
        QVERIFY(!stage.list().isVisible());

        stage.grant(LendingStage::program(), u"read"_s);

        QVERIFY(!invitation->isVisible());
        QVERIFY(stage.list().isVisible());
    }

    void oneIsTakenBack()
    {
        Stage stage;
        stage.grant(LendingStage::program(), u"read"_s);
        stage.grant(LendingStage::program(), u"private"_s, Grant::Verdict::Deny);
        stage.open();
        const QSignalSpy told(&stage.actions, &LendingActions::told);
        stage.choose(0, 1);

        stage.button(u"takeBack"_s).click();

        QCOMPARE(stage.world.grants().all().size(), size_t(1));
        QVERIFY(stage.world.grants().all().front().verdict == Grant::Verdict::Allow);
        QCOMPARE(told.size(), 1);
    }

    void allOfAProgramIsTakenBackByItsKey()
    {
        Stage stage;
        stage.grant(LendingStage::program(), u"read"_s);
        stage.grant(LendingStage::program(), u"private"_s, Grant::Verdict::Deny);
        stage.grant(LendingStage::program(u"/usr/bin/other"_s), u"read"_s);
        stage.open();
        stage.list().setFocus();
        stage.choose(0);

        QTest::keyClick(&stage.list(), Qt::Key_Delete);

        QCOMPARE(stage.world.grants().all().size(), size_t(1));
        QCOMPARE(stage.world.grants().all().front().program->name, u"/usr/bin/other"_s);
    }

    void everythingIsTakenBackOnlyAfterAQuestion()
    {
        Stage stage;
        stage.grant(LendingStage::program(), u"read"_s);
        stage.grant(LendingStage::program(u"/usr/bin/other"_s), u"read"_s);
        stage.open();

        stage.button(u"takeBackAll"_s).click();

        auto *question = stage.window->findChild<QMessageBox *>();
        QVERIFY(question);
        QCOMPARE(stage.world.grants().all().size(), size_t(2));
        question->findChild<QPushButton *>(u"agree"_s)->click();
        QVERIFY(stage.world.grants().all().empty());
    }

    void aProgramsHistoryIsShown()
    {
        Stage stage;
        stage.grant(LendingStage::program(), u"read"_s);
        stage.lend(LendingStage::program());
        stage.lend(LendingStage::program(u"/usr/bin/other"_s));
        stage.open();
        stage.choose(0);

        stage.button(u"history"_s).click();

        QCOMPARE(stage.window->page(), 1);
        QCOMPARE(stage.list(u"lent"_s).model()->rowCount(), 1);
        auto *programs = stage.window->findChild<QComboBox *>(u"ofProgram"_s);
        QCOMPARE(programs->currentText(), u"editor"_s);
        programs->setCurrentIndex(0);
        Q_EMIT programs->activated(0);
        QCOMPARE(stage.list(u"lent"_s).model()->rowCount(), 2);
    }

    void bothPagesAreWalkedThroughByKeyboard()
    {
        Stage stage;
        stage.grant(LendingStage::program(), u"read"_s);
        stage.lend(LendingStage::program());
        stage.open();

        for (const int page : {0, 1}) {
            stage.window->setPage(page);
            stage.list(page == 0 ? u"programs"_s : u"lent"_s).setFocus();
            const auto tour = KeyboardTour::go();
            QCOMPARE(KeyboardTour::missed(*stage.window, tour), QStringList());
            QCOMPARE(KeyboardTour::unnamed(tour), QStringList());
            QCOMPARE(KeyboardTour::ambiguous(*stage.window), QStringList());
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!stage.window->isVisible());
    }

    void anAccessTokenIsCopiedByHandAndWrittenDown()
    {
        Stage stage;
        QGuiApplication::clipboard()->clear();

        stage.actions.copyAccessToken(stage.alice);
        stage.world.accounts.settle();

        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(stage.clipboard.isCounting());
        QCOMPARE(stage.world.logged(), QStringList{u"access-token lent"_s});

        stage.actions.lock();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void nothingIsCopiedWhileLocked()
    {
        Stage stage;
        QGuiApplication::clipboard()->clear();
        stage.actions.lock();
        const QSignalSpy failed(&stage.actions, &LendingActions::failed);

        stage.actions.copyAccessToken(stage.alice);
        stage.world.accounts.settle();

        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE(failed.size(), 1);
        stage.actions.unlock();
        QVERIFY(!stage.actions.isLocked());
    }

    void programsThatWereServedTodayAreCounted()
    {
        Stage stage;
        QCOMPARE(stage.actions.servedToday(), 0);

        for (int i = 0; i < 5; ++i)
            stage.lend(LendingStage::program());
        stage.lend(LendingStage::program(u"/usr/bin/other"_s));

        QTRY_COMPARE(stage.actions.servedToday(), 2);
    }
};

QTEST_MAIN(TestProgramsWindow)
#include "tst_programswindow.moc"
