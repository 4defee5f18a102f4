// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keeperparts.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

KeeperParts::KeeperParts(const World &world)
    : resolver(world.http, world.dns, world.directory)
    , xrpc(world.http, world.clock)
    , locator(resolver, xrpc)
    , sessions({world.vault, xrpc, locator, world.clock, scope}, installId())
    , rosterStore(rosterFile(world.folder))
    , ledgerStore(ledgerFile(world.folder))
    , book(registry, rosterStore, ledgerStore)
    , upkeep({book, hosts, sessions, locator, resolver, xrpc, world.clock}, world.random)
    , scheduler({book, hosts, upkeep, sessions, world.vault, world.sleep, world.network,
                 world.clock, scope},
                world.random)
    , signIn({book, sessions, locator, resolver, xrpc, world.vault, world.clock})
    , appPasswords({book, upkeep, sessions, signIn, xrpc, world.clock})
    , accounts({book, hosts, sessions, upkeep, scheduler, signIn, appPasswords, xrpc, world.vault,
                world.clock})
{
}

QString KeeperParts::rosterFile(const QString &folder)
{
    return folder + u"/accounts.json"_s;
}

QString KeeperParts::ledgerFile(const QString &folder)
{
    return folder + u"/ledger.sqlite"_s;
}

QString KeeperParts::installId()
{
    return u"here"_s;
}

} // namespace Skykeep
