// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/fakenotifications.h"

#include <QDBusArgument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;
const QString Connection = u"fake notifications"_s;

} // namespace

FakeNotifications::FakeNotifications(QStringList capabilities)
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, Connection))
    , m_capabilities(std::move(capabilities))
{
    m_bus.registerVirtualObject(Path, this);
    m_bus.registerService(Service);
}

FakeNotifications::~FakeNotifications()
{
    m_bus.unregisterObject(Path);
    m_bus.unregisterService(Service);
    QDBusConnection::disconnectFromBus(Connection);
}

QString FakeNotifications::introspect(const QString &) const
{
    return {};
}

bool FakeNotifications::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    if (message.interface() != Service)
        return false;
    if (message.member() == u"GetCapabilities"_s) {
        m_bus.send(message.createReply(m_capabilities));
    } else if (message.member() == u"Notify"_s) {
        ++notified;
        if (holds)
            m_held.push_back(message);
        else
            notify(message);
    } else if (message.member() == u"CloseNotification"_s) {
        remove(message.arguments().value(0).toUInt(), 3); // "closed by a call"
        m_bus.send(message.createReply());
    } else {
        return false;
    }
    return true;
}

void FakeNotifications::answerHeld()
{
    holds = false;
    for (const auto &call : std::exchange(m_held, {}))
        notify(call);
}

void FakeNotifications::notify(const QDBusMessage &call)
{
    if (refuses) {
        m_bus.send(call.createErrorReply(QDBusError::AccessDenied, u"Not now"_s));
        return;
    }
    const auto arguments = call.arguments();
    const auto replaced = arguments.value(1).toUInt();
    Shown entry{replaced != 0 ? replaced : ++m_lastId,
                arguments.value(0).toString(),
                arguments.value(2).toString(),
                arguments.value(3).toString(),
                arguments.value(4).toString(),
                arguments.value(5).toStringList(),
                qdbus_cast<QVariantMap>(arguments.value(6))};
    std::erase_if(shown, [&](const Shown &old) { return old.id == entry.id; });
    const auto id = entry.id;
    shown.push_back(std::move(entry));
    m_bus.send(call.createReply(id));
}

void FakeNotifications::click(uint id, const QString &token)
{
    if (!token.isEmpty())
        say(u"ActivationToken"_s, {id, token});
    say(u"ActionInvoked"_s, {id, u"default"_s});
    remove(id, 2);
}

void FakeNotifications::dismiss(uint id)
{
    remove(id, 2); // "dismissed by the user"
}

void FakeNotifications::remove(uint id, uint reason)
{
    if (std::erase_if(shown, [id](const Shown &old) { return old.id == id; }) > 0)
        say(u"NotificationClosed"_s, {id, reason});
}

void FakeNotifications::say(const QString &signal, const QVariantList &arguments)
{
    auto message = QDBusMessage::createSignal(Path, Service, signal);
    message.setArguments(arguments);
    m_bus.send(message);
}

} // namespace Skykeep
