// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "addaccountstage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(AddAccountStage::warnings()); }

    void whoTheAccountIsAndWhoSaysSoIsShown_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a handle") << u"alice.example.com"_s
                                  << u"The DNS of alice.example.com confirms it."_s;
        QTest::newRow("a profile's address") << u"https://bsky.app/profile/alice.example.com"_s
                                             << u"The DNS of alice.example.com confirms it."_s;
        QTest::newRow("an at:// URI") << u"at://alice.example.com/app.bsky.feed.post/3k"_s
                                      << u"The DNS of alice.example.com confirms it."_s;
        QTest::newRow("a DID") << ScriptedPds::didOf(u"alice"_s).toString()
                               << u"whether that name leads back was not checked"_s;
    }
    void whoTheAccountIsAndWhoSaysSoIsShown()
    {
        QFETCH(QString, typed);
        QFETCH(QString, sentence);
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.show();

        stage.type(typed);
        stage.press(Qt::Key_Return);
        stage.settle();

        const auto said = stage.said(u"identity"_s);
        QVERIFY2(said.contains(sentence), qPrintable(said));
        QVERIFY(said.contains(ScriptedPds::didOf(u"alice"_s).toString()));
    }

    void fewSignInsLeftAreTold_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("many") << 6 << QString();
        QTest::newRow("few") << 3 << u"3 sign-in attempts are left at pds.example.com until"_s;
        QTest::newRow("one") << 1 << u"One sign-in attempt is left at pds.example.com until"_s;
        QTest::newRow("none") << 0 << u"No sign-in attempts are left at pds.example.com until"_s;
    }
    void fewSignInsLeftAreTold()
    {
        QFETCH(int, left);
        QFETCH(QString, sentence);
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        auto reply = ScriptedPds::refusal(u"AuthenticationRequired"_s, {}, 401);
        const auto reset = toUnixMilliseconds(stage.world.clock.now()) / 1000 + 300;
        reply.headers = {{"RateLimit-Limit", "30"},
                         {"RateLimit-Remaining", QByteArray::number(left)},
                         {"RateLimit-Reset", QByteArray::number(reset)}};
        stage.world.pds.setTrouble(u"server.createSession"_s, Result<HttpReply>(reply));
        stage.reachPassword();
        QVERIFY(!stage.isShown(u"allowance"_s));

        stage.type(u"wrong"_s);
        stage.press(Qt::Key_Return);
        stage.settle();

        const auto said = stage.said(u"allowance"_s);
        QVERIFY2(said.startsWith(sentence) && said.isEmpty() == sentence.isEmpty(),
                 qPrintable(said));
        stage.dialog.reset(); // the next dialog knows before anything is sent
        stage.reachPassword();
        QCOMPARE(stage.said(u"allowance"_s), said);
    }

    void capsLockIsTold()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.reachPassword();
        auto *password = &stage.edit(u"password"_s);

        QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"A"_s, Qt::NoModifier);
        QCOMPARE(stage.said(u"capsLock"_s), u"Caps Lock is on."_s);
        QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"a"_s, Qt::NoModifier);
        QVERIFY(!stage.isShown(u"capsLock"_s));
        QTest::sendKeyEvent(QTest::Click, password, Qt::Key_A, u"A"_s, Qt::ShiftModifier);
        QVERIFY(!stage.isShown(u"capsLock"_s));
    }

    void afterTheMainPasswordAnAppPasswordIsOneButtonAway()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.reachPassword();
        stage.type(u"alice-password"_s);
        stage.press(Qt::Key_Return);
        stage.settle();
        QCOMPARE(stage.said(u"outcome"_s), u"alice.example.com is signed in."_s);
        QVERIFY(stage.said(u"offer"_s).contains(u"full power"_s));
        QCOMPARE(stage.focus(), u"proceed"_s);
        QVERIFY(stage.edit(u"password"_s).text().isEmpty());

        stage.button(u"useAppPasswords"_s).click();
        stage.settle();

        const auto did = ScriptedPds::didOf(u"alice"_s);
        QVERIFY(stage.world.row(did).seen.credential == CredentialKind::AppPassword);
        QCOMPARE(stage.world.pds.sessionCount(did), 1);
        QVERIFY(stage.said(u"changeProblem"_s).startsWith(u"Done"_s));
        QVERIFY(!stage.isShown(u"useAppPasswords"_s));
        stage.press(Qt::Key_Return);
        QVERIFY(!stage.dialog->isVisible());
        QCOMPARE(stage.dialog->result(), int(QDialog::Accepted));
    }

    void anAppPasswordThatCannotBeMadeIsToldAndTheSessionStays()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.world.pds.setTrouble(u"server.createAppPassword"_s, fail(ErrorKind::TimedOut));
        stage.reachPassword();
        stage.type(u"alice-password"_s);
        stage.press(Qt::Key_Return);
        stage.settle();

        stage.button(u"useAppPasswords"_s).click();
        stage.settle();

        QVERIFY(!stage.said(u"changeProblem"_s).isEmpty());
        QVERIFY(stage.isShown(u"useAppPasswords"_s));
        QCOMPARE(stage.world.pds.sessionCount(ScriptedPds::didOf(u"alice"_s)), 1);
        stage.press(Qt::Key_Escape);
        QVERIFY(!stage.dialog->isVisible());
    }
};

QTEST_MAIN(TestCredentials)
#include "tst_credentials.moc"
