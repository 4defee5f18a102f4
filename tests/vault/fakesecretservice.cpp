// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/fakesecretservice.h"

#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.secrets"_s;
const QString ServicePath = u"/org/freedesktop/secrets"_s;
const QString CollectionPath = u"/org/freedesktop/secrets/collection/first"_s;
const QString PromptPath = u"/org/freedesktop/secrets/prompt/first"_s;

QVariant path(const QString &text)
{
    return QVariant::fromValue(QDBusObjectPath(text));
}

} // namespace

namespace Skykeep {

FakeSecretService::FakeSecretService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake secrets"_s))
{
    m_bus.registerVirtualObject(ServicePath, this, QDBusConnection::SubPath);
    m_bus.registerService(Service);
}

FakeSecretService::~FakeSecretService()
{
    m_bus.unregisterObject(ServicePath, QDBusConnection::UnregisterTree);
    m_bus.unregisterService(Service);
    QDBusConnection::disconnectFromBus(u"fake secrets"_s);
}

QString FakeSecretService::introspect(const QString &) const
{
    return {};
}

bool FakeSecretService::handleMessage(const QDBusMessage &message,
                                      const QDBusConnection &connection)
{
    calls << message.member();
    if (message.member() == u"ReadAlias"_s)
        connection.send(message.createReply(path(hasCollection ? CollectionPath : u"/"_s)));
    else if (message.member() == u"Get"_s)
        connection.send(message.createReply(QVariant::fromValue(QDBusVariant(isLocked))));
    else if (message.member() == u"SearchItems"_s) {
        QList<QDBusObjectPath> locked;
        if (hidesItems)
            locked << QDBusObjectPath(u"/org/freedesktop/secrets/collection/second/1"_s);
        connection.send(message.createReply(
            {QVariant::fromValue(QList<QDBusObjectPath>()), QVariant::fromValue(locked)}));
    } else if (message.member() == u"Unlock"_s) {
        if (!needsWindow)
            isLocked = false;
        const QList unlocked{QDBusObjectPath(CollectionPath)};
        connection.send(message.createReply(
            {QVariant::fromValue(needsWindow ? QList<QDBusObjectPath>() : unlocked),
             path(needsWindow ? PromptPath : u"/"_s)}));
    } else if (message.member() == u"CreateCollection"_s)
        connection.send(message.createReply({path(u"/"_s), path(PromptPath)}));
    else if (message.member() == u"Prompt"_s)
        connection.send(message.createReply());
    else if (message.member() == u"Dismiss"_s)
        complete(true);
    else
        return false;
    return true;
}

void FakeSecretService::complete(bool dismissed)
{
    if (!dismissed) {
        hasCollection = true;
        isLocked = false;
    }
    auto signal = QDBusMessage::createSignal(PromptPath, u"org.freedesktop.Secret.Prompt"_s,
                                             u"Completed"_s);
    signal << dismissed << QVariant::fromValue(QDBusVariant(QString()));
    m_bus.send(signal);
}

void FakeSecretService::setLocked(bool locked)
{
    isLocked = locked;
    auto signal = QDBusMessage::createSignal(CollectionPath, u"org.freedesktop.DBus.Properties"_s,
                                             u"PropertiesChanged"_s);
    signal << u"org.freedesktop.Secret.Collection"_s << QVariantMap{{u"Locked"_s, locked}}
           << QStringList();
    m_bus.send(signal);
}

} // namespace Skykeep
