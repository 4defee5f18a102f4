// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/fakekwallet.h"

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.kde.kwalletd5"_s;
const QString Path = u"/modules/kwalletd5"_s;
const QString Wallet = u"kdewallet"_s;
constexpr int Handle = 904588132;

} // namespace

namespace Skykeep {

FakeKWallet::FakeKWallet()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake kwalletd5"_s))
{
    m_bus.registerVirtualObject(Path, this);
    m_bus.registerService(Service);
}

FakeKWallet::~FakeKWallet()
{
    m_bus.unregisterObject(Path);
    m_bus.unregisterService(Service);
    QDBusConnection::disconnectFromBus(u"fake kwalletd5"_s);
}

QString FakeKWallet::introspect(const QString &) const
{
    return {};
}

qsizetype FakeKWallet::count(const QString &method) const
{
    return std::count_if(calls.begin(), calls.end(),
                         [&](const QString &call) { return call.section(u' ', 0, 0) == method; });
}

QVariant FakeKWallet::answer(const QDBusMessage &message) const
{
    const auto isAboutIt = message.arguments().value(0).toString() == Wallet;
    if (message.member() == u"isEnabled")
        return isEnabled;
    if (message.member() == u"networkWallet")
        return Wallet;
    if (message.member() == u"isOpen")
        return isOpen && isAboutIt;
    if (message.member() == u"users")
        return isAboutIt ? users : QStringList();
    if (message.member() == u"wallets")
        return hasWallet ? QStringList(Wallet) : QStringList();
    return {};
}

bool FakeKWallet::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    QStringList call(message.member());
    const auto arguments = message.arguments();
    for (const auto &argument : arguments)
        call << argument.toString();
    calls << call.join(u' ');

    if (message.member() == u"open") {
        message.setDelayedReply(true);
        m_waiting.push_back(message);
        return true;
    }
    const auto value = answer(message);
    if (!value.isValid())
        return false;
    connection.send(message.createReply(value));
    return true;
}

void FakeKWallet::complete(bool accepted)
{
    if (accepted) {
        hasWallet = true;
        users << u"skykeep"_s;
        if (!isOpen)
            setOpen(true);
    }
    for (const auto &call : m_waiting)
        m_bus.send(call.createReply(accepted ? Handle : -1));
    m_waiting.clear();
}

void FakeKWallet::setOpen(bool open)
{
    isOpen = open;
    if (open) {
        signal(u"walletOpened"_s, {Wallet});
        return;
    }
    users.clear();
    signal(u"walletClosed"_s, {Handle});
    signal(u"walletClosedId"_s, {Handle});
    signal(u"walletClosed"_s, {Wallet});
    signal(u"allWalletsClosed"_s, {});
}

void FakeKWallet::signal(const QString &name, const QVariantList &arguments)
{
    auto message = QDBusMessage::createSignal(Path, u"org.kde.KWallet"_s, name);
    message.setArguments(arguments);
    m_bus.send(message);
}

} // namespace Skykeep
