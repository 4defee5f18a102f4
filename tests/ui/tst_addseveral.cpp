// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "addaccountstage.h"
#include "ui/signinqueue.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestAddSeveral : public QObject
{
    Q_OBJECT

private:
    static void paste(AddAccountStage &stage, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        stage.edit(u"identifier"_s).paste();
        stage.press(Qt::Key_Return);
        stage.settle();
    }
    static void answer(AddAccountStage &stage, const QString &password)
    {
        stage.type(password);
        stage.press(Qt::Key_Return);
        stage.settle();
    }
    //! What the list says of each account.
    static QStringList states(const AddAccountStage &stage)
    {
        const auto *list = stage.dialog->findChild<QTreeWidget *>();
        QStringList states;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            states << list->topLevelItem(i)->text(1);
        return states;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(AddAccountStage::warnings()); }

    void whatIsPastedIsTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        const QStringList two{u"a.example.com"_s, u"b.example.com"_s};
        QTest::newRow("lines") << u"a.example.com\nb.example.com\n"_s << two;
        QTest::newRow("lines of Windows") << u"a.example.com\r\nb.example.com"_s << two;
        QTest::newRow("commas") << u"a.example.com, b.example.com"_s << two;
        QTest::newRow("semicolons") << u"a.example.com;b.example.com;"_s << two;
        QTest::newRow("spaces") << u" a.example.com  b.example.com "_s << two;
        QTest::newRow("one") << u" a.example.com "_s << QStringList{u"a.example.com"_s};
        QTest::newRow("a slip") << u"alice example"_s << QStringList{u"alice example"_s};
        QTest::newRow("all kinds") << u"@a.example.com at://b.example.com did:web:c.example.com"_s
                                   << QStringList{u"@a.example.com"_s, u"at://b.example.com"_s,
                                                  u"did:web:c.example.com"_s};
        QTest::newRow("nothing") << u" \n"_s << QStringList();
    }
    void whatIsPastedIsTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        QCOMPARE(SignInQueue::identifiersIn(text), parts);
    }

    void severalAreAddedOneAfterTheOther()
    {
        AddAccountStage stage;
        for (const auto &name : {u"alice"_s, u"bob"_s})
            stage.world.add(name).appPasswords.insert(u"phone"_s, name + u"-phone"_s);
        stage.show();

        paste(stage, u"alice.example.com\nbob.example.com"_s);
        QCOMPARE(stage.said(u"place"_s), u"Account 1 of 2"_s);
        QCOMPARE(stage.said(u"who"_s), u"alice.example.com, hosted at pds.example.com."_s);
        QCOMPARE(stage.focus(), u"password"_s);
        answer(stage, u"alice-phone"_s);
        QCOMPARE(stage.said(u"place"_s), u"Account 2 of 2"_s);
        QCOMPARE(stage.edit(u"password"_s).text(), QString());
        QCOMPARE(states(stage), (QStringList{u"Signed in"_s, u"Ready to sign in"_s}));
        answer(stage, u"bob-phone"_s);

        QCOMPARE(stage.said(u"outcome"_s), u"Signed in: 2 accounts."_s);
        QVERIFY(!stage.isShown(u"useAppPasswords"_s));
        QCOMPARE(stage.world.keeper().registry().count(), 2);
        stage.press(Qt::Key_Return);
        QVERIFY(!stage.dialog->isVisible());
    }

    void whatWentWrongIsSaidOfEachLine()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.world.signIn(u"bob"_s);
        stage.world.dns.answerText(u"_atproto.nobody.example.com"_s, QStringList());
        stage.world.dns.answerAddress(u"nobody.example.com"_s, false);
        stage.show();

        paste(stage,
              u"alice.example.com\n@alice.example.com\nnobody.example.com\nbob.example.com\n"
              "half a word"_s);

        const auto said = states(stage);
        QCOMPARE(said.size(), 5);
        QCOMPARE(said[0], u"Ready to sign in"_s);
        QCOMPARE(said[1], u"The same account as a line above"_s);
        QCOMPARE(said[2], u"There is no nobody.example.com. Check the spelling."_s);
        QCOMPARE(said[3], u"In the list already; signs in anew"_s);
        QVERIFY(!said[4].isEmpty());
    }

    void whoWasNotSignedInIsTriedAgainWithoutTyping()
    {
        AddAccountStage stage;
        for (const auto &name : {u"alice"_s, u"bob"_s})
            stage.world.add(name).appPasswords.insert(u"phone"_s, name + u"-phone"_s);
        stage.show();
        paste(stage, u"alice.example.com, bob.example.com, alice.example.com"_s);
        QCOMPARE(stage.said(u"place"_s), u"Account 1 of 2"_s);
        answer(stage, u"alice-phone"_s);
        stage.button(u"skip"_s).click();
        stage.settle();
        QVERIFY(stage.said(u"outcome"_s).contains(u"Not signed in: 1 account."_s));

        stage.button(u"back"_s).click();

        QCOMPARE(stage.edit(u"identifier"_s).text(), u"bob.example.com"_s);
        QCOMPARE(stage.focus(), u"identifier"_s);
        stage.press(Qt::Key_Return);
        stage.settle();
        answer(stage, u"bob-phone"_s);
        QCOMPARE(stage.world.keeper().registry().count(), 2);
        QVERIFY(!stage.dialog->isVisible());
    }

    void whereAServerIsMissingTheWayBackAsksForIt()
    {
        AddAccountStage stage;
        stage.show();
        paste(stage, u"alice.test, bob.test"_s);
        QVERIFY(stage.said(u"outcome"_s).contains(u"Not signed in: 2 accounts."_s));

        stage.button(u"back"_s).click();

        QCOMPARE(stage.edit(u"identifier"_s).text(), u"alice.test, bob.test"_s);
        QVERIFY(stage.isShown(u"server"_s));
        QCOMPARE(stage.focus(), u"server"_s);
        QVERIFY(stage.said(u"serverProblem"_s).contains(u"does not say which server"_s));
    }

    void aHandleAndTheDidItLeadsToAreOne()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.show();

        paste(stage, u"alice.example.com,"_s + ScriptedPds::didOf(u"alice"_s).toString());

        QCOMPARE(states(stage).filter(u"The same account"_s).size(), 1);
    }

    void aRefusedPasswordIsTypedAgainOrSkipped()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.world.add(u"bob"_s);
        stage.show();
        paste(stage, u"alice.example.com bob.example.com"_s);

        answer(stage, u"wrong"_s);
        QVERIFY(stage.said(u"passwordProblem"_s).contains(u"does not accept"_s));
        QVERIFY(states(stage)[0].startsWith(u"Not signed in: "_s));
        stage.button(u"skip"_s).click();
        stage.settle();
        QCOMPARE(stage.said(u"place"_s), u"Account 2 of 2"_s);
        QCOMPARE(stage.edit(u"password"_s).text(), QString());
        stage.button(u"back"_s).click();
        QCOMPARE(stage.said(u"place"_s), u"Account 1 of 2"_s);
        answer(stage, u"alice-password"_s);
        QCOMPARE(stage.said(u"place"_s), u"Account 2 of 2"_s);
        stage.button(u"skip"_s).click();
        stage.settle();

        QCOMPARE(stage.said(u"outcome"_s),
                 u"Signed in: 1 account. Not signed in: 1 account. The list says why."_s);
        QVERIFY(stage.said(u"offer"_s).contains(u"alice.example.com"_s));
    }

    void nobodyWaitsForTheSlowest()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.world.add(u"bob"_s);
        stage.world.http.hold(stage.world.directoryCall(u"bob"_s));
        stage.show();
        QGuiApplication::clipboard()->setText(u"alice.example.com\nbob.example.com"_s);
        stage.edit(u"identifier"_s).paste();
        stage.press(Qt::Key_Return);
        stage.world.turn();

        QTRY_COMPARE(stage.said(u"place"_s), u"Account 1 of 2"_s);
        QCOMPARE(states(stage)[1], u"Looking it up…"_s);
        stage.world.http.release(stage.world.directoryCall(u"bob"_s));
        stage.settle();
        QCOMPARE(states(stage)[1], u"Ready to sign in"_s);
        QCOMPARE(stage.said(u"place"_s),
                 u"Account 1 of 2"_s); // nothing is taken from under the hands
    }

    void whatIsStoppedHalfwayIsTold()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s).appPasswords.insert(u"phone"_s, u"phone-password"_s);
        stage.world.add(u"bob"_s);
        stage.show();
        paste(stage, u"alice.example.com bob.example.com"_s);
        answer(stage, u"phone-password"_s);

        stage.press(Qt::Key_Escape);

        QVERIFY(stage.said(u"outcome"_s).startsWith(u"Signed in: 1 account."_s));
        QCOMPARE(states(stage)[1], u"Skipped"_s);
        stage.press(Qt::Key_Escape);
        QVERIFY(!stage.dialog->isVisible());
        QCOMPARE(stage.world.keeper().registry().count(), 1);
    }
};

QTEST_MAIN(TestAddSeveral)
#include "tst_addseveral.moc"
