// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crowd.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep::Crowd {

void signIn(KeptAccounts &world, const QString &name, ScriptedPds &server)
{
    const auto password = u"app-pass-word-1"_s;
    auto &account = world.add(name, server);
    account.appPasswords.insert(u"Skykeep"_s, password);
    (void)world.trySignIn(account.handle.toString(), password);
}

void beCalm(KeptAccounts &world)
{
    world.start();
    for (const auto *name : {"alice", "bakery", "bob", "carol", "choir", "dave", "garden"})
        signIn(world, QLatin1StringView(name), world.pds);
    for (const auto *name : {"grace", "heidi", "library", "museum", "newsroom"})
        signIn(world, QLatin1StringView(name), world.other);
    (void)world.keeper().setLabel(ScriptedPds::didOf(u"bakery"_s), u"Work"_s);
    (void)world.keeper().setLabel(ScriptedPds::didOf(u"choir"_s), u"Choir, shared"_s);
    world.pass(26h);
}

void beMany(KeptAccounts &world, int count)
{
    std::vector<QString> names;
    for (int i = 1; i <= count; ++i)
        names.push_back(u"user%1"_s.arg(i, 4, 10, QChar(u'0')));
    world.keepFromBefore(names, world.pds, world.clock.now() + 40min);
    world.open();
    world.start();
    world.pass(10min);
}

} // namespace Skykeep::Crowd
