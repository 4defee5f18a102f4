// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/freedesktopscreenwatch.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const QString Logind = u"org.freedesktop.login1"_s;
const QString LogindPath = u"/org/freedesktop/login1"_s;
const QString LogindManager = u"org.freedesktop.login1.Manager"_s;
const QString LogindSession = u"org.freedesktop.login1.Session"_s;
const QString Properties = u"org.freedesktop.DBus.Properties"_s;
const QString LockedHint = u"LockedHint"_s;

const QString Mutter = u"org.gnome.Mutter.IdleMonitor"_s;
const QString MutterPath = u"/org/gnome/Mutter/IdleMonitor/Core"_s;

const QString FreedesktopLocker = u"org.freedesktop.ScreenSaver"_s;
// Each is service and interface; the path is the same with slashes.
const QStringList lockers{FreedesktopLocker, u"org.gnome.ScreenSaver"_s,
                          u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s,
                          u"org.xfce.ScreenSaver"_s};

constexpr int limit = 5'000; // milliseconds

QString pathOf(const QString &locker)
{
    return u'/' + QString(locker).replace(u'.', u'/');
}

QDBusMessage call(const QString &service, const QString &path, const QString &interface,
                  const QString &method, const QVariantList &arguments = {})
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    return message;
}

bool isReply(const QDBusMessage &message)
{
    return message.type() == QDBusMessage::ReplyMessage;
}

} // namespace

FreedesktopScreenWatch::FreedesktopScreenWatch(QDBusConnection system, QDBusConnection session)
    : m_system(std::move(system))
    , m_session(std::move(session))
{
    watchLockers();
    if (!m_system.isConnected())
        return;
    // By name, so that nobody else's signals count: anyone may send one.
    for (const auto &signal : {u"SessionNew"_s, u"SessionRemoved"_s})
        m_system.connect(Logind, LogindPath, LogindManager, signal, this, SLOT(findLogin()));
    auto *owner = new QDBusServiceWatcher(Logind, m_system,
                                          QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this,
            &FreedesktopScreenWatch::findLogin);
    findLogin();
}

FreedesktopScreenWatch::~FreedesktopScreenWatch() = default;

void FreedesktopScreenWatch::ask(const QDBusConnection &bus, const QDBusMessage &call,
                                 Answer answer)
{
    if (!bus.isConnected()) {
        const auto failure = call.createErrorReply(QDBusError::Disconnected, {});
        QMetaObject::invokeMethod(
            this, [answer = std::move(answer), failure] { answer(failure); }, Qt::QueuedConnection);
        return;
    }
    auto *waiting = new QDBusPendingCallWatcher(bus.asyncCall(call, limit), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this,
            [answer = std::move(answer)](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                answer(done->reply());
            });
}

// One that says so for ever, as a forged one may, hides no other.
void FreedesktopScreenWatch::tell(bool hasRisen, bool wasLocked)
{
    if (hasRisen)
        Q_EMIT locked();
    else if (wasLocked && !isLocked())
        Q_EMIT unlocked();
}

void FreedesktopScreenWatch::watchLockers()
{
    if (!m_session.isConnected())
        return;
    auto *owners = new QDBusServiceWatcher(this);
    owners->setConnection(m_session);
    owners->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    owners->setWatchedServices(lockers);
    connect(owners, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &locker, const QString &, const QString &owner) {
                setLocker(locker, false);
                if (!owner.isEmpty())
                    askLocker(locker);
            });
    for (const auto &locker : lockers) {
        m_session.connect(locker, pathOf(locker), locker, u"ActiveChanged"_s, this,
                          SLOT(takeLocker(bool, QDBusMessage)));
        askLocker(locker);
    }
}

void FreedesktopScreenWatch::askLocker(const QString &locker)
{
    ask(m_session, call(locker, pathOf(locker), locker, u"GetActive"_s),
        [this, locker](const QDBusMessage &reply) {
            if (isReply(reply))
                setLocker(locker, reply.arguments().value(0).toBool());
        });
}

void FreedesktopScreenWatch::takeLocker(bool isActive, const QDBusMessage &signal)
{
    setLocker(signal.interface(), isActive);
}

void FreedesktopScreenWatch::setLocker(const QString &locker, bool isActive)
{
    const bool wasLocked = isLocked();
    const bool hasRisen = isActive && !m_lockers.contains(locker);
    if (isActive)
        m_lockers.insert(locker);
    else
        m_lockers.remove(locker);
    tell(hasRisen, wasLocked);
}

// A keeper that the login's manager started is in no session: "auto" means the login's display then. Before
// systemd 243 there is no such word.
void FreedesktopScreenWatch::findLogin()
{
    const int search = ++m_search;
    const auto take = [this, search](const QDBusMessage &reply) {
        if (search == m_search)
            watchLogin(isReply(reply) ? reply.arguments().value(0).value<QDBusObjectPath>().path()
                                      : QString());
    };
    ask(m_system, call(Logind, LogindPath, LogindManager, u"GetSession"_s, {u"auto"_s}),
        [this, take](const QDBusMessage &reply) {
            if (isReply(reply)) {
                take(reply);
                return;
            }
            const auto pid = QVariant::fromValue(uint(QCoreApplication::applicationPid()));
            ask(m_system, call(Logind, LogindPath, LogindManager, u"GetSessionByPID"_s, {pid}),
                take);
        });
}

void FreedesktopScreenWatch::watchLogin(const QString &path)
{
    if (path != m_login) {
        const auto changes = SLOT(takeLoginChanges(QString, QVariantMap));
        if (!m_login.isEmpty()) {
            m_system.disconnect(Logind, m_login, LogindSession, u"Lock"_s, this, SLOT(lockLogin()));
            m_system.disconnect(Logind, m_login, LogindSession, u"Unlock"_s, this,
                                SLOT(unlockLogin()));
            m_system.disconnect(Logind, m_login, Properties, u"PropertiesChanged"_s, this, changes);
        }
        m_login = path;
        setLoginLocked(false);
        if (!path.isEmpty()) {
            m_system.connect(Logind, path, LogindSession, u"Lock"_s, this, SLOT(lockLogin()));
            m_system.connect(Logind, path, LogindSession, u"Unlock"_s, this, SLOT(unlockLogin()));
            m_system.connect(Logind, path, Properties, u"PropertiesChanged"_s, this, changes);
        }
    }
    if (path.isEmpty()) {
        qCDebug(lcPlatform) << "No login session tells whether the screen is locked.";
        return;
    }
    ask(m_system, call(Logind, path, Properties, u"Get"_s, {LogindSession, LockedHint}),
        [this, path](const QDBusMessage &reply) {
            if (!isReply(reply) || path != m_login)
                return;
            // What was asked to be locked may not have been locked yet.
            const auto hint = reply.arguments().value(0).value<QDBusVariant>().variant();
            if (hint.toBool())
                setLoginLocked(true);
        });
}

// Asks whoever locks screens to do it; LockedHint follows once that is done.
void FreedesktopScreenWatch::lockLogin()
{
    setLoginLocked(true);
}

void FreedesktopScreenWatch::unlockLogin()
{
    setLoginLocked(false);
}

void FreedesktopScreenWatch::takeLoginChanges(const QString &interface, const QVariantMap &changed)
{
    if (interface == LogindSession && changed.contains(LockedHint))
        setLoginLocked(changed.value(LockedHint).toBool());
}

void FreedesktopScreenWatch::setLoginLocked(bool isLockedNow)
{
    const bool wasLocked = isLocked();
    const bool hasRisen = isLockedNow && !m_isLoginLocked;
    m_isLoginLocked = isLockedNow;
    tell(hasRisen, wasLocked);
}

void FreedesktopScreenWatch::askIdleTime()
{
    if (std::exchange(m_isAsking, true))
        return;
    askCompositor();
}

void FreedesktopScreenWatch::askCompositor()
{
    ask(m_session, call(Mutter, MutterPath, Mutter, u"GetIdletime"_s),
        [this](const QDBusMessage &reply) {
            if (isReply(reply))
                setIdleTime(Milliseconds(reply.arguments().value(0).toLongLong()));
            else
                askLockerIdleTime();
        });
}

// The specification says seconds; KDE's, the only one that has it, has always said milliseconds.
void FreedesktopScreenWatch::askLockerIdleTime()
{
    ask(m_session,
        call(FreedesktopLocker, pathOf(FreedesktopLocker), FreedesktopLocker,
             u"GetSessionIdleTime"_s),
        [this](const QDBusMessage &reply) {
            if (isReply(reply))
                setIdleTime(Milliseconds(reply.arguments().value(0).toLongLong()));
            else
                askLoginIdleTime();
        });
}

void FreedesktopScreenWatch::askLoginIdleTime()
{
    if (m_login.isEmpty()) {
        setIdleTime(std::nullopt);
        return;
    }
    ask(m_system, call(Logind, m_login, Properties, u"GetAll"_s, {LogindSession}),
        [this](const QDBusMessage &reply) {
            const auto all = qdbus_cast<QVariantMap>(reply.arguments().value(0));
            if (!isReply(reply) || !all.contains(u"IdleHint"_s)) {
                setIdleTime(std::nullopt);
                return;
            }
            // By CLOCK_MONOTONIC, which is what steady_clock is on Linux.
            using std::chrono::microseconds;
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            const microseconds since(all.value(u"IdleSinceHintMonotonic"_s).toLongLong());
            const auto idle = std::chrono::duration_cast<Milliseconds>(now - since);
            const bool isIdle = all.value(u"IdleHint"_s).toBool();
            setIdleTime(isIdle ? std::max(idle, Milliseconds(0)) : Milliseconds(0));
        });
}

void FreedesktopScreenWatch::setIdleTime(std::optional<Milliseconds> idleTime)
{
    m_isAsking = false;
    m_idleTime = idleTime;
    Q_EMIT idleTimeKnown();
}

} // namespace Skykeep
