// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lendingworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Skykeep {

LendingWorld::Parts::Parts(LendingWorld &world)
    : store(world.accounts.fileIn(u"grants.json"_s), {})
    , grants(store, world.accounts.clock)
    , log(world.accounts.fileIn(u"lendlog.sqlite"_s), world.accounts.clock)
    , lock(world.screen, world.accounts.clock, world.accounts.fileIn(u"lending-locked"_s))
    , consent(world.accounts.clock)
    , desk({world.accounts.keeper(), world.accounts.parts->sessions, world.accounts.parts->xrpc,
            grants, consent, lock, log, world.owner, world.accounts.clock})
{
}

LendingWorld::LendingWorld()
{
    accounts.start();
    parts = std::make_unique<Parts>(*this);
    if (!parts->grants.open() || !parts->log.open())
        qFatal("The files of lending could not be opened");
}

LendingWorld::~LendingWorld()
{
    // What still waits for the owner ends with the window.
    parts->consent.setPresented(false);
    settle();
    parts.reset();
}

void LendingWorld::settle()
{
    // One answer leads to the next question, of the keychain or a server.
    for (int i = 0; i < 20; ++i) {
        accounts.settle();
        QTest::qWait(0);
    }
}

LendingDesk &LendingWorld::desk()
{
    return parts->desk;
}

ConsentDesk &LendingWorld::consent()
{
    return parts->consent;
}

GrantBook &LendingWorld::grants()
{
    return parts->grants;
}

LendLog &LendingWorld::log()
{
    return parts->log;
}

LendingLock &LendingWorld::lock()
{
    return parts->lock;
}

FakePeer::State LendingWorld::programAt(const QString &path, qint64 pid)
{
    FakePeer::State state;
    const auto add = [&state](qint64 number, const QString &executable) {
        ProcessFacts facts;
        facts.pid = number;
        facts.startTime = quint64(number);
        facts.name = executable.section(u'/', -1);
        facts.executable = executable;
        facts.arguments = {executable};
        facts.session = 10;
        facts.sessionStartTime = 10;
        facts.terminal = u"pts/1"_s;
        state.chain.push_back(facts);
    };
    add(pid, path);
    add(10, u"/usr/bin/bash"_s);
    add(5, u"/usr/bin/terminal"_s);
    return state;
}

FakePeer::State LendingWorld::below(const FakePeer::State &parent, const QString &path, qint64 pid)
{
    auto state = programAt(path, pid);
    state.chain.erase(state.chain.begin() + 1, state.chain.end());
    state.chain.insert(state.chain.end(), parent.chain.begin(), parent.chain.end());
    return state;
}

ClientId LendingWorld::enter(const FakePeer::State &peer)
{
    return desk().enter(std::make_unique<FakePeer>(peer), LendingDesk::ClientUser::Own);
}

QStringList LendingWorld::logged() const
{
    QStringList words;
    const auto entries = parts->log.entries({});
    for (const auto &entry : entries.value())
        words << toString(entry.kind) + u' ' + toString(entry.outcome)
                + (entry.count > 1 ? u" ×%1"_s.arg(entry.count) : QString());
    return words;
}

} // namespace Skykeep
