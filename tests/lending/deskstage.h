// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "lendingworld.h"
#include "support/check.h"

#include <QTest>

namespace Skykeep {

//! A lending desk that keeps Alice's account, and a program that asks it.
class DeskStage
{
public:
    DeskStage()
    {
        did = accounts().signIn(QStringLiteral("alice"));
        world.settle();
    }

    // These outlive the world: what still waits when that ends is told here.
    std::vector<Result<CallPermit>> permits; //!< Of beginCall().
    std::vector<Result<LentToken>> tokens;
    FakePeer::State bot = LendingWorld::programAt(QStringLiteral("/usr/bin/bot"), 100);
    LendingWorld world;
    std::optional<Did> did;

    LendingDesk &desk() { return world.desk(); }
    KeptAccounts &accounts() { return world.accounts; }

    //! What came of it once nothing runs any more; it must not wait for the owner.
    template<typename T>
    Result<T> ended(Task<T> task)
    {
        std::vector<Result<T>> answers;
        collect(std::move(task), &answers);
        world.settle();
        if (answers.empty())
            qFatal("It waits for something that does not come");
        return answers.front();
    }
    Result<CallPermit> call(ClientId client, const Nsid &method, const QString &service = {})
    {
        return ended(desk().permitCall(client, *did, method, service));
    }
    //! Without waiting for what comes of it.
    void beginCall(ClientId client, const Nsid &method)
    {
        collect(desk().permitCall(client, *did, method, {}), &permits);
        world.settle();
    }
    void answerAll(Consent consent)
    {
        while (!world.consent().questions().empty())
            world.consent().answer(world.consent().questions().front().id, consent);
        world.settle();
    }
    Grant grantOf(const QString &words,
                  const QString &program = QStringLiteral("/usr/bin/bot")) const
    {
        Grant grant{.account = *did};
        grant.program = ProgramKey{ProgramKey::Kind::Executable, program, {}};
        grant.allowance = parseAllowance(words).value();
        return grant;
    }
    void grant(const QString &words)
    {
        const auto added = world.grants().add(grantOf(words));
        QVERIFY(added);
    }
};

} // namespace Skykeep
