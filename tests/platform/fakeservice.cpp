// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/fakeservice.h"

#include <QDBusConnectionInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

FakeService::FakeService(const QString &name)
    : m_name(name)
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake "_s + name))
{
    m_bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath);
    m_bus.registerService(m_name);
}

FakeService::~FakeService()
{
    m_bus.unregisterObject(u"/"_s, QDBusConnection::UnregisterTree);
    m_bus.unregisterService(m_name);
    QDBusConnection::disconnectFromBus(u"fake "_s + m_name);
}

int FakeService::callsOf(const QString &method) const
{
    return int(std::ranges::count(calls, method, &QDBusMessage::member));
}

void FakeService::send(const QString &path, const QString &interface, const QString &name,
                       const QVariantList &values)
{
    auto signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(values);
    m_bus.send(signal);
}

void FakeService::settle()
{
    m_bus.interface()->isServiceRegistered(m_name);
}

QString FakeService::introspect(const QString &) const
{
    return {};
}

bool FakeService::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    calls.push_back(message);
    const auto made = answer ? answer(message) : QDBusMessage();
    if (made.type() != QDBusMessage::InvalidMessage)
        m_bus.send(made);
    return true;
}

} // namespace Skykeep
