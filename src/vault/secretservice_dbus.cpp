// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/logging.h"
#include "vault/buscall.h"
#include "vault/keychainname.h"
#include "vault/secretprompt.h"
#include "vault/secretservice.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QLibrary>
#include <QPointer>

#include <optional>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const QString Service = u"org.freedesktop.secrets"_s;
const QString ServicePath = u"/org/freedesktop/secrets"_s;
const QString ServiceInterface = u"org.freedesktop.Secret.Service"_s;
const QString CollectionInterface = u"org.freedesktop.Secret.Collection"_s;
const QString PropertiesInterface = u"org.freedesktop.DBus.Properties"_s;
const QString NoObject = u"/"_s;

QDBusMessage serviceMethod(const QString &name)
{
    return QDBusMessage::createMethodCall(Service, ServicePath, ServiceInterface, name);
}

QDBusMessage readDefaultAlias()
{
    auto call = serviceMethod(u"ReadAlias"_s);
    call << u"default"_s;
    return call;
}

QDBusMessage readLocked(const QString &collection)
{
    auto call = QDBusMessage::createMethodCall(Service, collection, PropertiesInterface, u"Get"_s);
    call << CollectionInterface << u"Locked"_s;
    return call;
}

using Attributes = QMap<QString, QString>;

bool hasPath(const QDBusMessage &reply, int index)
{
    return !qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(index)).isEmpty();
}

QString pathIn(const QDBusMessage &reply, int index)
{
    return reply.arguments().value(index).value<QDBusObjectPath>().path();
}

// libsecret, which QtKeychain loads, keeps one session for the life of the process and goes on
// using it at a service that was started anew: "The session does not exist", for ever.
void forgetSession()
{
    const auto resolved = QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect");
    if (resolved)
        resolved();
}

} // namespace

SecretService::SecretService(QDBusConnection bus, Milliseconds limit)
    : SecretService([bus = std::move(bus)] { return bus; }, limit)
{
}

SecretService::SecretService(FindBus findBus, Milliseconds limit)
    : m_findBus(std::move(findBus))
    , m_bus(m_findBus())
    , m_limit(limit)
{
    listen();
}

QDBusConnection SecretService::sessionBus()
{
    const auto shared = QDBusConnection::sessionBus();
    if (shared.isConnected())
        return shared;
    // Qt looks for that one once in the life of a process.
    const auto name = u"skykeep-secrets"_s;
    QDBusConnection::disconnectFromBus(name);
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

void SecretService::listen()
{
    if (!m_bus.isConnected())
        return;
    m_watched.clear();
    m_names = std::make_unique<QDBusServiceWatcher>(Service, m_bus,
                                                    QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_names.get(), &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        m_owner.clear();
        forgetSession();
        if (m_prompt)
            m_prompt->abandon();
        announce();
    });
    for (const auto &signal :
         {u"CollectionCreated"_s, u"CollectionChanged"_s, u"CollectionDeleted"_s})
        m_bus.connect(QString(), ServicePath, ServiceInterface, signal, this, SLOT(announce()));
}

SecretService::~SecretService() = default;

QCoro::Task<KeychainSight> SecretService::look()
{
    if (!m_bus.isConnected()) {
        m_bus = m_findBus();
        listen();
    }
    if (!m_bus.isConnected())
        co_return missing(u"there is no session bus"_s);

    // A look may be on its way when everything ends: after each wait, see whether we still are.
    const QPointer<SecretService> self(this);
    auto bus = m_bus;
    const auto limit = m_limit;

    // Both questions at once where the answer to the first is known already, most likely: a session
    // that is to be stored waits for this.
    const auto expected = m_watched;
    auto aliasCall = readDefaultAlias();
    auto aliasReply = replyTo(aliasCall, bus, limit);
    std::optional<QCoro::Task<QDBusMessage>> lockedReply;
    if (!expected.isEmpty())
        lockedReply.emplace(replyTo(readLocked(expected), bus, limit));
    const auto alias = co_await std::move(aliasReply);
    if (!isReply(alias))
        co_return refused(alias);
    const auto owner = alias.service();
    if (!self)
        co_return KeychainSight{};
    if (owner != m_owner) {
        auto name = co_await keychainName(owner, bus, limit);
        if (!self)
            co_return KeychainSight{};
        m_owner = owner;
        m_ownerName = name;
    }

    const auto backend = m_ownerName;
    const auto collection = pathIn(alias, 0);
    if (collection.isEmpty() || collection == NoObject)
        co_return KeychainSight{VaultState::Missing, backend,
                                u"%1 has no default collection"_s.arg(backend)};
    watch(collection);

    if (!lockedReply || collection != expected)
        lockedReply.emplace(replyTo(readLocked(collection), bus, limit));
    const auto locked = co_await std::move(*lockedReply);
    if (!isReply(locked))
        co_return refused(locked);
    const auto state = propertyOf(locked).toBool() ? VaultState::Locked : VaultState::Ready;
    co_return KeychainSight{state, backend, {}};
}

QCoro::Task<bool> SecretService::isOutOfReach(QString key)
{
    qDBusRegisterMetaType<Attributes>();
    auto call = serviceMethod(u"SearchItems"_s);
    // As QtKeychain stores them.
    call << QVariant::fromValue(Attributes{{u"user"_s, key}, {u"server"_s, u"skykeep"_s}});
    const auto found = co_await replyTo(call, m_bus, m_limit);
    co_return !hasPath(found, 0) && hasPath(found, 1); // unlocked ones, locked ones
}

// Asks the service to unlock. The answer is the path of the window it wants to show, or empty
// where it needs none.
Task<QString> SecretService::requestPrompt()
{
    auto bus = m_bus;
    const auto limit = m_limit;
    auto aliasCall = readDefaultAlias();
    const auto alias = co_await replyTo(aliasCall, bus, limit);
    if (!isReply(alias))
        co_return fail(ErrorKind::VaultUnavailable, {}, refused(alias).detail);

    const auto collection = pathIn(alias, 0);
    const bool isNew = collection.isEmpty() || collection == NoObject;
    auto call = serviceMethod(isNew ? u"CreateCollection"_s : u"Unlock"_s);
    if (isNew)
        call << QVariantMap{{CollectionInterface + u".Label"_s, u"Default keyring"_s}}
             << u"default"_s;
    else
        call << QVariant::fromValue(QList{QDBusObjectPath(collection)});
    const auto reply = co_await replyTo(call, bus, limit);
    if (!isReply(reply))
        co_return fail(ErrorKind::VaultUnavailable, {}, refused(reply).detail);
    const auto prompt = pathIn(reply, 1);
    co_return prompt == NoObject ? QString() : prompt;
}

Task<void> SecretService::unlock()
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    if (!m_bus.isConnected())
        co_return fail(ErrorKind::VaultUnavailable, {}, u"there is no session bus"_s);

    if (!m_prompt) {
        const QPointer<SecretService> self(this);
        const auto path = co_await requestPrompt();
        if (!path)
            co_return fail(path.error());
        if (path->isEmpty())
            co_return {};
        if (!self || m_isShutDown)
            co_return fail(ErrorKind::Cancelled);
        // Another one may have asked meanwhile; one window is enough.
        if (!m_prompt)
            m_prompt = std::make_unique<SecretPrompt>(m_bus, *path);
    }

    const QPointer<SecretService> self(this);
    auto shown = m_prompt->show();
    const auto answer = co_await answered(std::move(shown));
    // Others may have waited for it too, and one of them have raised the next.
    if (self && m_prompt && m_prompt->isAnswered())
        m_prompt.reset();
    co_return answer;
}

void SecretService::shutDown()
{
    m_isShutDown = true;
    if (m_prompt)
        m_prompt->dismiss();
}

void SecretService::watch(const QString &collection)
{
    if (collection == m_watched)
        return;
    const auto handler = SLOT(announceProperties(QString, QVariantMap, QStringList));
    if (!m_watched.isEmpty())
        m_bus.disconnect(QString(), m_watched, PropertiesInterface, u"PropertiesChanged"_s, this,
                         handler);
    m_watched = collection;
    m_bus.connect(QString(), m_watched, PropertiesInterface, u"PropertiesChanged"_s, this, handler);
}

void SecretService::announce()
{
    if (!m_isShutDown)
        Q_EMIT changed();
}

void SecretService::announceProperties(const QString &interface, const QVariantMap &changed,
                                       const QStringList &invalidated)
{
    // Every write of ours changes the collection too.
    if (interface == CollectionInterface
        && (changed.contains(u"Locked"_s) || invalidated.contains(u"Locked"_s)))
        announce();
}

} // namespace Skykeep
