// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/statusnotifierhost.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const QString Service = u"org.kde.StatusNotifierWatcher"_s;
const QString Path = u"/StatusNotifierWatcher"_s;
const QString Interface = u"org.kde.StatusNotifierWatcher"_s;

constexpr int limit = 5'000; // milliseconds

} // namespace

StatusNotifierHost::StatusNotifierHost(QDBusConnection bus)
    : m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    for (const auto &signal :
         {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        m_bus.connect(Service, Path, Interface, signal, this, SLOT(ask()));
    auto *owner = new QDBusServiceWatcher(Service, m_bus, QDBusServiceWatcher::WatchForOwnerChange,
                                          this);
    connect(owner, &QDBusServiceWatcher::serviceRegistered, this, &StatusNotifierHost::ask);
    connect(owner, &QDBusServiceWatcher::serviceUnregistered, this, [this] { set(false); });
    ask();
}

void StatusNotifierHost::ask()
{
    delete m_asking; // what it would say is old
    auto get = QDBusMessage::createMethodCall(Service, Path, u"org.freedesktop.DBus.Properties"_s,
                                              u"Get"_s);
    get.setAutoStartService(false);
    get << Interface << u"IsStatusNotifierHostRegistered"_s;
    m_asking = new QDBusPendingCallWatcher(m_bus.asyncCall(get, limit), this);
    connect(m_asking, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *answer) {
                const auto reply = answer->reply();
                answer->deleteLater();
                m_asking = nullptr;
                set(reply.type() == QDBusMessage::ReplyMessage
                    && reply.arguments().value(0).value<QDBusVariant>().variant().toBool());
            });
}

void StatusNotifierHost::set(bool isThere)
{
    if (m_isThere == isThere)
        return;
    m_isThere = isThere;
    Q_EMIT changed();
}

} // namespace Skykeep
