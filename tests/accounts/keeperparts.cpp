// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keeperparts.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto installId = "here";

double half()
{
    return 0.5;
}

} // namespace

KeeperParts::KeeperParts(const World &world)
    : resolver(world.http, world.dns, world.directory)
    , xrpc(world.http, world.clock)
    , locator(resolver, xrpc)
    , sessions({world.vault, xrpc, locator, world.clock, scope}, QString::fromLatin1(installId))
    , rosterStore(world.folder + u"/accounts.json"_s)
    , ledgerStore(world.folder + u"/ledger.sqlite"_s)
    , book(registry, rosterStore, ledgerStore)
    , upkeep({book, hosts, sessions, locator, resolver, xrpc, world.clock}, half)
    , scheduler({book, hosts, upkeep, world.vault, world.clock, scope}, half)
    , signIn({book, sessions, locator, resolver, xrpc, world.vault, world.clock})
    , appPasswords({book, upkeep, sessions, signIn, xrpc, world.clock})
    , accounts({book, hosts, sessions, upkeep, scheduler, signIn, appPasswords, xrpc, world.vault,
                world.clock})
{
}

} // namespace Skykeep
