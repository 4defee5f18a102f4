// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keptaccounts.h"

#include "secrecy/notedsecrets.h"
#include "support/check.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr qint64 patience = 20'000; // milliseconds of the real clock

} // namespace

KeptAccounts::Parts::Parts(KeptAccounts &world)
    : KeeperParts({.http = world.http,
                   .dns = world.dns,
                   .vault = world.vault,
                   .sleep = world.sleep,
                   .network = world.network,
                   .clock = world.clock,
                   .directory = IdentityResolver::publicPlcDirectory(),
                   .folder = world.folder.path()})
{
}

KeptAccounts::KeptAccounts()
    : pds(http, clock, ServiceUrl::parse(u"https://pds.example.com").value())
    , other(http, clock, ServiceUrl::parse(u"https://pds.example.org").value())
{
    leaveForSearch(folder);
    open();
}

KeptAccounts::~KeptAccounts()
{
    keeper().stop();
    http.shutDown();
    dns.shutDown();
    vault.shutDown();
    settle();
}

AccountKeeper &KeptAccounts::keeper()
{
    return parts->accounts;
}

AccountBook &KeptAccounts::book()
{
    return parts->book;
}

UpkeepScheduler &KeptAccounts::scheduler()
{
    return parts->scheduler;
}

PdsAccount &KeptAccounts::add(const QString &name, ScriptedPds &server)
{
    auto &account = server.add(name);
    liveAt(name, server.url);
    dns.answerText(u"_atproto."_s + account.handle.toString(),
                   QStringList{u"did="_s + account.did.toString()});
    return account;
}

QString KeptAccounts::directoryCall(const QString &name) const
{
    return u"GET https://plc.directory/"_s + ScriptedPds::didOf(name).toString();
}

void KeptAccounts::liveAt(const QString &name, const ServiceUrl &server, const QString &claims)
{
    const auto handle = claims.isEmpty() ? ScriptedPds::handleOf(name).toString() : claims;
    const QJsonObject service{{u"id"_s, u"#atproto_pds"_s},
                              {u"type"_s, u"AtprotoPersonalDataServer"_s},
                              {u"serviceEndpoint"_s, server.toString()}};
    http.answer(directoryCall(name),
                jsonReply(200,
                          {{u"id"_s, ScriptedPds::didOf(name).toString()},
                           {u"alsoKnownAs"_s, QJsonArray{u"at://"_s + handle}},
                           {u"service"_s, QJsonArray{service}}}));
}

void KeptAccounts::start()
{
    (void)finish(keeper().start());
    settle();
}

Result<Did> KeptAccounts::trySignIn(const QString &identifier, const QString &password,
                                    const QString &server, const QString &code)
{
    SignInRequest request{identifier, server, Secret(password.toUtf8())};
    if (!code.isEmpty())
        request.secondFactor = Secret(code.toUtf8());
    return finish(keeper().signIn(std::move(request)));
}

Did KeptAccounts::signIn(const QString &name, ScriptedPds &server)
{
    const auto password = add(name, server).password;
    return trySignIn(ScriptedPds::handleOf(name).toString(), password).value();
}

void KeptAccounts::keepFromBefore(const std::vector<QString> &names, ScriptedPds &server,
                                  Timestamp due)
{
    close();
    RosterStore roster(fileIn(u"accounts.json"_s));
    LedgerStore ledger(fileIn(u"ledger.sqlite"_s));
    auto kept = roster.load().roster;
    (void)ledger.open();
    for (const auto &name : names) {
        const auto account = add(name, server);
        XrpcClient xrpc(http, clock);
        SignInCredentials credentials{account.did.toString(), Secret(account.password.toUtf8())};
        const auto session = finish(
            xrpc.createSession({server.url, AddressPolicy::PublicOnly}, std::move(credentials)));
        vault.put(VaultItem{account.did,
                            server.url,
                            session->tokens.access,
                            {session->tokens.refresh},
                            1,
                            KeeperParts::installId()});
        kept.entries.push_back({.did = account.did,
                                .handle = account.handle,
                                .sessionHost = server.url,
                                .accountHost = server.url});
        Observations seen;
        seen.lastRefreshAt = clock.now();
        seen.identityCheckedAt = clock.now();
        seen.hosting = HostingObservation{{}, clock.now(), server.url};
        seen.accessLife = account.accessLife;
        seen.refreshLife = account.refreshLife;
        seen.refreshExpiresAt = clock.now() + account.refreshLife;
        seen.nextRefreshAt = due;
        (void)ledger.record(account.did, seen, {});
    }
    (void)roster.save(kept);
}

void KeptAccounts::close()
{
    keeper().stop();
    settle();
    parts.reset();
}

void KeptAccounts::open()
{
    parts = std::make_unique<Parts>(*this);
}

void KeptAccounts::spoilList()
{
    close();
    QFile file(fileIn(u"accounts.json"_s));
    if (!file.open(QIODevice::ReadWrite))
        qFatal("accounts.json cannot be opened");
    auto roster = QJsonDocument::fromJson(file.readAll()).object();
    auto accounts = roster[u"accounts"_s].toArray();
    accounts.append(QJsonObject{{u"did"_s, u"nonsense"_s}});
    roster[u"accounts"_s] = accounts;
    file.resize(0);
    file.write(QJsonDocument(roster).toJson());
}

void KeptAccounts::restart()
{
    if (parts)
        close();
    open();
    start();
}

const Account &KeptAccounts::row(const Did &did) const
{
    return *parts->registry.find(did);
}

QStringList KeptAccounts::ledger(const Did &did) const
{
    QStringList words;
    const auto entries = parts->book.entries(did, 1000);
    for (const auto &entry : entries.value())
        words << toString(entry.event);
    return words;
}

void KeptAccounts::settle()
{
    QElapsedTimer timer;
    timer.start();
    const auto isCalm = [this] {
        return parts->scope.isIdle() && parts->resolver.branches().isIdle()
            && clock.nextAlarm() != 0ms;
    };
    while (!isCalm()) {
        if (timer.elapsed() > patience)
            qFatal("The keeper does not come to rest");
        if (clock.nextAlarm() == 0ms) {
            ++rings;
            clock.advance(0ms);
        }
        QCoreApplication::processEvents();
    }
}

void KeptAccounts::turn()
{
    for (int i = 0; i < 200; ++i) {
        if (clock.nextAlarm() == 0ms) {
            ++rings;
            clock.advance(0ms);
        }
        QCoreApplication::processEvents();
    }
}

void KeptAccounts::setClock(Timestamp now)
{
    for (auto *server : {&pds, &other})
        server->ahead += clock.now() - now;
    clock.setNow(now);
}

void KeptAccounts::pass(Milliseconds time)
{
    settle();
    while (time > 0ms) {
        const auto step = std::min(clock.nextAlarm().value_or(time), time);
        if (step == clock.nextAlarm())
            ++rings;
        clock.advance(step);
        time -= step;
        settle();
    }
}

} // namespace Skykeep
