// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/accountmodel.h"
#include "paintcount.h"
#include "support/check.h"
#include "ui/detailspane.h"
#include "ui/messagebar.h"
#include "windowstage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void eachAccountIsARow();
    void aChoiceFillsTheDetails();
    void theDetailsFollowTheAccount();
    void theWelcomeGoesWithTheFirstAccountAndReturnsAfterTheLast();
    void theWelcomeAsksForAnAccountAndForTheSandbox();
    void returnIsEnoughToBegin();
    void theSandboxIsLabelledAndInvitesNobodyIntoItself();
    void theSearchHidesWhatDoesNotMatch();
    void onlyWhatNeedsTheOwnerIsShownOnRequest();
    void anAccountThatTheSearchHidesIsShownWhenItIsAskedFor();
    void theStatusBarCounts();
    void theStatusBarShowsWhatNeedsTheOwner();
    void aLockedKeychainIsSaidAboveTheTableAndUnlockedThere();
    void aFailureIsShownUntilItIsClosed();
    void closingOnlyAsks();
    void timePassesOnlyWhileTheWindowIsSeen();
    void aDarkPaletteIsFollowed();
};

void MainWindowTest::init()
{
    QTest::failOnWarning(WindowStage::warnings());
}

void MainWindowTest::eachAccountIsARow()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    (void)stage.accounts.signIn(u"bob"_s);

    stage.show();

    QCOMPARE(stage.table().model()->rowCount(), 2);
    QCOMPARE(stage.table().model()->index(1, 0).data().toString(), u"bob.example.com"_s);
    QCOMPARE(stage.table().model()->columnCount(), 9);
}

void MainWindowTest::aChoiceFillsTheDetails()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    const auto bob = stage.accounts.signIn(u"bob"_s);
    stage.show();

    stage.window.select(bob);

    const auto &details = *stage.window.findChild<DetailsPane *>();
    const auto texts = WindowStage::textsOf(details);
    for (const auto &fact :
         {u"bob.example.com"_s, u"Not checked yet"_s, bob.toString(), u"https://pds.example.com"_s,
          u"Fresh"_s, u"Main password"_s, u"Refresh token ends"_s, u"Sign-in needed by"_s})
        QVERIFY2(texts.contains(fact), qPrintable(fact + u" is not in\n"_s + texts));
    const auto &ledger = *details.findChild<QTreeView *>();
    QVERIFY(ledger.model()->rowCount() > 0);
}

void MainWindowTest::theDetailsFollowTheAccount()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    stage.show();
    const auto &details = *stage.window.findChild<DetailsPane *>();

    SKYKEEP_VERIFY_VALUE(stage.accounts.keeper().setKeeping(alice, Keeping::Paused));

    QTRY_VERIFY(WindowStage::textsOf(details).contains(u"Paused; the session ends"_s));
}

void MainWindowTest::theWelcomeGoesWithTheFirstAccountAndReturnsAfterTheLast()
{
    WindowStage stage;
    stage.show();
    QVERIFY(stage.isWelcoming());

    const auto alice = stage.accounts.signIn(u"alice"_s);
    QTRY_VERIFY(!stage.isWelcoming());
    QVERIFY(stage.table().selectionModel()->isRowSelected(0));

    stage.actions.remove(alice);
    QTRY_VERIFY(stage.isWelcoming());
}

void MainWindowTest::theWelcomeAsksForAnAccountAndForTheSandbox()
{
    WindowStage stage;
    stage.show();
    QSignalSpy add(&stage.window, &MainWindow::addAccountAsked);
    QSignalSpy sandbox(&stage.window, &MainWindow::sandboxAsked);

    stage.window.findChild<QPushButton *>(u"welcomeAdd"_s)->click();
    stage.window.findChild<QPushButton *>(u"welcomeSandbox"_s)->click();

    QCOMPARE(add.count(), 1);
    QCOMPARE(add.first().first().toString(), QString());
    QCOMPARE(sandbox.count(), 1);
}

void MainWindowTest::returnIsEnoughToBegin()
{
    WindowStage stage;
    stage.show();
    const QSignalSpy asked(&stage.window, &MainWindow::addAccountAsked);

    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Return);

    QCOMPARE(asked.count(), 1);
    (void)stage.accounts.signIn(u"alice"_s);
    QTRY_COMPARE(stage.window.focusWidget(), static_cast<QWidget *>(&stage.table()));
}

void MainWindowTest::theSandboxIsLabelledAndInvitesNobodyIntoItself()
{
    WindowStage stage({.isSandbox = true});

    stage.show();

    QVERIFY(stage.window.windowTitle().contains(u"Sandbox"_s));
    QVERIFY(stage.window.findChild<QLabel *>(u"sandbox"_s)->isVisible());
    QVERIFY(!stage.window.findChild<QPushButton *>(u"welcomeSandbox"_s));
}

void MainWindowTest::theSearchHidesWhatDoesNotMatch()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    (void)stage.accounts.signIn(u"bob"_s);
    stage.show();

    QTest::keySequence(&stage.window, QKeySequence::Find);
    QTest::keyClicks(stage.window.focusWidget(), u"bob"_s);

    QCOMPARE(stage.table().model()->rowCount(), 1);
    QCOMPARE(stage.table().model()->index(0, 0).data().toString(), u"bob.example.com"_s);
}

void MainWindowTest::onlyWhatNeedsTheOwnerIsShownOnRequest()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    auto &account = stage.accounts.add(u"bob"_s);
    account.hosting = {false, u"deactivated"_s};
    SKYKEEP_VERIFY_VALUE(stage.accounts.trySignIn(account.handle.toString(), account.password));
    stage.show();

    stage.action(u"needsMe"_s).trigger();

    QCOMPARE(stage.table().model()->rowCount(), 1);
    QCOMPARE(stage.window.findChild<QComboBox *>()->currentText(), u"Needs me (1)"_s);
}

void MainWindowTest::anAccountThatTheSearchHidesIsShownWhenItIsAskedFor()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    (void)stage.accounts.signIn(u"bob"_s);
    stage.show();
    stage.window.findChild<QLineEdit *>()->setText(u"bob"_s);

    stage.window.select(alice);

    QCOMPARE(stage.table().model()->rowCount(), 2);
    QCOMPARE(stage.table().currentIndex().data(AccountModel::DidRole).toString(), alice.toString());
}

void MainWindowTest::theStatusBarCounts()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    auto &account = stage.accounts.add(u"bob"_s);
    account.hosting = {false, u"deactivated"_s};
    SKYKEEP_VERIFY_VALUE(stage.accounts.trySignIn(account.handle.toString(), account.password));

    stage.show();

    QCOMPARE(stage.summary().text(), u"2 accounts, 2 kept, 1 needs you"_s);
}

void MainWindowTest::theStatusBarShowsWhatNeedsTheOwner()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    auto &account = stage.accounts.add(u"bob"_s);
    account.hosting = {false, u"deactivated"_s};
    SKYKEEP_VERIFY_VALUE(stage.accounts.trySignIn(account.handle.toString(), account.password));
    stage.show();

    stage.summary().setFocus();
    QTest::keyClick(&stage.summary(), Qt::Key_Space);
    QCOMPARE(stage.table().model()->rowCount(), 1);
    QVERIFY(stage.action(u"needsMe"_s).isChecked());

    stage.summary().click();
    QCOMPARE(stage.table().model()->rowCount(), 2);
    QVERIFY(!stage.action(u"needsMe"_s).isChecked());
}

void MainWindowTest::aLockedKeychainIsSaidAboveTheTableAndUnlockedThere()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    stage.show();
    stage.accounts.vault.setState(VaultState::Locked);
    QTRY_VERIFY(stage.window.findChild<QWidget *>(u"keychain-locked"_s));

    const auto *card = stage.window.findChild<QWidget *>(u"keychain-locked"_s);
    QVERIFY(card->isVisible());
    card->findChild<QPushButton *>(u"remedy"_s)->click();

    QTRY_VERIFY(stage.accounts.vault.state() == VaultState::Ready);
    QTRY_VERIFY(!stage.window.findChild<QWidget *>(u"keychain-locked"_s));
}

void MainWindowTest::aFailureIsShownUntilItIsClosed()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    stage.show();
    auto *message = stage.window.findChild<MessageBar *>();
    QVERIFY(!message->isVisible());

    stage.actions.setLabel(alice, QString(200, u'x'));
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"alice.example.com could not be labelled"_s));

    message->findChild<QPushButton *>(u"closeMessage"_s)->click();
    QVERIFY(!message->isVisible());
}

void MainWindowTest::closingOnlyAsks()
{
    WindowStage stage;
    stage.show();
    QSignalSpy asked(&stage.window, &MainWindow::closeAsked);

    QVERIFY(!stage.window.close());

    QCOMPARE(asked.count(), 1);
    QVERIFY(stage.window.isVisible());
}

void MainWindowTest::timePassesOnlyWhileTheWindowIsSeen()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    stage.show();
    const QSignalSpy changed(stage.table().model(), &QAbstractItemModel::dataChanged);
    PaintCount painted(*stage.table().viewport());

    QTRY_VERIFY(painted.count() >= 2);
    QCOMPARE(changed.count(), 0);
    stage.window.hide();

    for (const auto *timer : stage.window.findChildren<QTimer *>()) {
        if (timer->parent() == &stage.window)
            QVERIFY(!timer->isActive() || timer->isSingleShot());
    }
}

void MainWindowTest::aDarkPaletteIsFollowed()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    stage.show();
    const auto before = stage.action(u"addAccount"_s).icon().pixmap(16).toImage();

    QPalette dark;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        dark.setColor(role, QColor(30, 30, 30));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, Qt::white);
    stage.window.setPalette(dark);

    QVERIFY(stage.action(u"addAccount"_s).icon().pixmap(16).toImage() != before);
    QVERIFY(!stage.window.grab().isNull());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
