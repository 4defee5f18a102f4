// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/logindwatch.h"

#include "base/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const QString Service = u"org.freedesktop.login1"_s;
const QString Path = u"/org/freedesktop/login1"_s;
const QString Manager = u"org.freedesktop.login1.Manager"_s;

constexpr int limit = 5'000; // milliseconds

QDBusMessage inhibit()
{
    auto call = QDBusMessage::createMethodCall(Service, Path, Manager, u"Inhibit"_s);
    call.setAutoStartService(false);
    call << u"sleep:shutdown"_s << u"Skykeep"_s << u"A renewed session is being saved"_s
         << u"delay"_s;
    return call;
}

} // namespace

LogindWatch::LogindWatch(QDBusConnection bus)
    : m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    // By name, so that nobody else's signal counts: anyone may send one on the system bus.
    for (const auto &signal : {u"PrepareForSleep"_s, u"PrepareForShutdown"_s})
        m_bus.connect(Service, Path, Manager, signal, this, SLOT(prepare(bool)));
    // A logind that goes away will not tell when we are awake again.
    auto *owner = new QDBusServiceWatcher(Service, m_bus,
                                          QDBusServiceWatcher::WatchForUnregistration, this);
    connect(owner, &QDBusServiceWatcher::serviceUnregistered, this, [this] { prepare(false); });
}

LogindWatch::~LogindWatch() = default;

void LogindWatch::prepare(bool isBeginning)
{
    if (isBeginning == m_isFallingAsleep)
        return;
    m_isFallingAsleep = isBeginning;
    if (isBeginning)
        Q_EMIT fallingAsleep();
    else
        Q_EMIT woke();
}

void LogindWatch::holdBack()
{
    m_isWanted = true;
    if (m_inhibitor || m_asking || !m_bus.isConnected())
        return;
    m_asking = new QDBusPendingCallWatcher(m_bus.asyncCall(inhibit(), limit), this);
    connect(m_asking, &QDBusPendingCallWatcher::finished, this, &LogindWatch::keep);
}

void LogindWatch::keep(QDBusPendingCallWatcher *answer)
{
    const auto reply = answer->reply();
    answer->deleteLater(); // and with it the reply, which would keep the descriptor open
    m_asking = nullptr;
    if (reply.type() != QDBusMessage::ReplyMessage) {
        qCDebug(lcPlatform).noquote() << "Sleep cannot be delayed:" << reply.errorMessage();
        return;
    }
    if (m_isWanted)
        m_inhibitor = reply.arguments().value(0).value<QDBusUnixFileDescriptor>();
}

void LogindWatch::release()
{
    m_isWanted = false;
    m_inhibitor.reset();
}

} // namespace Skykeep
