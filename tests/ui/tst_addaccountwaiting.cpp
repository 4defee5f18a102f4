// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "addaccountstage.h"
#include "support/scriptedhttp.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestAddAccountWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(AddAccountStage::warnings()); }

    void aCodeIsAskedForInPlace()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s).secondFactor = u"12345-ABCDE"_s;
        stage.reachPassword();
        QVERIFY(!stage.isShown(u"code"_s));

        stage.type(u"alice-password"_s);
        stage.press(Qt::Key_Return);
        stage.settle();
        QCOMPARE(stage.focus(), u"code"_s);
        QVERIFY(!stage.isShown(u"passwordProblem"_s));
        QCOMPARE(stage.edit(u"password"_s).text(), u"alice-password"_s);
        stage.type(u" 12345-ABCDE "_s); // as it is pasted
        stage.press(Qt::Key_Return);
        stage.settle();

        QVERIFY(stage.world.keeper().registry().find(ScriptedPds::didOf(u"alice"_s)));
    }

    void aWrongCodeIsNoWrongPassword()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s).secondFactor = u"12345-ABCDE"_s;
        stage.reachPassword();
        stage.type(u"alice-password"_s);
        stage.press(Qt::Key_Return);
        stage.settle();

        stage.type(u"00000-00000"_s);
        stage.press(Qt::Key_Return);
        stage.settle();

        QVERIFY(stage.said(u"codeProblem"_s).contains(u"The password was right"_s));
        QVERIFY(!stage.isShown(u"passwordProblem"_s));
        QCOMPARE(stage.edit(u"password"_s).text(), u"alice-password"_s);
        QCOMPARE(stage.focus(), u"code"_s);
    }

    void anEmptyCodeAsksForNoOther()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s).secondFactor = u"12345-ABCDE"_s;
        stage.reachPassword();
        stage.type(u"alice-password"_s);
        stage.press(Qt::Key_Return);
        stage.settle();

        stage.press(Qt::Key_Return);
        stage.settle();

        QVERIFY(!stage.said(u"codeProblem"_s).isEmpty());
        QCOMPARE(stage.world.pds.countOf(u"server.createSession"_s), 1);
        stage.button(u"newCode"_s).click(); // this does
        stage.settle();
        QCOMPARE(stage.world.pds.countOf(u"server.createSession"_s), 2);
        QCOMPARE(stage.focus(), u"code"_s);
    }

    void nothingIsAskedTwice()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        const auto call = stage.world.pds.call(u"server.createSession"_s);
        stage.world.http.hold(call);
        stage.reachPassword();

        stage.type(u"alice-password"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.world.http.heldCount(call), 1);
        stage.press(Qt::Key_Return);
        stage.button(u"proceed"_s).click();
        stage.type(u"more"_s);
        stage.world.http.release(call);
        stage.settle();

        QCOMPARE(stage.world.pds.countOf(u"server.createSession"_s), 1);
        QVERIFY(stage.isShown(u"outcome"_s));
    }

    void aLongWaitIsShown()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.world.http.hold(stage.world.directoryCall(u"alice"_s));
        stage.show();

        stage.type(u"alice.example.com"_s);
        stage.press(Qt::Key_Return);
        QVERIFY(!stage.isShown(u"progressBar"_s));

        QTRY_VERIFY(stage.isShown(u"progressBar"_s));
        QCOMPARE(stage.said(u"progressText"_s), u"Looking up alice.example.com…"_s);
        stage.world.http.release(stage.world.directoryCall(u"alice"_s));
        stage.settle();
        QVERIFY(!stage.isShown(u"progressBar"_s));
    }

    void escapeEndsTheWaitAndThenTheDialog()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        const auto call = stage.world.directoryCall(u"alice"_s);
        stage.world.http.hold(call);
        stage.show();
        stage.type(u"alice.example.com"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.world.http.heldCount(call), 1);

        stage.press(Qt::Key_Escape);
        QVERIFY(stage.dialog->isVisible());
        QCOMPARE(stage.edit(u"identifier"_s).text(), u"alice.example.com"_s);
        QVERIFY(!stage.edit(u"identifier"_s).isReadOnly());
        stage.world.http.release(call);
        stage.settle();

        QVERIFY(stage.isShown(u"identifier"_s)); // the answer came too late
        stage.press(Qt::Key_Escape);
        QVERIFY(!stage.dialog->isVisible());
    }

    void aSignInThatCouldNotBeStoppedIsListed()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        const auto call = stage.world.pds.call(u"server.createSession"_s);
        stage.world.http.hold(call);
        stage.reachPassword();
        QSignalSpy signedIn(&stage.conversation, &SignInConversation::signedIn);
        stage.type(u"alice-password"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.world.http.heldCount(call), 1);

        stage.button(u"cancel"_s).click();
        QVERIFY(stage.said(u"signInProblem"_s).contains(u"appears in the list"_s));
        stage.world.http.release(call);
        stage.settle();

        QCOMPARE(signedIn.size(), 0);
        QVERIFY(stage.dialog->isVisible());
        QVERIFY(stage.world.keeper().registry().find(ScriptedPds::didOf(u"alice"_s)));
    }

    void anAnswerAfterTheDialogIsGoneHarmsNobody()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        const auto call = stage.world.directoryCall(u"alice"_s);
        stage.world.http.hold(call);
        stage.show();
        stage.type(u"alice.example.com"_s);
        stage.press(Qt::Key_Return);
        QTRY_COMPARE(stage.world.http.heldCount(call), 1);

        stage.dialog.reset();
        stage.world.http.release(call);
        stage.settle();

        QVERIFY(!stage.conversation.isWaiting());
    }

    void theTitleBarClosesWhileItWaits()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        const auto call = stage.world.directoryCall(u"alice"_s);
        stage.world.http.hold(call);
        stage.show();
        stage.type(u"alice.example.com"_s);
        stage.press(Qt::Key_Return);

        stage.dialog->close();

        QVERIFY(!stage.dialog->isVisible());
        QVERIFY(!stage.conversation.isWaiting());
        stage.world.http.release(call);
        stage.settle();
    }

    void noPasswordStaysBehind_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("cancelled") << u"cancel"_s;
        QTest::newRow("signed in") << u"proceed"_s;
    }
    void noPasswordStaysBehind()
    {
        QFETCH(QString, button);
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.reachPassword();
        stage.button(u"reveal"_s).click(); // only then is there an undo
        stage.retype(u"password"_s, u"alice-password"_s);

        stage.button(button).click();
        stage.settle();

        QVERIFY(!stage.isShown(u"password"_s));
        auto &password = stage.edit(u"password"_s);
        QVERIFY(password.text().isEmpty());
        QVERIFY(!password.isUndoAvailable());
        QCOMPARE(password.echoMode(), QLineEdit::Password);
    }

    void aPasswordIsKeptForTheSameServerOnly_data()
    {
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("password");
        QTest::newRow("the same account") << u"alice.example.com"_s << u"typed"_s;
        QTest::newRow("another account") << u"bob.example.com"_s << QString();
    }
    void aPasswordIsKeptForTheSameServerOnly()
    {
        QFETCH(QString, next);
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.world.add(u"bob"_s);
        stage.reachPassword();
        stage.type(u"typed"_s);

        stage.button(u"back"_s).click();
        QCOMPARE(stage.edit(u"identifier"_s).text(), u"alice.example.com"_s);
        stage.retype(u"identifier"_s, next);
        stage.press(Qt::Key_Return);
        stage.settle();

        QTEST(stage.edit(u"password"_s).text(), "password");
    }

    void everyControlIsReachedByTabAndNamed()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s).secondFactor = u"12345-ABCDE"_s;
        stage.reachPassword();
        stage.type(u"alice-password"_s);
        stage.press(Qt::Key_Return);
        stage.settle();
        stage.edit(u"password"_s).setFocus();
        QStringList order;

        for (int i = 0; i < 9; ++i) {
            order << stage.focus();
            QVERIFY2(!QApplication::focusWidget()->accessibleName().isEmpty()
                         || qobject_cast<QPushButton *>(QApplication::focusWidget()),
                     qPrintable(stage.focus()));
            stage.press(Qt::Key_Tab);
        }

        order.removeDuplicates(); // a label with a link is two stops
        QCOMPARE(order.first(5),
                 (QStringList{u"password"_s, u"reveal"_s, u"passwordHint"_s, u"code"_s,
                              u"newCode"_s}));
        auto buttons = order.sliced(5);
        buttons.sort();
        QVERIFY2(buttons == (QStringList{u"back"_s, u"cancel"_s, u"proceed"_s}),
                 qPrintable(order.join(u' ')));
    }
};

QTEST_MAIN(TestAddAccountWaiting)
#include "tst_addaccountwaiting.moc"
