// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// bench-profile FOLDER SERVER ACCOUNTS SESSIONS [PROGRAM]
//
// Makes a profile as a keeper leaves it that has just renewed so many accounts; the sessions of the
// first so many are in the keychain. PROGRAM is lent the first one's token. Prints the keeper's socket.

#include "accounts/ledgerstore.h"
#include "accounts/rosterstore.h"
#include "base/clock.h"
#include "keeper/profileids.h"
#include "lending/grantstore.h"
#include "measure.h"
#include "population.h"
#include "protocol/socketaddress.h"
#include "vault/keychainvault.h"
#include "vault/lockwatch.h"

#include <QCoreApplication>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

void lend(const ProfilePaths &paths, const QString &program, const Did &did, Timestamp now)
{
    GrantStore store(paths.grantsFile(), {});
    auto grants = store.load().grants;
    const auto key = programKeyOf(program);
    const auto allowance = parseAllowance(u"access-token");
    require(key && allowance, u"what is to be lent, and to whom?"_s);
    grants.push_back(Grant{.id = u"bench"_s,
                           .program = *key,
                           .account = did,
                           .allowance = *allowance,
                           .madeAt = now});
    require(store.save(grants).has_value(), u"the grants"_s);
}

Task<void> keepSessions(Vault *vault, ServiceUrl server, int accounts, QString install,
                        Timestamp now)
{
    co_await vault->probe();
    for (int number = 0; number < accounts; ++number) {
        auto item = Population::itemOf(number, server, install, now);
        const auto written = co_await vault->write(std::move(item));
        if (!written)
            co_return written;
    }
    co_return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    require(arguments.size() >= 5, u"bench-profile FOLDER SERVER ACCOUNTS SESSIONS [PROGRAM]"_s);
    const auto server = ServiceUrl::parse(arguments.at(2));
    const int accounts = arguments.at(3).toInt();
    require(server.has_value(), u"which server?"_s);

    const auto paths = ProfilePaths::of(arguments.at(1));
    require(paths.make().has_value(), u"the profile's folders"_s);
    const auto ids = ProfileIds::readOrMake(paths);
    require(ids.has_value(), u"the profile's id"_s);
    const auto now = SystemClock().now();
    // Not sooner than any benchmark ends.
    const auto due = now + 1h;

    RosterStore roster(paths.rosterFile(), paths.rosterCopyFile());
    LedgerStore ledger(paths.ledgerFile());
    roster.load();
    ledger.open();
    Roster listed;
    for (int number = 0; number < accounts; ++number) {
        const auto account = Population::accountOf(number, *server, due, now);
        listed.entries.push_back(account.entry);
        require(ledger.record(account.did(), account.seen, {}).has_value(), u"the history"_s);
    }
    require(roster.save(listed).has_value(), u"the list of accounts"_s);
    if (arguments.size() > 5)
        lend(paths, arguments.at(5), Population::didOf(0), now);

    const auto address = keeperAddress(ids->profile, SocketFolder::Make);
    require(address.has_value(), u"the socket's folder"_s);
    report({{u"socket"_s, *address}});

    const int sessions = arguments.at(4).toInt();
    if (sessions == 0)
        return 0;
    const auto watch = LockWatch::ofThisSystem();
    KeychainVault vault(ids->profile, *watch);
    TaskScope scope;
    QObject::connect(&scope, &TaskScope::idle, &application,
                     [&vault] { QTimer::singleShot(0, &vault, [] { QCoreApplication::quit(); }); });
    scope.adopt(keepSessions(&vault, *server, sessions, ids->install, now), u"Keeping sessions"_s);
    const int status = scope.isIdle() ? 0 : QCoreApplication::exec();
    vault.shutDown();
    return status;
}
