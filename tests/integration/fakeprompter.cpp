// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/fakeprompter.h"

#include <QDBusMessage>
#include <QDBusObjectPath>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {
const QString service = u"org.gnome.keyring.SystemPrompter"_s;
const QString prompterPath = u"/org/gnome/keyring/Prompter"_s;
const QString connectionName = u"fake prompter"_s;
} // namespace

FakePrompter::FakePrompter()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
    if (!m_bus.registerVirtualObject(prompterPath, this) || !m_bus.registerService(service))
        qFatal("There is another prompter on the bus.");
}

FakePrompter::~FakePrompter()
{
    m_bus.unregisterObject(prompterPath);
    m_bus.unregisterService(service);
    QDBusConnection::disconnectFromBus(connectionName);
}

QString FakePrompter::introspect(const QString &) const
{
    return {};
}

bool FakePrompter::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const auto method = message.member();
    if (method == "BeginPrompting"_L1) {
        ++m_windows;
        connection.send(message.createReply());
        answer(message, u"PromptReady"_s, {QString(), QVariantMap(), QString()});
        return true;
    }
    if (method == "PerformPrompt"_L1) {
        connection.send(message.createReply());
        answer(message, u"PromptReady"_s, {u"no"_s, QVariantMap(), QString()});
        return true;
    }
    if (method == "StopPrompting"_L1) {
        connection.send(message.createReply());
        answer(message, u"PromptDone"_s, {});
        return true;
    }
    return false;
}

// To the one who asked, at the object it named.
void FakePrompter::answer(const QDBusMessage &message, const QString &method,
                          const QVariantList &arguments)
{
    const auto callback = message.arguments().value(0).value<QDBusObjectPath>().path();
    auto call = QDBusMessage::createMethodCall(message.service(), callback,
                                               u"org.gnome.keyring.internal.Prompter.Callback"_s,
                                               method);
    call.setArguments(arguments);
    m_bus.send(call);
}

} // namespace Skykeep
