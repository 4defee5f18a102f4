// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/keptaccounts.h"
#include "lending/fakepeer.h"
#include "lending/fakescreenwatch.h"
#include "lending/lendingdesk.h"

namespace Skykeep {

//! A system that asks its owner, and what the owner says.
class FakeOwnerCheck final : public OwnerCheck
{
public:
    Result<void> answer = fail(ErrorKind::NotFound, {}, QStringLiteral("nothing here can ask"));
    int asked = 0;

    Task<void> confirm(ProcessFacts, QString) override
    {
        ++asked;
        co_return answer;
    }
    void shutDown() override { }
};

//! Lending on a whole keeper without programs: askers, screen and owner are the test's.
class LendingWorld
{
public:
    LendingWorld();
    ~LendingWorld();

    KeptAccounts accounts;
    FakeScreenWatch screen;
    FakeOwnerCheck owner;

    struct Parts;
    std::unique_ptr<Parts> parts;
    LendingDesk &desk();
    ConsentDesk &consent();
    GrantBook &grants();
    LendLog &log();
    LendingLock &lock();

    //! A program that runs in a terminal, through a shell and `skykeep`.
    static FakePeer::State programAt(const QString &path, qint64 pid);
    //! The same below another process.
    static FakePeer::State below(const FakePeer::State &parent, const QString &path, qint64 pid);
    ClientId enter(const FakePeer::State &peer);

    //! Until nothing runs but what waits for the owner.
    void settle();

    //! What came of what was asked for, in words: "lent", "denied", ….
    QStringList logged() const;
};

struct LendingWorld::Parts {
    explicit Parts(LendingWorld &world);

    GrantStore store;
    GrantBook grants;
    LendLog log;
    LendingLock lock;
    ConsentDesk consent;
    LendingDesk desk;
};

} // namespace Skykeep
