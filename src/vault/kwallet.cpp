// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/kwallet.h"

#include "vault/buscall.h"
#include "vault/kwalletrules.h"

#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QPointer>

#include <limits>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const QString Interface = u"org.kde.KWallet"_s;
const QString Name = u"KWallet"_s;
// As QtKeychain calls itself there: it gives its service. Sessions and permissions are by name.
const QString Application = u"skykeep"_s;

QString textIn(const QDBusMessage &reply)
{
    return reply.arguments().value(0).toString();
}

bool isTrue(const QDBusMessage &reply)
{
    return reply.arguments().value(0).toBool();
}

bool names(const QDBusMessage &reply, const QString &name)
{
    return reply.arguments().value(0).toStringList().contains(name);
}

KeychainSight lockedBecause(const QString &detail)
{
    return {VaultState::Locked, Name, detail};
}

KeychainSight missingBecause(const QString &detail)
{
    return {VaultState::Missing, Name, detail};
}

} // namespace

//! One call of open(), which answers when the user has.
class KWallet::Opening
{
public:
    Opening(const QDBusConnection &bus, const QDBusMessage &call)
        : m_watcher(bus.asyncCall(call, std::numeric_limits<int>::max()))
    {
        QObject::connect(&m_watcher, &QDBusPendingCallWatcher::finished, &m_watcher, [this] {
            const auto reply = m_watcher.reply();
            if (!isReply(reply))
                give(fail(ErrorKind::VaultUnavailable, {}, reply.errorMessage()));
            else if (reply.arguments().value(0).toInt() < 0)
                give(fail(ErrorKind::VaultLocked, {}, u"the wallet was not opened"_s));
            else
                give({});
        });
    }

    QFuture<Result<void>> answer() const { return m_answer.future(); }
    bool isAnswered() const { return m_isAnswered; }

private:
    void give(Result<void> answer)
    {
        m_isAnswered = true;
        m_answer.give(std::move(answer));
    }

    QDBusPendingCallWatcher m_watcher;
    SharedAnswer<void> m_answer;
    bool m_isAnswered = false;
};

KWalletAddress KWalletAddress::ofVersion4()
{
    return {u"org.kde.kwalletd"_s, u"/modules/kwalletd"_s};
}

KWalletAddress KWalletAddress::ofVersion5()
{
    return {u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s};
}

KWallet::KWallet(QDBusConnection bus, KWalletAddress address, Milliseconds limit)
    : m_bus(std::move(bus))
    , m_address(std::move(address))
    , m_limit(limit)
{
    if (!m_bus.isConnected())
        return;
    const auto *names = new QDBusServiceWatcher(m_address.service, m_bus,
                                                QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(names, &QDBusServiceWatcher::serviceOwnerChanged, this, &KWallet::announce);
    // By path, not by service: Qt would ask the bus for the service's owner, and block.
    for (const auto &signal : {u"walletOpened"_s, u"walletClosed"_s, u"allWalletsClosed"_s,
                               u"walletDeleted"_s, u"applicationDisconnected"_s})
        m_bus.connect(QString(), m_address.path, Interface, signal, this, SLOT(announce()));
}

KWallet::~KWallet() = default;

QDBusMessage KWallet::method(const QString &name, const QVariantList &arguments) const
{
    auto call = QDBusMessage::createMethodCall(m_address.service, m_address.path, Interface, name);
    call.setArguments(arguments);
    return call;
}

QCoro::Task<bool> KWallet::answers()
{
    if (!m_bus.isConnected())
        co_return false;
    auto call = method(u"networkWallet"_s);
    const auto reply = co_await replyTo(call, m_bus, m_limit);
    co_return isReply(reply);
}

QCoro::Task<KeychainSight> KWallet::look()
{
    if (!m_bus.isConnected())
        co_return missing(u"there is no session bus"_s);

    // A look may be on its way when everything ends: nothing of ours is used after the first wait.
    auto bus = m_bus;
    const auto limit = m_limit;
    auto walletCall = method(u"networkWallet"_s);
    auto enabledCall = method(u"isEnabled"_s);
    auto isOpenCall = method(u"isOpen"_s);
    auto usersCall = method(u"users"_s);
    auto walletsCall = method(u"wallets"_s);

    const auto networkWallet = co_await replyTo(walletCall, bus, limit);
    if (!isReply(networkWallet))
        co_return refused(networkWallet);
    const auto wallet = textIn(networkWallet);

    const auto enabled = co_await replyTo(enabledCall, bus, limit);
    if (!isReply(enabled))
        co_return refused(enabled);
    if (!isTrue(enabled))
        co_return missingBecause(u"KWallet is switched off"_s);

    isOpenCall << wallet;
    const auto open = co_await replyTo(isOpenCall, bus, limit);
    if (!isReply(open))
        co_return refused(open);

    if (!isTrue(open)) {
        const auto wallets = co_await replyTo(walletsCall, bus, limit);
        if (isReply(wallets) && !names(wallets, wallet))
            co_return missingBecause(u"there is no wallet %1 yet"_s.arg(wallet));
        co_return lockedBecause(u"the wallet %1 is closed"_s.arg(wallet));
    }

    if (asksForPermission(wallet, Application)) {
        usersCall << wallet;
        const auto users = co_await replyTo(usersCall, bus, limit);
        if (!names(users, Application))
            co_return lockedBecause(
                u"KWallet wants to ask whether Skykeep may use %1"_s.arg(wallet));
    }
    co_return KeychainSight{VaultState::Ready, Name, {}};
}

Task<void> KWallet::unlock()
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    if (!m_bus.isConnected())
        co_return fail(ErrorKind::VaultUnavailable, {}, u"there is no session bus"_s);

    const QPointer<KWallet> self(this);
    if (!m_opening) {
        auto call = method(u"networkWallet"_s);
        const auto wallet = co_await replyTo(call, m_bus, m_limit);
        if (!isReply(wallet))
            co_return fail(ErrorKind::VaultUnavailable, {}, refused(wallet).detail);
        if (!self || m_isShutDown)
            co_return fail(ErrorKind::Cancelled);
        // Another one may have asked meanwhile; one window is enough.
        if (!m_opening) {
            const qlonglong noWindow = 0; // of ours, for KWallet's to be placed over
            const auto open = method(u"open"_s, {textIn(wallet), noWindow, Application});
            m_opening = std::make_unique<Opening>(m_bus, open);
        }
    }

    auto opened = m_opening->answer();
    const auto answer = co_await answered(std::move(opened));
    // Others may have waited for it too, and one of them have asked anew.
    if (self && m_opening && m_opening->isAnswered())
        m_opening.reset();
    co_return answer;
}

void KWallet::shutDown()
{
    m_isShutDown = true;
    const auto ended = std::move(m_opening);
}

void KWallet::announce()
{
    if (!m_isShutDown)
        Q_EMIT changed();
}

} // namespace Skykeep
