// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/warningwords.h"
#include "remedyrows.h"
#include "ui/messagebar.h"
#include "ui/serverpage.h"
#include "ui/warningcard.h"

#include <QClipboard>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

using Stage = RemedyStage;

class RemediesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(WindowStage::warnings()); }

    void everyWarningSaysWhatItIsAndItsButtonDoesWhatItSays_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= int(WarningCode::Storage); ++code)
            QTest::newRow(wordsOf(WarningCode(code)).word) << code;
    }
    void everyWarningSaysWhatItIsAndItsButtonDoesWhatItSays()
    {
        QFETCH(const int, code);
        const auto row = RemedyRow::of(WarningCode(code));
        Stage stage;
        stage.accounts.http
            .answer(u"GET https://pds.example.com/xrpc/com.atproto.server.describeServer"_s,
                    jsonReply(200,
                              {{u"did"_s, u"did:web:pds.example.com"_s},
                               {u"availableUserDomains"_s, QJsonArray{u".example.com"_s}},
                               {u"contact"_s,
                                QJsonObject{{u"email"_s, u"help@pds.example.com"_s}}}}));
        if (row.happen)
            row.happen(stage);
        stage.show();
        const auto warning = stage.warning(row.code);
        QVERIFY(warning);
        stage.said.clear();

        stage.stack.setWarnings({*warning},
                                row.isAboutKeeper ? std::nullopt : std::optional(stage.alice));

        auto *card = stage.stack.findChild<WarningCard *>(toString(row.code));
        QVERIFY(card->accessibleName().contains(warning->text));
        QStringList texts;
        for (const auto *label : card->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY2(texts.join(u'\n').contains(warning->text), qPrintable(texts.join(u'\n')));
        QVERIFY2(!warning->text.contains(u'{') && !warning->text.isEmpty(),
                 qPrintable(warning->text));
        auto *button = card->findChild<QPushButton *>(u"remedy"_s);
        QCOMPARE(button ? button->text() : QString(), row.button);
        const bool isCritical = warning->level == Attention::Critical;
        QCOMPARE(card->findChild<QPushButton *>(u"snooze"_s) == nullptr, isCritical);
        if (!button)
            return;
        QCOMPARE(button->accessibleDescription(), warning->text);
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        button->click();
        QVERIFY(row.works(stage));
    }

    void theAppOfBlueskyLooksAfterItsAccounts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("page");
        const auto app = u"https://bsky.app/"_s;
        QTest::newRow("the entryway") << u"https://bsky.social"_s << app;
        QTest::newRow("a server behind it") << u"https://morel.us-east.host.bsky.network"_s << app;
        QTest::newRow("a namesake")
            << u"https://bsky.social.example.com"_s << u"https://bsky.social.example.com/"_s;
        QTest::newRow("another") << u"https://pds.example.org:8443"_s
                                 << u"https://pds.example.org:8443/"_s;
        QTest::newRow("not safe") << u"http://localhost:2583"_s << QString();
    }
    void theAppOfBlueskyLooksAfterItsAccounts()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, page);

        const auto found = ServerPage::of(ServiceUrl::parse(host).value(), WarningCode::TakenDown);

        QCOMPARE(found ? found->url.toString() : QString(), page);
    }

    void aPageThatNoBrowserOpensCanBeCopied()
    {
        Stage stage;
        RemedyRow::of(WarningCode::Deactivated).happen(stage);
        stage.show();
        stage.canOpen = false;
        const auto *message = stage.window.findChild<MessageBar *>();

        stage.remedies.apply(*stage.warning(WarningCode::Deactivated), stage.alice);

        QVERIFY(message->isVisible());
        QVERIFY(WindowStage::textsOf(*message).contains(u"No web browser opened."_s));
        stage.window.findChild<QPushButton *>(u"copyMessage"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://pds.example.com/"_s);
    }

    void whereNoTimeSettingsOpenItIsSaidWhatElseToDo()
    {
        Stage stage;
        RemedyRow::of(WarningCode::ClockSkew).happen(stage);
        stage.canOpen = false;

        stage.remedies.apply(*stage.warning(WarningCode::ClockSkew), std::nullopt);

        QCOMPARE(stage.timeSettings, 1);
        QCOMPARE(stage.told.size(), 1);
        QVERIFY(stage.told[0][0].toString().contains(u"Set the clock"_s));
    }

    void aHandleThatLeadsElsewhereIsNotSignedInWith()
    {
        Stage stage;
        stage.accounts.book().observe(stage.alice, [](Observations &seen) {
            seen.isHandleVerified = false;
            seen.isCopied = true;
        });

        stage.remedies.apply(*stage.warning(WarningCode::CopiedSession), stage.alice);

        QCOMPARE(stage.signIn[0][0].toString(), stage.alice.toString());
    }

    void aNoticeIsDismissedAndStaysListed()
    {
        Stage stage;
        stage.show();
        auto *card = stage.window.findChild<WarningCard *>(u"main-password"_s);
        QVERIFY(card);

        card->findChild<QPushButton *>(u"dismiss"_s)->click();

        QTRY_VERIFY(!stage.window.findChild<QPushButton *>(u"dismiss"_s));
        QTRY_VERIFY(WindowStage::textsOf(stage.window).contains(u"Notice (seen)"_s));
    }

    void theKeyboardStaysWhereAWarningWas()
    {
        Stage stage;
        stage.accounts.book().observe(stage.alice,
                                      [](Observations &seen) { seen.refreshLife = 7 * 24h; });
        stage.show();
        const auto dismiss = [&stage] {
            auto *button = qobject_cast<QPushButton *>(stage.window.focusWidget());
            QVERIFY(button);
            QCOMPARE(button->objectName(), u"dismiss"_s);
            QTest::keyClick(button, Qt::Key_Space);
            stage.accounts.settle();
        };
        const auto open = [&stage] {
            return stage.window.findChildren<QPushButton *>(u"dismiss"_s).size();
        };
        QCOMPARE(open(), 2);
        stage.window.findChild<QPushButton *>(u"dismiss"_s)->setFocus();

        dismiss();
        QTRY_COMPARE(open(), 1);
        dismiss();
        QTRY_COMPARE(open(), 0);

        const auto *left = stage.window.focusWidget();
        QVERIFY(left && left->inherits("QScrollArea"));
    }

    void aNoticeIsPutOffUntilTomorrowAndComesBack()
    {
        Stage stage;
        stage.show();
        auto *later = stage.window.findChild<QPushButton *>(u"snooze"_s);
        QVERIFY(later);
        QStringList choices;
        for (const auto *action : later->menu()->actions())
            choices << action->text().remove(u'&');
        QCOMPARE(choices,
                 (QStringList{u"Remind me in an hour"_s, u"Remind me tomorrow"_s,
                              u"Remind me in a week"_s}));

        later->menu()->actions().at(1)->trigger();

        QVERIFY(stage.warning(WarningCode::MainPassword)->snoozedUntil
                == stage.accounts.clock.now() + 24h);
        QTRY_VERIFY(WindowStage::textsOf(stage.window).contains(u"Notice (silent until"_s));
        QTRY_VERIFY(!stage.window.findChild<QPushButton *>(u"snooze"_s));
        stage.accounts.pass(24h);
        QTRY_VERIFY(stage.window.findChild<QPushButton *>(u"snooze"_s));
    }

    void aNoticeAboutTheKeeperIsDismissedInTheBanner()
    {
        Stage stage;
        RemedyRow::of(WarningCode::ClockSkew).happen(stage);
        stage.show();
        auto *card = stage.window.findChild<WarningCard *>(u"clock-skew"_s);
        QVERIFY(card);

        card->findChild<QPushButton *>(u"dismiss"_s)->click();

        QVERIFY(stage.warning(WarningCode::ClockSkew)->isAcknowledged);
        QTRY_VERIFY(!stage.window.findChild<WarningCard *>(u"clock-skew"_s)
                         ->findChild<QPushButton *>(u"dismiss"_s));
    }

    void theOldSessionIsKeptUntilTheNewServersIsStored()
    {
        Stage stage;
        RemedyRow::of(WarningCode::MovedServer).happen(stage);
        const auto before = stage.accounts.vault.item(stage.alice);

        const auto refused = stage.accounts.trySignIn(u"alice.example.com"_s, u"wrong"_s);

        QVERIFY(!refused);
        QCOMPARE(stage.accounts.other.countOf(u"server.createSession"_s), 1);
        QVERIFY(stage.accounts.vault.item(stage.alice) == before);
        QVERIFY(stage.accounts.trySignIn(u"alice.example.com"_s, u"alice-password"_s));
        QVERIFY(!stage.warning(WarningCode::MovedServer));
        QCOMPARE(stage.accounts.row(stage.alice).entry.sessionHost.toString(),
                 u"https://pds.example.org"_s);
    }

    void aCommandLineIsNotShownBesideAButton()
    {
        Stage stage;
        const WarningCard card(*stage.warning(WarningCode::MainPassword), {});

        for (const auto *label : card.findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"skykeep"_s));
    }
};

QTEST_MAIN(RemediesTest)
#include "tst_remedies.moc"
