// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keeper/keeper.h"

#include "base/logging.h"
#include "keeper/profileids.h"
#include "keeper/profileversions.h"
#include "protocol/socketaddress.h"
#include "sandbox/memoryvault.h"
#include "vault/keychainvault.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

double random()
{
    return QRandomGenerator::global()->generateDouble();
}

bool isDefault(const ProfilePaths &paths)
{
    return paths.stateFolder() == ProfilePaths::of({}).stateFolder();
}

ProxyRule proxyRule(const ProxyPreference &preference)
{
    switch (preference.use) {
    case ProxyPreference::Use::System:
        return {ProxyRule::Use::System};
    case ProxyPreference::Use::Manual:
        if (preference.host.isEmpty() || preference.port == 0)
            break; // somebody wrote half of it into the file
        return {ProxyRule::Use::Given,
                QNetworkProxy(preference.kind == ProxyPreference::Kind::Socks5
                                  ? QNetworkProxy::Socks5Proxy
                                  : QNetworkProxy::HttpProxy,
                              preference.host, preference.port)};
    case ProxyPreference::Use::None:
        break;
    }
    return {ProxyRule::Use::None};
}

std::unique_ptr<Vault> makeVault(const KeeperOptions &options, const ProfileIds &ids,
                                 LockWatch &watch)
{
    if (options.isSandbox)
        return std::make_unique<MemoryVault>(QCoreApplication::translate("Keeper", "Sandbox"));
    return std::make_unique<KeychainVault>(ids.profile, watch);
}

} // namespace

struct Keeper::Parts {
    //! \a clock is that of the accounts; their owner lives by \a ownersClock, in the sandbox as well.
    Parts(const KeeperOptions &options, const ProfileIds &ids, Clock &clock, Clock &ownersClock,
          TaskScope &scope)
        : http({.userAgent = "Skykeep/" + options.version.toLatin1(),
                .proxy = proxyRule(options.proxy)})
        , lentHttp({.userAgent = "Skykeep/" + options.version.toLatin1(),
                    .proxy = proxyRule(options.proxy)})
        , dns({})
        , resolver(http, dns, options.plcDirectory)
        , xrpc(http, clock)
        , watch(LockWatch::ofThisSystem())
        , vault(makeVault(options, ids, *watch))
        , locator(resolver, xrpc)
        , sessions({*vault, xrpc, locator, clock, scope}, ids.install)
        , rosterStore(options.paths.rosterFile(), options.paths.rosterCopyFile())
        , ledgerStore(options.paths.ledgerFile())
        , book(registry, rosterStore, ledgerStore)
        , upkeep({book, hosts, sessions, locator, resolver, xrpc, clock}, random)
        , sleep(SleepWatch::ofThisSystem())
        , network(NetworkWatch::ofThisSystem())
        , scheduler({book, hosts, upkeep, sessions, *vault, *sleep, *network, clock, scope}, random)
        , signIn({book, sessions, locator, resolver, xrpc, *vault, clock})
        , appPasswords({book, upkeep, sessions, signIn, xrpc, clock})
        , accounts(
              {book, hosts, sessions, upkeep, scheduler, signIn, appPasswords, xrpc, *vault, clock})
        , doctor({accounts, resolver, xrpc, dns, *vault, [this] { return network->isGone(); }},
                 {.paths = options.paths,
                  .isSandbox = options.isSandbox,
                  .isDefaultProfile = isDefault(options.paths)})
        , screen(ScreenWatch::ofThisSystem())
        , owner(OwnerCheck::ofThisSystem())
        , grantStore(options.paths.grantsFile(), options.administratorsGrants)
        , grants(grantStore, clock)
        , lendLog(options.paths.lendLogFile(), clock)
        , lendingLock(*screen, ownersClock, options.paths.lendingLockFile())
        , consent(ownersClock)
        , lending({accounts, sessions, xrpc, grants, consent, lendingLock, lendLog, *owner, clock})
        , lendingVerbs({lending, grants, lendLog, lendingLock, registry})
        , desk(accounts, lendingVerbs, doctor, clock,
               {.program = options.program.name,
                .version = options.version,
                .profile = options.paths.name(),
                .since = clock.now(),
                .isSandbox = options.isSandbox,
                .hasWindow = options.program.hasWindow})
        , forwarder(lentHttp, xrpc)
        , control({desk, lending, forwarder, scope}, accounts)
    {
    }

    QtHttpClient http;
    QtHttpClient
        lentHttp; //!< Connections of its own: programs' calls may be long, and renewals must not wait.
    QtDnsClient dns;
    IdentityResolver resolver;
    XrpcClient xrpc;
    std::unique_ptr<LockWatch> watch;
    std::unique_ptr<Vault> vault;
    AccountLocator locator;
    SessionKeeper sessions;
    AccountRegistry registry;
    RosterStore rosterStore;
    LedgerStore ledgerStore;
    AccountBook book;
    HostBook hosts;
    AccountUpkeep upkeep;
    std::unique_ptr<SleepWatch> sleep;
    std::unique_ptr<NetworkWatch> network;
    UpkeepScheduler scheduler;
    SignIn signIn;
    AppPasswordSwitch appPasswords;
    AccountKeeper accounts;
    Doctor doctor;
    std::unique_ptr<ScreenWatch> screen;
    std::unique_ptr<OwnerCheck> owner;
    GrantStore grantStore;
    GrantBook grants;
    LendLog lendLog;
    LendingLock lendingLock;
    ConsentDesk consent;
    LendingDesk lending;
    LendingVerbs lendingVerbs;
    VerbDesk desk;
    XrpcForwarder forwarder;
    ControlServer control;
};

Keeper::Keeper(KeeperOptions options, Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_lock(m_options.paths.lockFile())
{
}

Keeper::~Keeper() = default;

Result<void> Keeper::open()
{
    if (const auto known = checkProfileVersions(m_options.paths); !known)
        return known;
    if (const auto made = m_options.paths.make(); !made)
        return made;
    if (const auto taken = m_lock.take(); !taken && taken.error().kind != ErrorKind::Storage)
        return taken;
    const auto ids = ProfileIds::readOrMake(m_options.paths);
    if (!ids)
        return fail(ids.error());
    const auto address = keeperAddress(ids->profile, SocketFolder::Make);
    if (!address)
        return fail(address.error());
    if (const auto held = m_lock.holdAddress(*address); !held)
        return held;
    // Once more: the keeper that held the profile until now may have been a newer one.
    if (const auto known = checkProfileVersions(m_options.paths); !known)
        return known;

    if (m_options.isSandbox) {
        if (const auto opened = openSandbox(); !opened)
            return opened;
    }
    m_parts = std::make_unique<Parts>(m_options, *ids, clock(), m_clock, m_scope);
    connect(&m_parts->desk, &VerbDesk::raiseAsked, this, &Keeper::raiseAsked);
    connect(&m_parts->desk, &VerbDesk::quitAsked, this, &Keeper::quit);
    openLending();
    m_scope.adopt(m_parts->accounts.start(), u"Starting"_s);
    if (m_samples)
        m_scope.adopt(enterSandbox(), u"Signing in the samples"_s);
    const auto listening = m_parts->control.listen(*address);
    if (listening)
        followOtherUsers();
    return listening;
}

// Nothing of this keeps a session from being renewed: where it fails, less is lent.
void Keeper::openLending()
{
    m_parts->grants.endWithTerminals(hasEnded);
    if (const auto opened = m_parts->grants.open(); !opened) {
        for (const auto &trouble : m_parts->grants.troubles())
            qCWarning(lcLending).noquote() << trouble;
    }
    if (const auto opened = m_parts->lendLog.open(); !opened)
        qCWarning(lcLending).noquote() << describe(opened.error()) << opened.error().detail;
    connect(&m_parts->grants, &GrantBook::changed, this, &Keeper::followOtherUsers);
}

// Programs of other users find a way in only while a grant names any.
void Keeper::followOtherUsers()
{
    const auto isForUser = [](const Grant &grant) {
        return grant.program && grant.program->kind == ProgramKey::Kind::User;
    };
    if (!std::ranges::any_of(m_parts->grants.all(), isForUser)) {
        m_parts->control.stopListeningToOthers();
        return;
    }
    const auto address = ownSharedAddress(m_options.paths.name());
    const auto listening = address ? m_parts->control.listenToOthers(*address)
                                   : fail(address.error());
    if (!listening)
        qCWarning(lcLending).noquote() << describe(listening.error()) << listening.error().detail;
}

Result<void> Keeper::openSandbox()
{
    // What an earlier play left lives at servers that are gone.
    for (const auto &file :
         {m_options.paths.rosterFile(), m_options.paths.rosterCopyFile(),
          m_options.paths.ledgerFile(), m_options.paths.noticesFile(), m_options.paths.grantsFile(),
          m_options.paths.lendLogFile(), m_options.paths.lendingLockFile()})
        QFile::remove(file);
    m_samples = std::make_unique<SampleAccounts>(m_clock);
    const auto started = m_samples->start();
    if (started)
        m_options.plcDirectory = m_samples->plcUrl();
    return started;
}

Task<void> Keeper::enterSandbox()
{
    for (const auto &sample : m_samples->accounts()) {
        if (!sample.isAddedAtStart)
            continue;
        SignInRequest request{sample.did.toString(), sample.server.toString(), sample.password,
                              sample.secondFactor};
        const auto entered = co_await m_parts->accounts.signIn(std::move(request));
        if (!entered && entered.error().kind == ErrorKind::Cancelled)
            co_return {}; // it is over already
        if (!entered)
            qCWarning(lcAccounts).noquote()
                << sample.handle.toString() << describe(entered.error()) << entered.error().detail;
    }
    m_samples->play();
    co_return {};
}

AccountKeeper &Keeper::accounts()
{
    return m_parts->accounts;
}

LendingParts Keeper::lending()
{
    return {m_parts->lending, m_parts->consent, m_parts->grants, m_parts->lendLog,
            m_parts->lendingLock};
}

void Keeper::setProxy(const ProxyPreference &proxy)
{
    if (proxy == m_options.proxy)
        return;
    m_options.proxy = proxy;
    if (!m_parts)
        return;
    m_parts->http.setProxy(proxyRule(proxy));
    m_parts->lentHttp.setProxy(proxyRule(proxy));
}

void Keeper::quit()
{
    if (m_drain)
        return;
    Q_EMIT ending();
    auto &parts = *m_parts;
    parts.accounts.stop();
    parts.control.close(); // and with the clients the questions to the owner go
    parts.lentHttp.shutDown();
    parts.consent.setPresented(false);
    parts.owner->shutDown();
    // What is between sent and stored comes first; then whatever else waits for a server is told
    // not to; the keychain goes last, because storing is what we wait for.
    m_drain = std::make_unique<Drain>(m_clock);
    m_drain->add([&parts] { return !parts.sessions.isBusy() && !parts.sessions.isAnyUnsaved(); },
                 [this] { storeUnsaved(); });
    m_drain->add([this] { return m_scope.isIdle() && m_parts->resolver.branches().isIdle(); },
                 [&parts] {
                     parts.http.shutDown();
                     parts.dns.shutDown();
                 });
    m_drain->add([this] { return m_scope.isIdle() && m_parts->resolver.branches().isIdle(); },
                 [&parts] {
                     parts.watch->shutDown();
                     parts.vault->shutDown();
                 });
    connect(m_drain.get(), &Drain::done, this, &Keeper::reportUnsaved);
    connect(m_drain.get(), &Drain::done, this, &Keeper::ended, Qt::QueuedConnection);
    m_drain->start();
}

// Before it all ends, and again when the keychain is another one than it was.
void Keeper::storeUnsaved()
{
    auto &parts = *m_parts;
    if (const auto count = parts.sessions.unsaved().size(); count > 0)
        qCWarning(lcAccounts) << "Before ending, the keychain still has to take renewed sessions:"
                              << count;
    const auto store = [this, &parts] {
        m_scope.adopt(parts.accounts.storeUnsaved(), u"Storing before the end"_s);
    };
    connect(parts.vault.get(), &Vault::stateChanged, this, [store, &parts] {
        if (parts.vault->state() == VaultState::Ready)
            store();
    });
    store();
}

void Keeper::reportUnsaved()
{
    for (const auto &did : m_parts->sessions.unsaved()) {
        const auto *account = m_parts->accounts.registry().find(did);
        qCCritical(lcAccounts).noquote()
            << "The keychain did not take the renewed session of"
            << (account ? account->displayName() : did.toString())
            << "before the end. Its server may still take the earlier one for a while; if not, a "
               "sign-in is needed.";
    }
}

} // namespace Skykeep
