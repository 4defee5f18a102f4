// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "traystage.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! Keeps what would be opened in the browser.
class UrlCatcher : public QObject
{
    Q_OBJECT

public:
    UrlCatcher() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~UrlCatcher() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> urls;

    Q_INVOKABLE void open(const QUrl &url) { urls << url; }
};

class KeeperTrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // All but what the offscreen platform says of itself.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void whoNeedsSomethingComesFirstAndIsNamed();
    void theAccountsOwnMenuDoesWhatItSays();
    void whatIsSignedOutIsNotRefreshed();
    void aLongListIsCutAndTheWindowHasTheRest();
    void nothingMovesWhileTheMenuIsOpen();
    void aMenuThatIsNeverSaidToBeClosedIsFreshWhenItOpens();
    void whatIsTheSameIsNotMadeAnew();
    void aNameIsNoShortcut();
    void theRestIsAskedFor();
    void itSaysWhenAllArePaused();
    void itSaysAtOnceThatThereIsNoNetwork();
    void theKeychainCounts();
    void itsPicturesFollowThePalette();
};

void KeeperTrayTest::itsPicturesFollowThePalette()
{
    TrayStage stage;
    const auto pictureOf = [&stage] {
        return stage.action(u"Refresh all"_s)->icon().pixmap(16, 16).toImage();
    };
    const auto before = pictureOf();

    auto palette = QGuiApplication::palette();
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::yellow);
    stage.tray.menu().setPalette(palette);

    QVERIFY(pictureOf() != before);
}

void KeeperTrayTest::whoNeedsSomethingComesFirstAndIsNamed()
{
    TrayStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    const auto bob = stage.accounts.signIn(u"bob"_s);
    QTRY_COMPARE(stage.texts().value(0), u"alice.example.com"_s);
    QCOMPARE(stage.tray.state(), TrayState::Calm);
    QVERIFY(stage.tray.toolTip().contains(u"2 accounts, all is well"_s));

    stage.accounts.pds.at(u"bob"_s).hosting = {false, u"deactivated"_s};
    stage.actions.refresh(bob);
    stage.accounts.settle();

    QTRY_COMPARE(stage.texts().value(0), u"bob.example.com – Deactivated"_s);
    QCOMPARE(stage.texts().value(1), u"alice.example.com"_s);
    QCOMPARE(stage.tray.state(), TrayState::Attention);
    QVERIFY(stage.tray.toolTip().contains(u"bob.example.com – Deactivated"_s));
    QVERIFY(!stage.tray.toolTip().contains(u"alice"_s));
}

void KeeperTrayTest::theAccountsOwnMenuDoesWhatItSays()
{
    TrayStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    const UrlCatcher browser;
    std::vector<Did> asked;
    connect(&stage.tray, &KeeperTray::accountAsked, this,
            [&asked](const Did &did) { asked.push_back(did); });
    const auto name = u"alice.example.com"_s;
    QTRY_VERIFY(stage.action(name));

    stage.action(u"Open in window"_s, name)->trigger();
    QCOMPARE(asked, std::vector{alice});
    stage.action(u"Copy handle"_s, name)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), name);
    stage.action(u"Copy DID"_s, name)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), alice.toString());
    stage.action(u"Open profile"_s, name)->trigger();
    QCOMPARE(browser.urls, QList<QUrl>{QUrl(u"https://bsky.app/profile/"_s + alice.toString())});

    const auto refreshed = stage.accounts.ledger(alice).count(u"refreshed"_s);
    stage.action(u"Refresh"_s, name)->trigger();
    stage.accounts.settle();
    QCOMPARE(stage.accounts.ledger(alice).count(u"refreshed"_s), refreshed + 1);
    stage.action(u"Pause"_s, name)->trigger();
    QCOMPARE(stage.accounts.row(alice).entry.keeping, Keeping::Paused);
    QTRY_VERIFY(stage.action(u"Resume"_s, name));
    stage.action(u"Resume"_s, name)->trigger();
    QCOMPARE(stage.accounts.row(alice).entry.keeping, Keeping::Kept);
}

void KeeperTrayTest::whatIsSignedOutIsNotRefreshed()
{
    TrayStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    stage.actions.signOut(alice);
    stage.accounts.settle();
    const auto name = u"alice.example.com"_s;

    QTRY_VERIFY(stage.action(u"Refresh"_s, name) && !stage.action(u"Refresh"_s, name)->isEnabled());
    QVERIFY(!stage.action(u"Pause"_s, name)->isEnabled());
    QVERIFY(stage.action(u"Copy DID"_s, name)->isEnabled());
}

void KeeperTrayTest::aLongListIsCutAndTheWindowHasTheRest()
{
    TrayStage stage;
    for (int i = 0; i < 15; ++i)
        (void)stage.accounts.signIn(u"user%1"_s.arg(i));
    QSignalSpy shown(&stage.tray, &KeeperTray::showAsked);

    QTRY_VERIFY(stage.action(u"Show all 15"_s));
    QVERIFY(stage.action(u"user11."_s));
    QVERIFY(!stage.action(u"user12."_s));
    stage.action(u"Show all 15"_s)->trigger();
    QCOMPARE(shown.size(), 1);
}

void KeeperTrayTest::nothingMovesWhileTheMenuIsOpen()
{
    TrayStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    QTRY_VERIFY(stage.action(u"alice"_s));
    stage.tray.menu().popup({});
    const auto before = stage.tray.menu().actions();

    const auto bob = stage.accounts.signIn(u"bob"_s);
    QTRY_VERIFY(stage.tray.toolTip().contains(u"2 accounts"_s));

    QCOMPARE(stage.tray.menu().actions(), before);
    stage.tray.menu().close();
    QTRY_VERIFY(stage.action(u"bob"_s));
}

void KeeperTrayTest::aMenuThatIsNeverSaidToBeClosedIsFreshWhenItOpens()
{
    TrayStage stage;
    QMetaObject::invokeMethod(&stage.tray.menu(), "aboutToShow");
    (void)stage.accounts.signIn(u"alice"_s);
    QTRY_VERIFY(stage.tray.toolTip().contains(u"One account"_s));
    QVERIFY(!stage.action(u"alice"_s));

    QMetaObject::invokeMethod(&stage.tray.menu(), "aboutToShow");

    QVERIFY(stage.action(u"alice"_s));
}

void KeeperTrayTest::whatIsTheSameIsNotMadeAnew()
{
    TrayStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    QTRY_VERIFY(stage.action(u"alice"_s));
    const auto before = stage.tray.menu().actions();

    stage.actions.refresh(alice);
    stage.accounts.settle();
    QTest::qWait(400); // longer than changes are gathered

    QCOMPARE(stage.tray.menu().actions(), before);
}

void KeeperTrayTest::aNameIsNoShortcut()
{
    TrayStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    stage.actions.setLabel(alice, u"Me & mine"_s);

    QTRY_COMPARE(stage.tray.menu().actions().value(0)->text(), u"Me && mine"_s);
}

void KeeperTrayTest::theRestIsAskedFor()
{
    TrayStage stage;
    QSignalSpy add(&stage.tray, &KeeperTray::addAccountAsked);
    QSignalSpy settings(&stage.tray, &KeeperTray::settingsAsked);
    QSignalSpy show(&stage.tray, &KeeperTray::showAsked);
    QSignalSpy hide(&stage.tray, &KeeperTray::hideAsked);
    QSignalSpy quit(&stage.tray, &KeeperTray::quitAsked);
    QVERIFY(!stage.action(u"Refresh all"_s)->isEnabled());

    for (const auto &text : {u"Add account"_s, u"Settings"_s, u"Show window"_s, u"Quit"_s})
        stage.action(text)->trigger();
    stage.tray.setWindowVisible(true);
    QTRY_VERIFY(stage.action(u"Hide window"_s));
    stage.action(u"Hide window"_s)->trigger();

    for (const auto *spy : {&add, &settings, &show, &hide, &quit})
        QCOMPARE(spy->size(), 1);
}

void KeeperTrayTest::itSaysWhenAllArePaused()
{
    TrayStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    (void)stage.accounts.signIn(u"bob"_s);
    stage.actions.pause(alice);
    QTRY_VERIFY(stage.action(u"alice"_s));
    QCOMPARE(stage.tray.state(), TrayState::Calm);

    stage.actions.pause(stage.accounts.keeper().registry().at(1).did());

    QTRY_COMPARE(stage.tray.state(), TrayState::Paused);
    QVERIFY(stage.tray.toolTip().contains(u"All accounts are paused"_s));
}

void KeeperTrayTest::itSaysAtOnceThatThereIsNoNetwork()
{
    TrayStage stage;
    (void)stage.accounts.signIn(u"alice"_s);

    stage.accounts.network.setGone(true);
    QTRY_COMPARE(stage.tray.state(), TrayState::Offline);
    QVERIFY(stage.tray.toolTip().contains(u"no network"_s));
    stage.accounts.network.setGone(false);

    QTRY_COMPARE(stage.tray.state(), TrayState::Calm);
}

void KeeperTrayTest::theKeychainCounts()
{
    TrayStage stage;
    (void)stage.accounts.signIn(u"alice"_s);

    stage.accounts.vault.setState(VaultState::Missing);

    QTRY_COMPARE(stage.tray.state(), TrayState::Critical);
    QVERIFY(stage.tray.toolTip().contains(u"keychain"_s, Qt::CaseInsensitive));
}

QTEST_MAIN(KeeperTrayTest)
#include "tst_keepertray.moc"
