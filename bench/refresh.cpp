// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// bench-refresh keeper|keychain|bare SERVER ACCOUNTS
//
// Renews each of so many sessions once, all of them overdue, and reports what that cost this process.
// keeper: with all that a keeper does to it but the keychain, which is one in memory; keychain: with
// the real one; bare: a POST and a QJsonDocument, one after the other.

#include "accounts/keeperparts.h"
#include "measure.h"
#include "models/accountmodel.h"
#include "net/qtdnsclient.h"
#include "net/qthttpclient.h"
#include "population.h"
#include "sandbox/memoryvault.h"
#include "vault/keychainvault.h"
#include "vault/lockwatch.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

//! The faked keychain: what it would cost to wait for one is none of Skykeep's.
class InstantVault final : public MemoryVault
{
public:
    InstantVault()
        : MemoryVault(u"Memory"_s)
    {
    }

protected:
    Task<void> admit(Call, QString) override { co_return {}; }
};

void finish(const Cost &cost, int accounts)
{
    report({{u"accounts"_s, accounts},
            {u"cpu"_s, cost.cpuSeconds() / accounts},
            {u"wall"_s, cost.wallSeconds()},
            {u"peak"_s, Cost::peakMegabytes()}});
}

Task<void> fill(Vault *vault, ServiceUrl server, int accounts, Timestamp now)
{
    // What a keychain is cannot be known before it is asked.
    co_await vault->probe();
    for (int number = 0; number < accounts; ++number) {
        auto item = Population::itemOf(number, server, KeeperParts::installId(), now);
        const auto written = co_await vault->write(std::move(item));
        if (!written)
            co_return written;
    }
    co_return {};
}

void seed(const QString &folder, const ServiceUrl &server, int accounts, Timestamp now)
{
    RosterStore roster(KeeperParts::rosterFile(folder));
    LedgerStore ledger(KeeperParts::ledgerFile(folder));
    roster.load();
    ledger.open();
    Roster listed;
    for (int number = 0; number < accounts; ++number) {
        const auto account = Population::accountOf(number, server, now, now);
        listed.entries.push_back(account.entry);
        require(ledger.record(account.did(), account.seen, {}).has_value(), u"the ledger"_s);
    }
    require(roster.save(listed).has_value(), u"the list of accounts"_s);
}

void renewAsKeeper(std::unique_ptr<Vault> vault, const ServiceUrl &server, int accounts)
{
    SystemClock clock;
    SleepWatch sleep;
    NetworkWatch network;
    const QTemporaryDir folder;
    QtHttpClient http({.userAgent = "Skykeep/bench"});
    QtDnsClient dns({});
    const auto now = clock.now();
    seed(folder.path(), server, accounts, now);
    {
        TaskScope filling;
        QEventLoop loop;
        QObject::connect(&filling, &TaskScope::idle, &loop, &QEventLoop::quit);
        filling.adopt(fill(vault.get(), server, accounts, now), u"Filling the vault"_s);
        if (!filling.isIdle())
            loop.exec();
    }
    KeeperParts parts({http, dns, *vault, sleep, network, clock, server, folder.path()});
    AccountModel model(parts.accounts, clock);

    int renewed = 0;
    int told = 0;
    QEventLoop loop;
    QObject::connect(&model, &AccountModel::dataChanged, &loop, [&told] { ++told; });
    QObject::connect(&parts.book, &AccountBook::ledgerGrew, &loop, [&](const LedgerEntry &entry) {
        require(entry.event == LedgerEvent::Refreshed, entry.text + entry.detail);
        if (++renewed == accounts)
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    const Cost cost;
    parts.scope.adopt(parts.accounts.start(), u"Starting"_s);
    loop.exec();
    finish(cost, accounts);

    for (const auto &account : parts.registry.all())
        require(account.sessionState(clock.now()) == SessionState::Fresh,
                u"an account is not fresh"_s);
    require(told > 0, u"the model told of nothing"_s);
    parts.accounts.stop();
    http.shutDown();
    dns.shutDown();
    vault->shutDown();
    if (!parts.scope.isIdle()) {
        QObject::connect(&parts.scope, &TaskScope::idle, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

void renewBare(const ServiceUrl &server, int accounts)
{
    std::vector<QByteArray> headers;
    for (int number = 0; number < accounts; ++number) {
        const auto tokens = Population::tokensOf(Population::didOf(number), SystemClock().now());
        headers.push_back("Bearer " + tokens.refresh.reveal());
    }
    QNetworkAccessManager manager;
    QEventLoop loop;
    int renewed = 0;
    const Cost cost;
    for (const auto &header : headers) {
        QNetworkRequest request(server.at(u"/xrpc/com.atproto.server.refreshSession"_s));
        request.setRawHeader("Authorization", header);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        auto *reply = manager.post(request, QByteArray());
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const auto body = QJsonDocument::fromJson(reply->readAll()).object();
        renewed += body.value("accessJwt"_L1).toString().isEmpty() ? 0 : 1;
        reply->deleteLater();
    }
    finish(cost, accounts);
    require(renewed == accounts, u"the server did not answer"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    require(arguments.size() == 4, u"bench-refresh keeper|keychain|bare SERVER ACCOUNTS"_s);
    const auto server = ServiceUrl::parse(arguments.at(2));
    const int accounts = arguments.at(3).toInt();
    require(server && accounts > 0, u"which server, how many accounts?"_s);
    if (arguments.at(1) == "bare"_L1) {
        renewBare(*server, accounts);
        return 0;
    }
    if (arguments.at(1) == "keeper"_L1) {
        renewAsKeeper(std::make_unique<InstantVault>(), *server, accounts);
        return 0;
    }
    const auto watch = LockWatch::ofThisSystem();
    renewAsKeeper(std::make_unique<KeychainVault>(QUuid::createUuid().toString(
                                                      QUuid::WithoutBraces),
                                                  *watch),
                  *server, accounts);
    return 0;
}
