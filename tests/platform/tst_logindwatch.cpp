// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/fakelogind.h"
#include "platform/logindwatch.h"

#include <QDBusConnectionInterface>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! On a bus of its own, that stands for the system's.
class TestLogindWatch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeLogind> m_logind;
    std::unique_ptr<SleepWatch> m_watch;

    //! What logind sent before has arrived.
    void hearAll()
    {
        QSignalSpy woke(m_watch.get(), &SleepWatch::woke);
        m_logind->prepareFor(u"Sleep"_s, true);
        m_logind->prepareFor(u"Sleep"_s, false);
        QTRY_COMPARE(woke.size(), 1);
    }
    bool isHeldBackAnew()
    {
        if (m_logind->inhibitors() == 1)
            return true;
        m_watch->release();
        m_watch->holdBack();
        return false;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS")); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_logind = std::make_unique<FakeLogind>();
        m_watch = SleepWatch::ofThisSystem();
    }

    void cleanup()
    {
        m_watch.reset();
        m_logind.reset();
    }

    void sleepAndShutdownAreTold_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("sleep") << u"Sleep"_s;
        QTest::newRow("shutdown, and called off") << u"Shutdown"_s;
    }
    void sleepAndShutdownAreTold()
    {
        QFETCH(const QString, what);
        QSignalSpy falling(m_watch.get(), &SleepWatch::fallingAsleep);
        QSignalSpy woke(m_watch.get(), &SleepWatch::woke);

        m_logind->prepareFor(what, true);
        QTRY_COMPARE(falling.size(), 1);
        QCOMPARE(woke.size(), 0);
        m_logind->prepareFor(what, false);

        QTRY_COMPARE(woke.size(), 1);
        QCOMPARE(falling.size(), 1);
    }

    void whatIsHeldBackIsADelayOfSleepAndShutdown()
    {
        m_watch->holdBack();

        QTRY_COMPARE(m_logind->inhibitors(), 1);
        QCOMPARE(m_logind->asked,
                 QStringList{u"sleep:shutdown|Skykeep|A renewed session is being saved|delay"_s});
        m_watch->release();
        QTRY_COMPARE(m_logind->inhibitors(), 0);
    }

    void heldBackTwiceItIsAskedForOnce()
    {
        m_watch->holdBack();
        m_watch->holdBack();
        QTRY_COMPARE(m_logind->inhibitors(), 1);
        m_watch->holdBack();
        m_watch->release();
        QTRY_COMPARE(m_logind->inhibitors(), 0);
        QCOMPARE(m_logind->asked.size(), 1);

        m_watch->holdBack();

        QTRY_COMPARE(m_logind->inhibitors(), 1);
    }

    void anAnswerThatComesTooLateIsLetGoAtOnce()
    {
        m_logind->holds = true;
        m_watch->holdBack();
        QTRY_COMPARE(m_logind->asked.size(), 1);
        m_watch->release();

        m_logind->answerHeld();

        QTRY_COMPARE(m_logind->inhibitors(), 0);
        m_watch->holdBack();
        QTRY_COMPARE(m_logind->asked.size(), 2);
    }

    void anAnswerOnItsWayServesWhoWantsItAgain()
    {
        m_logind->holds = true;
        m_watch->holdBack();
        QTRY_COMPARE(m_logind->asked.size(), 1);
        m_watch->release();
        m_watch->holdBack();

        m_logind->answerHeld();
        hearAll();

        QCOMPARE(m_logind->inhibitors(), 1);
        QCOMPARE(m_logind->asked.size(), 1);
    }

    void nothingIsHeldBackBeyondItsEnd()
    {
        m_watch->holdBack();
        QTRY_COMPARE(m_logind->inhibitors(), 1);

        m_watch.reset();

        QTRY_COMPARE(m_logind->inhibitors(), 0);
    }

    void aRefusalIsBorneInSilenceAndTheNextIsAskedFor()
    {
        m_logind->refuses = true;
        m_watch->holdBack();
        QTRY_COMPARE(m_logind->asked.size(), 1);
        hearAll();

        m_logind->refuses = false;

        QTRY_VERIFY(isHeldBackAnew());
    }

    void aLogindThatGoesAwayLeavesNobodyAsleep()
    {
        QSignalSpy falling(m_watch.get(), &SleepWatch::fallingAsleep);
        QSignalSpy woke(m_watch.get(), &SleepWatch::woke);
        m_logind->prepareFor(u"Sleep"_s, true);
        QTRY_COMPARE(falling.size(), 1);

        m_logind.reset();
        QTRY_COMPARE(woke.size(), 1);

        m_logind = std::make_unique<FakeLogind>();
        m_logind->prepareFor(u"Sleep"_s, true);
        QTRY_COMPARE(falling.size(), 2);
        m_watch->holdBack();
        QTRY_COMPARE(m_logind->inhibitors(), 1);
    }

    void withoutLogindNothingIsToldAndNothingFails()
    {
        m_logind.reset();
        m_watch = SleepWatch::ofThisSystem();
        QSignalSpy falling(m_watch.get(), &SleepWatch::fallingAsleep);

        m_watch->holdBack();
        m_watch->release();
        m_logind = std::make_unique<FakeLogind>();

        QTRY_VERIFY(isHeldBackAnew());
        QCOMPARE(falling.size(), 0);
    }

    void nobodyElsesSignalCounts()
    {
        QSignalSpy woke(m_watch.get(), &SleepWatch::woke);
        auto stranger = QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"stranger"_s);
        auto signal = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                                 u"org.freedesktop.login1.Manager"_s,
                                                 u"PrepareForSleep"_s);
        signal << true;

        stranger.send(signal);
        QVERIFY(stranger.interface()->isServiceRegistered(u"org.freedesktop.login1"_s));
        m_logind->prepareFor(u"Sleep"_s, false); // the end of what never began
        hearAll();

        QCOMPARE(woke.size(), 1);
        QDBusConnection::disconnectFromBus(u"stranger"_s);
    }

    void withoutASystemBusNothingIsToldAndNothingFails()
    {
        LogindWatch watch(QDBusConnection(u"no such bus"_s));

        watch.holdBack();
        watch.release();
    }
};

QTEST_GUILESS_MAIN(TestLogindWatch)
#include "tst_logindwatch.moc"
