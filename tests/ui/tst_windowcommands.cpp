// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "windowstage.h"

#include <QClipboard>
#include <QInputDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Skykeep;

class WindowCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyCommandIsInAMenuUnderALetterOfItsOwn();
    void refreshRenewsTheSession();
    void refreshAllRenewsEverySession();
    void whatBecameOfSeveralIsToldAtOnce();
    void severalThatNeedItAreSignedInToAgain();
    void pauseAndResumeChangeTheKeeping();
    void aSessionIsLeftToEndOnlyWhenAgreed();
    void anAppPasswordTakesThePlaceOfTheMainPassword();
    void signOutAsksAndEndsTheSession();
    void aSignOutThatIsCancelledChangesNothing();
    void removeAsksAndTakesTheAccountOffTheList();
    void severalAccountsAreDoneAtOnce();
    void theHandleAndTheDidAreCopied();
    void aLabelIsGiven();
    void signInAgainNamesTheAccount();
    void quitAndAddOnlyAsk();
    void whatCannotBeDoneIsDisabled();
};

namespace {

template<typename Dialog>
Dialog *openDialog(const WindowStage &stage)
{
    for (auto *dialog : stage.window.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QChar mnemonicOf(const QString &text)
{
    const auto at = text.indexOf(u'&');
    return at < 0 ? QChar() : text.at(at + 1).toLower();
}

} // namespace

void WindowCommandsTest::init()
{
    QTest::failOnWarning(WindowStage::warnings());
}

void WindowCommandsTest::everyCommandIsInAMenuUnderALetterOfItsOwn()
{
    WindowStage stage;
    const auto *commands = stage.window.findChild<AccountCommands *>();

    QSet<const QAction *> reached;
    QSet<QChar> menuLetters;
    for (const auto *entry : stage.window.menuBar()->actions()) {
        QVERIFY(!menuLetters.contains(mnemonicOf(entry->text())));
        menuLetters.insert(mnemonicOf(entry->text()));
        QSet<QChar> letters;
        for (const auto *action : entry->menu()->actions()) {
            if (action->isSeparator())
                continue;
            const auto letter = mnemonicOf(action->text());
            QVERIFY2(!letter.isNull() && !letters.contains(letter), qPrintable(action->text()));
            letters.insert(letter);
            reached.insert(action);
        }
    }

    for (const auto *action : commands->all())
        QVERIFY2(reached.contains(action), qPrintable(action->text()));
}

void WindowCommandsTest::refreshRenewsTheSession()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    stage.show();
    const auto before = stage.accounts.pds.countOf(u"server.refreshSession"_s);

    QTest::keyClick(&stage.window, Qt::Key_F5);
    stage.accounts.settle();

    QCOMPARE(stage.accounts.pds.countOf(u"server.refreshSession"_s), before + 1);
}

void WindowCommandsTest::refreshAllRenewsEverySession()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    (void)stage.accounts.signIn(u"bob"_s);
    stage.show();
    QSignalSpy told(&stage.actions, &AccountActions::told);
    const auto before = stage.accounts.pds.countOf(u"server.refreshSession"_s);

    QTest::keyClick(&stage.window, Qt::Key_F5, Qt::ShiftModifier);
    stage.accounts.settle();

    QCOMPARE(stage.accounts.pds.countOf(u"server.refreshSession"_s), before + 2);
    QCOMPARE(told.count(), 1);
}

void WindowCommandsTest::whatBecameOfSeveralIsToldAtOnce()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    const auto bob = stage.accounts.signIn(u"bob"_s);
    (void)stage.accounts.signIn(u"carol"_s);
    stage.accounts.pds.endSessions(alice);
    stage.accounts.pds.endSessions(bob);
    stage.show();
    QSignalSpy failed(&stage.actions, &AccountActions::failed);

    stage.table().selectAll();
    QTest::keyClick(&stage.window, Qt::Key_F5);
    stage.accounts.settle();

    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].toString(), u"Not refreshed: 2 accounts"_s);
    for (const auto &name : {u"alice.example.com"_s, u"bob.example.com"_s})
        QVERIFY2(failed[0][1].toString().contains(name), qPrintable(failed[0][1].toString()));
}

void WindowCommandsTest::severalThatNeedItAreSignedInToAgain()
{
    WindowStage stage;
    for (const auto &name : {u"alice"_s, u"bob"_s, u"carol"_s}) {
        const auto did = stage.accounts.signIn(name);
        if (name != u"carol"_s)
            stage.accounts.pds.endSessions(did);
    }
    stage.accounts.pass(3h);
    stage.show();
    const QSignalSpy asked(&stage.window, &MainWindow::addAccountAsked);

    stage.table().selectAll();
    stage.action(u"signIn"_s).trigger();

    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toString(), u"alice.example.com, bob.example.com"_s);
}

void WindowCommandsTest::pauseAndResumeChangeTheKeeping()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    stage.show();

    QTest::keyClick(&stage.window, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(stage.accounts.row(alice).entry.keeping, Keeping::Paused);

    QTRY_VERIFY(stage.action(u"resume"_s).isEnabled());
    QTest::keyClick(&stage.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stage.accounts.row(alice).entry.keeping, Keeping::Kept);
}

void WindowCommandsTest::aSessionIsLeftToEndOnlyWhenAgreed()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    stage.show();

    stage.action(u"letEnd"_s).trigger();
    auto *question = openDialog<QMessageBox>(stage);
    QVERIFY(question);
    QCOMPARE(stage.accounts.row(alice).entry.keeping, Keeping::Kept);
    question->findChild<QPushButton *>(u"agree"_s)->click();

    QCOMPARE(stage.accounts.row(alice).entry.keeping, Keeping::LeftToEnd);
    QTRY_VERIFY(!stage.action(u"letEnd"_s).isEnabled());
    QVERIFY(stage.action(u"resume"_s).isEnabled());
}

void WindowCommandsTest::anAppPasswordTakesThePlaceOfTheMainPassword()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    stage.show();

    stage.action(u"useAppPassword"_s).trigger();
    QVERIFY(stage.actions.isBusy(alice));
    stage.accounts.settle();

    QVERIFY(!stage.actions.isBusy(alice));
    QVERIFY(stage.accounts.row(alice).seen.credential != CredentialKind::MainPassword);
}

void WindowCommandsTest::signOutAsksAndEndsTheSession()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    stage.show();

    stage.action(u"signOut"_s).trigger();
    auto *question = openDialog<QMessageBox>(stage);
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(u"password"_s));
    question->findChild<QPushButton *>(u"agree"_s)->click();
    stage.accounts.settle();

    QCOMPARE(stage.accounts.row(alice).entry.keeping, Keeping::SignedOut);
    QCOMPARE(stage.accounts.pds.sessionCount(alice), 0);
}

void WindowCommandsTest::aSignOutThatIsCancelledChangesNothing()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    stage.show();

    stage.action(u"signOut"_s).trigger();
    QTest::keyClick(openDialog<QMessageBox>(stage), Qt::Key_Escape);
    stage.accounts.settle();

    QCOMPARE(stage.accounts.row(alice).entry.keeping, Keeping::Kept);
}

void WindowCommandsTest::removeAsksAndTakesTheAccountOffTheList()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    stage.show();
    stage.table().setFocus();

    QTest::keyClick(&stage.table(), Qt::Key_Delete);
    auto *question = openDialog<QMessageBox>(stage);
    QVERIFY(question);
    question->findChild<QPushButton *>(u"agree"_s)->click();
    stage.accounts.settle();

    QCOMPARE(stage.accounts.keeper().registry().count(), 0);
}

void WindowCommandsTest::severalAccountsAreDoneAtOnce()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    const auto bob = stage.accounts.signIn(u"bob"_s);
    stage.show();

    stage.table().selectAll();
    stage.action(u"pause"_s).trigger();

    QCOMPARE(stage.accounts.row(alice).entry.keeping, Keeping::Paused);
    QCOMPARE(stage.accounts.row(bob).entry.keeping, Keeping::Paused);
    QVERIFY(!stage.action(u"setLabel"_s).isEnabled());
}

void WindowCommandsTest::theHandleAndTheDidAreCopied()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    stage.show();

    stage.action(u"copyHandle"_s).trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"alice.example.com"_s);

    stage.action(u"copyDid"_s).trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), alice.toString());
}

void WindowCommandsTest::aLabelIsGiven()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    stage.show();

    QTest::keyClick(&stage.window, Qt::Key_F2);
    auto *dialog = openDialog<QInputDialog>(stage);
    QVERIFY(dialog);
    dialog->setTextValue(u"Home"_s);
    dialog->accept();

    QCOMPARE(stage.accounts.row(alice).entry.label, u"Home"_s);
}

void WindowCommandsTest::signInAgainNamesTheAccount()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    stage.show();
    QSignalSpy asked(&stage.window, &MainWindow::addAccountAsked);

    stage.action(u"signIn"_s).trigger();

    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"alice.example.com"_s);
}

void WindowCommandsTest::quitAndAddOnlyAsk()
{
    WindowStage stage;
    stage.show();
    QSignalSpy quit(&stage.window, &MainWindow::quitAsked);
    QSignalSpy add(&stage.window, &MainWindow::addAccountAsked);

    QTest::keyClick(&stage.window, Qt::Key_Q, Qt::ControlModifier);
    QTest::keyClick(&stage.window, Qt::Key_N, Qt::ControlModifier);

    QCOMPARE(quit.count(), 1);
    QCOMPARE(add.count(), 1);
    QVERIFY(stage.window.isVisible());
}

void WindowCommandsTest::whatCannotBeDoneIsDisabled()
{
    WindowStage stage;
    stage.show();
    for (const auto &name : {u"refresh"_s, u"refreshAll"_s, u"pause"_s, u"remove"_s, u"copyDid"_s})
        QVERIFY2(!stage.action(name).isEnabled(), qPrintable(name));

    (void)stage.accounts.signIn(u"alice"_s);

    QTRY_VERIFY(stage.action(u"refresh"_s).isEnabled());
    QVERIFY(stage.action(u"pause"_s).isEnabled());
    QVERIFY(!stage.action(u"resume"_s).isEnabled());
}

QTEST_MAIN(WindowCommandsTest)
#include "tst_windowcommands.moc"
