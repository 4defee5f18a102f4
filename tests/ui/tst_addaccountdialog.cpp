// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "addaccountstage.h"
#include "support/scriptedhttp.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestAddAccountDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(AddAccountStage::warnings()); }

    void theHostIsShownBeforeThePasswordIsAskedFor()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.world.pds.delegateTo(stage.world.other.url);

        stage.reachPassword();

        QCOMPARE(stage.said(u"who"_s), u"alice.example.com, hosted at pds.example.com."_s);
        QCOMPARE(stage.said(u"host"_s), u"Signing in at pds.example.org."_s);
        QCOMPARE(stage.focus(), u"password"_s);
        QCOMPARE(stage.world.pds.countOf(u"server.createSession"_s), 0);
        QVERIFY(!stage.isShown(u"listed"_s));
    }

    void anAccountIsAddedByTypingAlone()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s).appPasswords.insert(u"phone"_s, u"phone-password"_s);
        QSignalSpy signedIn(&stage.conversation, &SignInConversation::signedIn);
        stage.reachPassword();

        stage.type(u"phone-password"_s);
        stage.press(Qt::Key_Return);
        stage.settle();

        QCOMPARE(signedIn.size(), 1);
        QVERIFY(stage.world.keeper().registry().find(ScriptedPds::didOf(u"alice"_s)));
        QVERIFY(!stage.dialog->isVisible());
        QCOMPARE(stage.dialog->result(), int(QDialog::Accepted));
    }

    void thePasswordGoesWhereTheScreenSaid()
    {
        AddAccountStage stage;
        auto &alice = stage.world.add(u"alice"_s);
        stage.reachPassword();
        // The DID document changes while the owner types.
        stage.world.liveAt(u"alice"_s, stage.world.other.url);

        stage.type(alice.password);
        stage.press(Qt::Key_Return);
        stage.settle();

        QCOMPARE(stage.world.pds.countOf(u"server.createSession"_s), 1);
        QCOMPARE(stage.world.other.countOf(u"server.createSession"_s), 0);
    }

    void anUnknownHandleIsToldBesideTheIdentifier()
    {
        AddAccountStage stage;
        stage.world.dns.answerText(u"_atproto.nobody.example.com"_s, QStringList());
        stage.world.dns.answerAddress(u"nobody.example.com"_s, false);
        stage.show();

        stage.type(u"nobody.example.com"_s);
        stage.press(Qt::Key_Return);
        stage.settle();

        QCOMPARE(stage.said(u"identifierProblem"_s),
                 u"There is no nobody.example.com. Check the spelling."_s);
        QCOMPARE(stage.edit(u"identifier"_s).accessibleDescription(),
                 stage.said(u"identifierProblem"_s));
        QCOMPARE(stage.edit(u"identifier"_s).text(), u"nobody.example.com"_s);
        QCOMPARE(stage.focus(), u"identifier"_s);
    }

    void whatIsNoIdentifierIsToldBesideIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a space in it") << u"alice example"_s;
        QTest::newRow("half a DID") << u"did:plc:"_s;
    }
    void whatIsNoIdentifierIsToldBesideIt()
    {
        QFETCH(QString, typed);
        AddAccountStage stage;
        stage.show();

        stage.type(typed);
        stage.press(Qt::Key_Return);

        QVERIFY(!stage.said(u"identifierProblem"_s).isEmpty());
        QCOMPARE(stage.edit(u"identifier"_s).text(), typed);
        stage.type(u"a"_s); // mending it takes the sentence away
        QVERIFY(!stage.isShown(u"identifierProblem"_s));
    }

    void whatNamesNoServerAsksForIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("an e-mail address") << u"alice@mail.example.com"_s;
        QTest::newRow("a bare name") << u"alice"_s;
    }
    void whatNamesNoServerAsksForIt()
    {
        QFETCH(QString, typed);
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.show();
        QVERIFY(!stage.isShown(u"server"_s));

        stage.type(typed);
        stage.press(Qt::Key_Return);
        QCOMPARE(stage.focus(), u"server"_s);
        QCOMPARE(stage.edit(u"server"_s).text(), u"https://bsky.social"_s);
        QVERIFY(stage.said(u"serverProblem"_s).contains(typed));
        stage.type(u"pds.example.com"_s); // over the proposal
        stage.press(Qt::Key_Return);
        stage.settle();

        QCOMPARE(stage.said(u"host"_s), u"Signing in at pds.example.com."_s);
        stage.type(u"alice-password"_s);
        stage.press(Qt::Key_Return);
        stage.settle();
        QVERIFY(stage.world.keeper().registry().find(ScriptedPds::didOf(u"alice"_s)));
    }

    void aProposedServerIsNotUsedForAHandle()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.show();
        stage.type(u"alice@mail.example.com"_s);
        stage.press(Qt::Key_Return);

        stage.retype(u"identifier"_s, u"alice.example.com"_s);
        QVERIFY(!stage.isShown(u"server"_s));
        stage.press(Qt::Key_Return);
        stage.settle();

        QCOMPARE(stage.said(u"host"_s), u"Signing in at pds.example.com."_s);
    }

    void aServerThatIsPutAwayIsNotUsed()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.show();
        stage.type(u"alice.example.com"_s);
        stage.button(u"chooseServer"_s).click();
        QCOMPARE(stage.focus(), u"server"_s);
        stage.type(u"pds.example.org"_s);
        stage.button(u"chooseServer"_s).click();

        stage.press(Qt::Key_Return);
        stage.settle();

        QCOMPARE(stage.said(u"host"_s), u"Signing in at pds.example.com."_s);
    }

    void whatIsWrongWithAServerIsToldBesideIt_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("not an address") << u"no server"_s << u"no server"_s;
        QTest::newRow("not safe") << u"http://pds.example.com"_s << u"no safe connection"_s;
        QTest::newRow("unreachable") << u"gone.example.com"_s << u"cannot be reached"_s;
        QTest::newRow("no PDS") << u"blog.example.com"_s << u"not answer like an AT Protocol"_s;
    }
    void whatIsWrongWithAServerIsToldBesideIt()
    {
        QFETCH(QString, server);
        QFETCH(QString, sentence);
        AddAccountStage stage;
        stage.world.http
            .answer(u"GET https://blog.example.com/xrpc/com.atproto.server.describeServer"_s,
                    htmlReply(200, "<html>"));
        stage.show();
        stage.type(u"alice@mail.example.com"_s);
        stage.press(Qt::Key_Return);

        stage.type(server);
        stage.press(Qt::Key_Return);
        stage.settle();

        QVERIFY2(stage.said(u"serverProblem"_s).contains(sentence),
                 qPrintable(stage.said(u"serverProblem"_s)));
        QCOMPARE(stage.edit(u"server"_s).text(), server);
        QCOMPARE(stage.edit(u"identifier"_s).text(), u"alice@mail.example.com"_s);
    }

    void aWrongPasswordIsToldBesideIt()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.reachPassword();

        stage.type(u"wrong"_s);
        stage.press(Qt::Key_Return);
        stage.settle();

        QVERIFY(stage.said(u"passwordProblem"_s).contains(u"does not accept"_s));
        QCOMPARE(stage.edit(u"password"_s).text(), u"wrong"_s);
        QCOMPARE(stage.focus(), u"password"_s);
        stage.type(u"alice-password"_s); // over the wrong one
        stage.press(Qt::Key_Return);
        stage.settle();
        QVERIFY(stage.isShown(u"outcome"_s));
    }

    void anEmptyPasswordIsNotSent()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.reachPassword();

        stage.press(Qt::Key_Return);
        stage.settle();

        QVERIFY(!stage.said(u"passwordProblem"_s).isEmpty());
        QCOMPARE(stage.world.pds.countOf(u"server.createSession"_s), 0);
    }

    void thePasswordIsHiddenUntilRevealed()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.reachPassword();
        auto &password = stage.edit(u"password"_s);
        QCOMPARE(password.echoMode(), QLineEdit::Password);

        stage.button(u"reveal"_s).click();
        QCOMPARE(password.echoMode(), QLineEdit::Normal);

        stage.button(u"reveal"_s).click();
        QCOMPARE(password.echoMode(), QLineEdit::Password);
    }

    void whatTheServerSaysOfTheSignInIsTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("taken down") << 401 << u"AccountTakedown"_s << u"taken this account down"_s;
        QTest::newRow("rate limited") << 429 << u"RateLimitExceeded"_s << u"Try again after"_s;
        QTest::newRow("in trouble") << 503 << u"Unavailable"_s << u"trouble of its own"_s;
        QTest::newRow("refused") << 400 << u"NoReason"_s << u"refused"_s;
    }
    void whatTheServerSaysOfTheSignInIsTold()
    {
        QFETCH(int, status);
        QFETCH(QString, error);
        QFETCH(QString, sentence);
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        auto reply = ScriptedPds::refusal(error, {}, status);
        reply.headers.push_back({"Retry-After", "300"});
        stage.world.pds.setTrouble(u"server.createSession"_s, Result<HttpReply>(reply));
        stage.reachPassword();

        stage.type(u"alice-password"_s);
        stage.press(Qt::Key_Return);
        stage.settle();

        QVERIFY2(stage.said(u"signInProblem"_s).contains(sentence),
                 qPrintable(stage.said(u"signInProblem"_s)));
        QVERIFY(!stage.isShown(u"passwordProblem"_s));
        QCOMPARE(stage.edit(u"password"_s).text(), u"alice-password"_s);
        QVERIFY(!stage.isShown(u"unlock"_s));
    }

    void aLockedKeychainCanBeUnlockedOnTheSpot()
    {
        AddAccountStage stage;
        stage.world.add(u"alice"_s);
        stage.world.vault.setState(VaultState::Locked);
        QSignalSpy asked((stage.reachPassword(), stage.dialog.get()),
                         &AddAccountDialog::unlockAsked);

        stage.type(u"alice-password"_s);
        stage.press(Qt::Key_Return);
        stage.settle();
        QVERIFY(stage.said(u"signInProblem"_s).contains(u"keychain is locked"_s));
        QCOMPARE(stage.focus(), u"unlock"_s);
        QCOMPARE(stage.world.pds.countOf(u"server.createSession"_s), 0);
        stage.press(Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        stage.world.vault.setState(VaultState::Ready);

        QVERIFY(stage.said(u"signInProblem"_s).contains(u"unlocked"_s));
        QVERIFY(!stage.isShown(u"unlock"_s));
        QCOMPARE(stage.focus(), u"password"_s);
        stage.press(Qt::Key_Return);
        stage.settle();
        QVERIFY(stage.isShown(u"outcome"_s));
    }

    void signingInAgainLooksUpTheAccountByItself()
    {
        AddAccountStage stage;
        const auto did = stage.world.signIn(u"alice"_s);

        stage.show(did.toString());
        stage.settle();

        QCOMPARE(stage.said(u"who"_s), u"alice.example.com, hosted at pds.example.com."_s);
        QVERIFY(stage.isShown(u"listed"_s));
        QCOMPARE(stage.focus(), u"password"_s);
    }
};

QTEST_MAIN(TestAddAccountDialog)
#include "tst_addaccountdialog.moc"
