// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lendingstage.h"
#include "ui/accountactions.h"
#include "ui/keepertray.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

struct Stage : LendingStage {
    AccountActions accountActions{world.accounts.keeper(), world.accounts.parts->scope};
    KeeperTray tray{world.accounts.keeper(), accountActions, {.lending = &actions}, nullptr};

    QAction *action(const QString &text)
    {
        for (auto *candidate : tray.menu().actions()) {
            if (QString(candidate->text()).remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }

    void ask(quint64 asker) { world.accounts.parts->scope.adopt(wait(asker), u"Asker"_s); }

    Task<void> wait(quint64 asker)
    {
        ConsentQuestion question;
        question.account = alice;
        question.want = Want::accessToken();
        auto asked = world.consent().ask(asker, std::move(question));
        const auto answer = co_await std::move(asked);
        co_return {};
    }
};

} // namespace

//! What the tray and the main window say of lending.
class TestLendingTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // All but what the offscreen platform says of itself.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void aQuestionThatWaitsIsShown()
    {
        Stage stage;
        stage.world.consent().setPresented(true);
        const QSignalSpy asked(&stage.tray, &KeeperTray::questionsAsked);

        stage.ask(7);

        QTRY_COMPARE(stage.tray.state(), TrayState::Asking);
        QVERIFY(stage.tray.toolTip().contains(u"A program waits for your answer"_s));
        QVERIFY(stage.action(u"A program waits"_s));
        stage.action(u"A program waits"_s)->trigger();
        QCOMPARE(asked.size(), 1);
        stage.world.consent().withdraw(7);
        QTRY_COMPARE(stage.tray.state(), TrayState::Calm);
        QVERIFY(!stage.action(u"A program waits"_s));
    }

    void lendingIsLockedAndUnlocked()
    {
        Stage stage;
        QTRY_VERIFY(stage.action(u"Lock lending"_s));

        stage.action(u"Lock lending"_s)->trigger();

        QVERIFY(stage.world.lock().isLocked());
        QTRY_VERIFY(stage.action(u"Unlock lending"_s));
        QVERIFY(stage.tray.toolTip().contains(u"Lending is locked"_s));
        stage.action(u"Unlock lending"_s)->trigger();
        QVERIFY(!stage.world.lock().isLocked());
    }

    void itSaysHowManyWereServed()
    {
        Stage stage;
        const QSignalSpy asked(&stage.tray, &KeeperTray::programsAsked);
        QTRY_VERIFY(stage.action(u"Programs"_s));

        stage.lend(LendingStage::program());
        QTRY_VERIFY(stage.action(u"One program was served today"_s));
        stage.lend(LendingStage::program(u"/usr/bin/other"_s));
        QTRY_VERIFY(stage.action(u"2 programs were served today"_s));

        stage.action(u"2 programs"_s)->trigger();
        QCOMPARE(asked.size(), 1);
    }

    void theWindowSaysThatItIsLocked()
    {
        Stage stage;
        MainWindow window(stage.world.accounts.keeper(), stage.accountActions,
                          stage.world.accounts.clock, {.lending = &stage.actions});
        window.show();
        auto &unlock = *window.findChild<QPushButton *>(u"unlockLending"_s);
        auto &lock = *window.findChild<QAction *>(u"lockLending"_s);
        QVERIFY(!unlock.isVisible());

        lock.trigger();

        QVERIFY(stage.world.lock().isLocked());
        QVERIFY(unlock.isVisible());
        QVERIFY(lock.isChecked());
        unlock.click();
        QVERIFY(!stage.world.lock().isLocked());
        QVERIFY(!lock.isChecked());
    }

    void aTokenIsCopiedOnlyAfterAQuestion()
    {
        Stage stage;
        QGuiApplication::clipboard()->clear();
        MainWindow window(stage.world.accounts.keeper(), stage.accountActions,
                          stage.world.accounts.clock, {.lending = &stage.actions});
        window.show();
        window.select(stage.alice);

        window.findChild<QAction *>(u"copyToken"_s)->trigger();

        stage.world.accounts.settle();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        auto *question = window.findChild<QMessageBox *>();
        QVERIFY(question);
        QVERIFY(question->informativeText().contains(u"cannot take it back"_s));
        question->findChild<QPushButton *>(u"agree"_s)->click();
        stage.world.accounts.settle();
        QVERIFY(stage.clipboard.isCounting());
    }

    void whatIsNotLentIsNotOffered()
    {
        LendingStage stage;
        AccountActions actions(stage.world.accounts.keeper(), stage.world.accounts.parts->scope);
        const MainWindow window(stage.world.accounts.keeper(), actions, stage.world.accounts.clock,
                                {});

        for (const auto &name : {u"copyToken"_s, u"programs"_s, u"lockLending"_s})
            QVERIFY2(!window.findChild<QAction *>(name)->isVisible(), qPrintable(name));
    }
};

QTEST_MAIN(TestLendingTray)
#include "tst_lendingtray.moc"
