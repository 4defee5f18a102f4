// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "consentstage.h"
#include "keyboardtour.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Skykeep::Consent)

//! What comes up by itself, on top of everything, and must not be answered by accident.
class TestConsentWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // All but what the offscreen platform says of itself.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void aQuestionBringsItUpWithoutTheKeyboard()
    {
        ConsentStage stage;
        QVERIFY(!stage.window.isVisible());

        stage.ask(stage.call());

        QVERIFY(stage.window.isVisible());
        QVERIFY(stage.window.testAttribute(Qt::WA_ShowWithoutActivating));
        QVERIFY(stage.window.windowFlags() & Qt::WindowStaysOnTopHint);
    }

    void eachAnswerIsGiven_data()
    {
        QTest::addColumn<Consent>("consent");
        QTest::newRow("once") << Consent::Once;
        QTest::newRow("terminal") << Consent::ThisTerminal;
        QTest::newRow("hour") << Consent::ForAnHour;
        QTest::newRow("until locked") << Consent::UntilLocked;
        QTest::newRow("always") << Consent::Always;
        QTest::newRow("deny") << Consent::Deny;
        QTest::newRow("always deny") << Consent::AlwaysDeny;
    }
    void eachAnswerIsGiven()
    {
        QFETCH(const Consent, consent);
        ConsentStage stage;
        const auto asker = stage.ask(stage.call());
        stage.look();

        if (consent == Consent::Deny || consent == Consent::AlwaysDeny) {
            stage.button(consent == Consent::Deny ? u"deny"_s : u"never"_s).click();
        } else {
            stage.choose(consent);
            stage.button(u"allow"_s).click();
        }

        QCOMPARE(stage.answerOf(asker), consent);
        QVERIFY(!stage.window.isVisible());
    }

    void noStrayKeyGrants_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::newRow("Enter") << QList<int>{Qt::Key_Return, Qt::Key_Enter};
        QTest::newRow("Space") << QList<int>{Qt::Key_Space, Qt::Key_Space};
        QTest::newRow("letters") << QList<int>{Qt::Key_A, Qt::Key_Y, Qt::Key_W, Qt::Key_O};
        QTest::newRow("arrows") << QList<int>{Qt::Key_Down, Qt::Key_Return, Qt::Key_Up,
                                              Qt::Key_Space};
        QTest::newRow("Escape") << QList<int>{Qt::Key_Escape};
    }
    void noStrayKeyGrants()
    {
        QFETCH(const QList<int>, keys);
        ConsentStage stage;
        const auto asker = stage.ask(stage.call());
        stage.activate();

        for (const bool hasLooked : {false, true}) {
            if (hasLooked)
                stage.look();
            for (const auto key : keys) {
                if (auto *focus = QApplication::focusWidget())
                    QTest::keyClick(focus, Qt::Key(key));
            }
        }

        QCOMPARE(stage.answerOf(asker), std::nullopt);
        QCOMPARE(stage.desk.questions().size(), size_t(1));
    }

    void whoStillWritesHasNotLooked()
    {
        ConsentStage stage;
        const auto asker = stage.ask(stage.call());
        stage.activate();

        // A line with tabs and spaces in it, as a shell gets it, and quick.
        for (int i = 0; i < 20; ++i) {
            for (const auto key : {Qt::Key_Tab, Qt::Key_Space, Qt::Key_Return}) {
                QTest::keyClick(QApplication::focusWidget(), key);
                stage.accounts.clock.advance(200ms);
                if (!stage.window.isVisible())
                    break;
            }
            if (stage.answerOf(asker))
                break;
        }

        // At worst it said no.
        const auto answer = stage.answerOf(asker);
        QVERIFY(!answer || *answer == Consent::Deny);
    }

    void itIsOutOfReachUntilItWasLookedAt()
    {
        ConsentStage stage;
        const auto asker = stage.ask(stage.call());
        stage.activate();
        QVERIFY(!stage.button(u"allow"_s).isEnabled());
        stage.button(u"allow"_s).click();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::AltModifier);
        QCOMPARE(stage.answerOf(asker), std::nullopt);

        stage.look();

        QVERIFY(stage.button(u"allow"_s).isEnabled());
        QVERIFY(!stage.button(u"allow"_s).isDefault());
        QVERIFY(!stage.button(u"allow"_s).autoDefault());
        QVERIFY(!stage.button(u"allow"_s).hasFocus());
    }

    void itIsAnsweredByKeyboardOnPurpose()
    {
        ConsentStage stage;
        const auto asker = stage.ask(stage.call());
        stage.activate();
        stage.look();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::AltModifier);

        QTRY_COMPARE(stage.answerOf(asker), Consent::Once);
    }

    void aKeyIsForTheQuestionThatWasSeen()
    {
        ConsentStage stage;
        const auto first = stage.ask(stage.call());
        const auto second = stage.ask(stage.call(u"com.atproto.identity.updateHandle"));
        stage.activate();
        stage.look();

        // A button that its letter has pressed answers a moment later.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::AltModifier);
        stage.desk.withdraw(first);
        QTest::qWait(300);

        QCOMPARE(stage.answerOf(second), std::nullopt);
    }

    void theNextQuestionIsLookedAtAnew()
    {
        ConsentStage stage;
        const auto first = stage.ask(stage.call());
        const auto second = stage.ask(stage.call(u"com.atproto.identity.updateHandle"));
        stage.activate();
        stage.look();
        QVERIFY(stage.texts().contains(u"Question 1 of 2"_s));
        stage.choose(Consent::ForAnHour);

        stage.button(u"allow"_s).click();
        stage.button(u"allow"_s).click(); // the second click of a double click

        QCOMPARE(stage.answerOf(first), Consent::ForAnHour);
        QCOMPARE(stage.answerOf(second), std::nullopt);
        QVERIFY(stage.texts().contains(u"com.atproto.identity.updateHandle"_s));
        // What was chosen for the one does not go for the next.
        QCOMPARE(stage.lasting().currentData().toInt(), int(Consent::Once));
    }

    void oneMoreDoesNotTakeTheOneThatIsReadAway()
    {
        ConsentStage stage;
        stage.ask(stage.call());
        const auto shown = stage.window.shown();

        stage.ask(stage.call(u"com.atproto.identity.updateHandle"));

        QCOMPARE(stage.window.shown(), shown);
        QVERIFY(stage.texts().contains(u"Question 1 of 2"_s));
        stage.button(u"next"_s).click();
        QVERIFY(stage.texts().contains(u"Question 2 of 2"_s));
        QVERIFY(!stage.button(u"allow"_s).isEnabled());
        stage.button(u"previous"_s).click();
        QCOMPARE(stage.window.shown(), shown);
    }

    void severalAskersWaitForOneAnswer()
    {
        ConsentStage stage;
        const auto one = stage.ask(stage.call());
        const auto two = stage.ask(stage.call());
        QVERIFY(stage.texts().contains(u"2 requests wait for this answer."_s));
        stage.look();

        stage.button(u"allow"_s).click();

        QCOMPARE(stage.answerOf(one), Consent::Once);
        QCOMPARE(stage.answerOf(two), Consent::Once);
    }

    void aFloodIsSentAwayAtOnce()
    {
        ConsentStage stage;
        std::vector<quint64> askers;
        for (int i = 0; i < 40; ++i) {
            auto question = stage.call(u"com.atproto.identity.updateHandle",
                                       ConsentStage::script(
                                           u"/srv/alice/bin/flood%1.py"_s.arg(i)));
            askers.push_back(stage.ask(question));
        }
        QCOMPARE(stage.desk.questions().size(), size_t(ConsentDesk::MostQuestions));
        QVERIFY(stage.texts().contains(u"Question 1 of 30"_s));

        stage.button(u"denyAll"_s).click();

        for (int i = 0; i < ConsentDesk::MostQuestions; ++i)
            QCOMPARE(stage.answerOf(askers.at(size_t(i))), Consent::Deny);
        QVERIFY(!stage.window.isVisible());
    }

    void aQuestionThatWasTakenBackGoesWithANotice()
    {
        ConsentStage stage;
        const auto asker = stage.ask(stage.call());
        stage.activate();
        stage.look();
        const QSignalSpy settled(&stage.window, &ConsentWindow::settled);

        stage.desk.withdraw(asker);

        QVERIFY(stage.window.isVisible());
        QVERIFY(stage.texts().contains(u"backup.py does not ask any more."_s));
        QVERIFY(!stage.button(u"allow"_s).isVisible());
        QCOMPARE(settled.size(), 1);
        stage.accounts.clock.advance(ConsentWindow::NoticeTime);
        QVERIFY(!stage.window.isVisible());
    }

    void theNextOneComesInThePlaceOfOneThatWasTakenBack()
    {
        ConsentStage stage;
        const auto first = stage.ask(stage.call());
        stage.ask(stage.call(u"com.atproto.identity.updateHandle"));
        stage.activate();
        stage.look();

        stage.desk.withdraw(first);

        QVERIFY(stage.texts().contains(u"com.atproto.identity.updateHandle"_s));
        QVERIFY(stage.texts().contains(u"backup.py does not ask any more."_s));
        QVERIFY(!stage.button(u"allow"_s).isEnabled());
    }

    void closingItAnswersNothing()
    {
        ConsentStage stage;
        const auto asker = stage.ask(stage.call());
        stage.activate();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

        QVERIFY(!stage.window.isVisible());
        QCOMPARE(stage.answerOf(asker), std::nullopt);
        stage.window.open();
        QVERIFY(stage.window.isVisible());
        QVERIFY(!stage.button(u"allow"_s).isEnabled());
    }

    void itIsWalkedThroughByKeyboard()
    {
        ConsentStage stage;
        stage.ask(stage.call());
        stage.ask(stage.call(u"com.atproto.identity.updateHandle"));
        stage.activate();
        stage.look();

        const auto tour = KeyboardTour::go();

        QCOMPARE(KeyboardTour::missed(stage.window, tour), QStringList());
        QCOMPARE(KeyboardTour::unnamed(tour), QStringList());
        QCOMPARE(tour.unseen, QStringList());
        QCOMPARE(KeyboardTour::ambiguous(stage.window), QStringList());
    }
};

QTEST_MAIN(TestConsentWindow)
#include "tst_consentwindow.moc"
