// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "lending/lendingworld.h"
#include "platform/preferences.h"
#include "ui/lendingactions.h"
#include "ui/sensitiveclipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Skykeep {

//! What windows do about lending, over a whole keeper on fakes.
class LendingStage
{
public:
    LendingWorld world;
    Did alice = world.accounts.signIn(QStringLiteral("alice"));
    Preferences preferences{world.accounts.folder.path()};
    SensitiveClipboard clipboard{*QGuiApplication::clipboard(), preferences, world.accounts.clock};
    LendingActions actions{{world.accounts.keeper(), world.desk(), world.consent(), world.grants(),
                            world.log(), world.lock(), clipboard, world.accounts.clock,
                            world.accounts.parts->scope}};

    static ProgramKey program(const QString &file = QStringLiteral("/usr/bin/editor"))
    {
        return {ProgramKey::Kind::Executable, file};
    }

    void grant(const ProgramKey &program, const QString &allowance,
               Grant::Verdict verdict = Grant::Verdict::Allow)
    {
        if (!world.grants().add({.verdict = verdict,
                                 .program = program,
                                 .account = alice,
                                 .allowance = *parseAllowance(allowance)}))
            qFatal("The grant was not taken");
    }

    void lend(const ProgramKey &to,
              const QString &method = QStringLiteral("app.bsky.feed.getTimeline"))
    {
        world.log().add({.at = world.accounts.clock.now(),
                         .program = to.name.section(u'/', -1),
                         .key = to,
                         .account = alice,
                         .method = method});
    }
};

} // namespace Skykeep
