// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tablestage.h"

#include <QRegularExpression>
#include <QTest>

// What happens to an account in more than one row of the tables.
namespace Skykeep {

inline const QString noUser = QStringLiteral("Could not find user info for account: did:plc:x");

// Long enough for several attempts, and for no warning of a silent server yet.
inline constexpr Milliseconds someTime = std::chrono::hours(2);

inline Event answering(const Result<HttpReply> &reply)
{
    return [reply](TableStage &s) {
        s.answerRenewals(reply);
        s.world.pass(someTime);
    };
}

inline Event refusing(const QString &error, const QString &message = {}, int status = 400,
                      Milliseconds time = someTime)
{
    return [=](TableStage &s) {
        s.refuseRenewals(error, message, status);
        s.world.pass(time);
    };
}

inline Event becoming(const QString &status, Milliseconds time = someTime)
{
    return [=](TableStage &s) {
        s.atServer().hosting = {false, status};
        s.world.pass(time);
    };
}

inline void answerAgain(TableStage &s)
{
    s.answerRenewals(std::nullopt);
    s.world.pass(std::chrono::hours(25));
}

inline void comeBack(TableStage &s)
{
    s.atServer().hosting = {};
    s.world.pass(std::chrono::hours(2));
}

inline void signIn(TableStage &s)
{
    s.signInAgain();
}

inline void endSessions(TableStage &s)
{
    s.world.pds.endSessions(s.alice);
    s.refresh();
}

inline Event beingSilent(Milliseconds time)
{
    return [time](TableStage &s) {
        s.world.pds.setTrouble(fail(ErrorKind::Offline));
        s.world.pass(time);
    };
}

inline Event beingLocked(Milliseconds time)
{
    return [time](TableStage &s) {
        s.world.vault.setState(VaultState::Locked);
        s.world.pass(time);
    };
}

inline void failWrites(TableStage &s)
{
    for (int i = 0; i < 2; ++i)
        s.world.vault.failNext(FakeVault::Call::Write, ErrorKind::VaultDenied);
    for (int i = 0; i < 2; ++i)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is not saved yet")));
    s.refresh();
}

inline void answerEverything(TableStage &s)
{
    s.world.pds.setTrouble(std::nullopt);
    answerAgain(s);
}

inline void unlock(TableStage &s)
{
    s.world.vault.setState(VaultState::Ready);
    s.world.settle();
}

inline Event keeping(Keeping keeping)
{
    return [keeping](TableStage &s) { (void)s.keeper().setKeeping(s.alice, keeping); };
}

} // namespace Skykeep
