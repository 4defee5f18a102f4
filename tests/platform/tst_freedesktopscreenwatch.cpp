// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/fakeservice.h"
#include "platform/freedesktopscreenwatch.h"

#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

using namespace std::chrono_literals;

namespace {

const QString Logind = u"org.freedesktop.login1"_s;
const QString Manager = u"org.freedesktop.login1.Manager"_s;
const QString ManagerPath = u"/org/freedesktop/login1"_s;
const QString Session = u"org.freedesktop.login1.Session"_s;
const QString Properties = u"org.freedesktop.DBus.Properties"_s;

} // namespace

//! On a bus of its own, that stands for the system's and the session's.
class TestFreedesktopScreenWatch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeService> m_logind;
    std::unique_ptr<ScreenWatch> m_watch;

    // What this logind says.
    QString m_login;
    bool m_knowsAuto = true;
    bool m_isLocked = false;
    QVariantMap m_idleHints;

    void startLogind()
    {
        m_logind = std::make_unique<FakeService>(Logind);
        m_logind->answer = [this](const QDBusMessage &call) { return answerOf(call); };
    }
    QDBusMessage answerOf(const QDBusMessage &call)
    {
        const auto method = call.member();
        const bool isSearch = (method == u"GetSession"_s && m_knowsAuto)
            || method == u"GetSessionByPID"_s;
        if (isSearch && !m_login.isEmpty())
            return call.createReply(QVariant::fromValue(QDBusObjectPath(m_login)));
        if (method == u"Get"_s)
            return call.createReply(QVariant::fromValue(QDBusVariant(m_isLocked)));
        if (method == u"GetAll"_s)
            return call.createReply(m_idleHints);
        return call.createErrorReply(u"org.freedesktop.login1.NoSuchSession"_s, u"None."_s);
    }
    void setLockedHint(bool isLocked)
    {
        m_isLocked = isLocked;
        m_logind->send(m_login, Properties, u"PropertiesChanged"_s,
                       {Session, QVariantMap{{u"LockedHint"_s, isLocked}}, QStringList()});
    }
    // Once the present state was asked for, the signals are heard too.
    void watch()
    {
        m_watch = ScreenWatch::ofThisSystem();
        QTRY_COMPARE(m_logind->callsOf(u"Get"_s), 1);
    }
    std::optional<Milliseconds> idleTime()
    {
        QSignalSpy known(m_watch.get(), &ScreenWatch::idleTimeKnown);
        m_watch->askIdleTime();
        return known.wait() ? m_watch->idleTime() : Milliseconds(-1);
    }
    static std::unique_ptr<FakeService> serviceThatSays(const QString &name, const QString &method,
                                                        const QVariant &value)
    {
        auto service = std::make_unique<FakeService>(name);
        service->answer = [method, value](const QDBusMessage &call) {
            return call.member() == method
                ? call.createReply(value)
                : call.createErrorReply(QDBusError::UnknownMethod, u"No."_s);
        };
        return service;
    }

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS")); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_login = u"/org/freedesktop/login1/session/_31"_s;
        m_knowsAuto = true;
        m_isLocked = false;
        m_idleHints.clear();
        startLogind();
    }

    void cleanup()
    {
        m_watch.reset();
        m_logind.reset();
    }

    void theLoginTellsWhenItIsLocked()
    {
        watch();
        QSignalSpy locked(m_watch.get(), &ScreenWatch::locked);
        QSignalSpy unlocked(m_watch.get(), &ScreenWatch::unlocked);

        setLockedHint(true);
        QTRY_COMPARE(locked.size(), 1);
        QVERIFY(m_watch->isLocked());
        setLockedHint(false);

        QTRY_COMPARE(unlocked.size(), 1);
        QVERIFY(!m_watch->isLocked());
        QCOMPARE(locked.size(), 1);
    }

    void beingToldToLockIsEnough()
    {
        watch();
        QSignalSpy locked(m_watch.get(), &ScreenWatch::locked);

        m_logind->send(m_login, Session, u"Lock"_s, {});
        setLockedHint(true);
        QTRY_COMPARE(locked.size(), 1);
        m_logind->send(m_login, Session, u"Unlock"_s, {});

        QTRY_VERIFY(!m_watch->isLocked());
        QCOMPARE(locked.size(), 1);
    }

    void whatIsLockedAtFirstIsFoundOut_data()
    {
        QTest::addColumn<bool>("knowsAuto");
        QTest::newRow("as the login's own") << true;
        QTest::newRow("by the process, at an older logind") << false;
    }
    void whatIsLockedAtFirstIsFoundOut()
    {
        QFETCH(const bool, knowsAuto);
        m_knowsAuto = knowsAuto;
        m_isLocked = true;

        watch();

        QTRY_VERIFY(m_watch->isLocked());
        QCOMPARE(m_logind->callsOf(u"GetSessionByPID"_s), knowsAuto ? 0 : 1);
    }

    void aLoginThatComesLaterIsWatched()
    {
        const auto login = std::exchange(m_login, QString());
        m_watch = ScreenWatch::ofThisSystem();
        QTRY_COMPARE(m_logind->callsOf(u"GetSessionByPID"_s), 1);

        m_login = login;
        m_isLocked = true;
        m_logind->send(ManagerPath, Manager, u"SessionNew"_s,
                       {u"1"_s, QVariant::fromValue(QDBusObjectPath(login))});

        QTRY_VERIFY(m_watch->isLocked());
    }

    void aLoginThatIsOverLocksNothing()
    {
        m_isLocked = true;
        watch();
        QTRY_VERIFY(m_watch->isLocked());

        const auto login = std::exchange(m_login, QString());
        m_logind->send(ManagerPath, Manager, u"SessionRemoved"_s,
                       {u"1"_s, QVariant::fromValue(QDBusObjectPath(login))});

        QTRY_VERIFY(!m_watch->isLocked());
    }

    void aLogindThatWasStartedAnewIsWatchedAgain()
    {
        watch();
        m_logind.reset();

        startLogind();
        QTRY_COMPARE(m_logind->callsOf(u"Get"_s), 1);
        setLockedHint(true);

        QTRY_VERIFY(m_watch->isLocked());
    }

    void everyDesktopsLockerIsHeard_data()
    {
        QTest::addColumn<QString>("locker");
        for (const auto &name : {u"freedesktop"_s, u"gnome"_s, u"cinnamon"_s, u"mate"_s, u"xfce"_s})
            QTest::newRow(qPrintable(name)) << u"org."_s + name + u".ScreenSaver"_s;
    }
    void everyDesktopsLockerIsHeard()
    {
        QFETCH(const QString, locker);
        const auto path = u'/' + QString(locker).replace(u'.', u'/');
        const auto service = serviceThatSays(locker, u"GetActive"_s, false);
        watch();
        QTRY_COMPARE(service->callsOf(u"GetActive"_s), 1);

        service->send(path, locker, u"ActiveChanged"_s, {true});
        QTRY_VERIFY(m_watch->isLocked());
        service->send(path, locker, u"ActiveChanged"_s, {false});

        QTRY_VERIFY(!m_watch->isLocked());
    }

    void aLockerThatComesLockedIsHeard()
    {
        watch();
        auto service = serviceThatSays(u"org.gnome.ScreenSaver"_s, u"GetActive"_s, true);
        QTRY_VERIFY(m_watch->isLocked());

        service.reset();

        QTRY_VERIFY(!m_watch->isLocked());
    }

    void itIsLockedForAsLongAsAnyoneSaysSo()
    {
        const auto locker = u"org.gnome.ScreenSaver"_s;
        const auto path = u"/org/gnome/ScreenSaver"_s;
        const auto service = serviceThatSays(locker, u"GetActive"_s, true);
        m_isLocked = true;
        watch();
        QSignalSpy unlocked(m_watch.get(), &ScreenWatch::unlocked);
        QTRY_COMPARE(service->callsOf(u"GetActive"_s), 1);
        QTRY_VERIFY(m_watch->isLocked());

        service->send(path, locker, u"ActiveChanged"_s, {false});
        service->settle();
        QCOMPARE(idleTime(), std::nullopt); // and the signal has come before
        QVERIFY(m_watch->isLocked());
        setLockedHint(false);

        QTRY_COMPARE(unlocked.size(), 1);
        QVERIFY(!m_watch->isLocked());
    }

    void oneThatSaysSoForEverHidesNoOther()
    {
        const auto stuck = serviceThatSays(u"org.mate.ScreenSaver"_s, u"GetActive"_s, true);
        watch();
        QTRY_VERIFY(m_watch->isLocked());
        QSignalSpy locked(m_watch.get(), &ScreenWatch::locked);

        for (int i = 1; i <= 2; ++i) {
            setLockedHint(true);
            QTRY_COMPARE(locked.size(), i);
            setLockedHint(false);
        }
    }

    void nobodyElsesSignalCounts()
    {
        watch();
        QSignalSpy locked(m_watch.get(), &ScreenWatch::locked);
        FakeService stranger(u"org.example.Stranger"_s);

        stranger.send(m_login, Session, u"Lock"_s, {});
        stranger.send(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s,
                      {true});
        stranger.send(m_login, Properties, u"PropertiesChanged"_s,
                      {Session, QVariantMap{{u"LockedHint"_s, true}}, QStringList()});
        stranger.settle();
        QCOMPARE(idleTime(), std::nullopt);

        QCOMPARE(locked.size(), 0);
    }

    void idleTimeIsWhatTheFirstThatKnowsSays()
    {
        const auto since = std::chrono::steady_clock::now().time_since_epoch() - 5min;
        m_idleHints = {{u"IdleHint"_s, true},
                       {u"IdleSinceHintMonotonic"_s, qulonglong(since / 1us)}};
        watch();

        const auto byLogin = idleTime();
        QVERIFY(byLogin && *byLogin >= 5min && *byLogin < 10min);
        const auto kde = serviceThatSays(u"org.freedesktop.ScreenSaver"_s, u"GetSessionIdleTime"_s,
                                         70'000U);
        QCOMPARE(idleTime(), std::optional<Milliseconds>(70s));
        const auto mutter = serviceThatSays(u"org.gnome.Mutter.IdleMonitor"_s, u"GetIdletime"_s,
                                            qulonglong(30'000));
        QCOMPARE(idleTime(), std::optional<Milliseconds>(30s));
    }

    void aLoginThatIsInUseIsNotIdle()
    {
        m_idleHints = {{u"IdleHint"_s, false}, {u"IdleSinceHintMonotonic"_s, qulonglong(1)}};
        watch();
        QCOMPARE(idleTime(), std::optional<Milliseconds>(0ms));
    }

    void whoAsksTwiceIsAnsweredOnce()
    {
        const auto mutter = serviceThatSays(u"org.gnome.Mutter.IdleMonitor"_s, u"GetIdletime"_s,
                                            qulonglong(30'000));
        watch();
        m_watch->askIdleTime();

        QVERIFY(idleTime());

        QCOMPARE(mutter->callsOf(u"GetIdletime"_s), 1);
    }

    void withoutAnybodyToTellNothingHappens()
    {
        m_logind.reset();
        m_watch = ScreenWatch::ofThisSystem();
        QCOMPARE(idleTime(), std::nullopt);

        m_watch = std::make_unique<FreedesktopScreenWatch>(QDBusConnection(u"no such bus"_s),
                                                           QDBusConnection(u"no such bus"_s));
        QCOMPARE(idleTime(), std::nullopt);
        QVERIFY(!m_watch->isLocked());
    }
};

QTEST_GUILESS_MAIN(TestFreedesktopScreenWatch)
#include "tst_freedesktopscreenwatch.moc"
