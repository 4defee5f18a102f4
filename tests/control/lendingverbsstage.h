// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "control/lendingverbs.h"
#include "lendingworld.h"
#include "support/check.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Skykeep {

//! The lending verbs against a desk that really decides, one account, and a program that asks.
struct LendingVerbsStage {
    Answer<QJsonValue> ask(ClientId asker, const QString &verb, const QJsonObject &arguments)
    {
        auto answer = finish(verbs.answer(asker, verb, arguments));
        world.accounts.settle();
        return answer;
    }

    LendingWorld world;
    LendingVerbs verbs{{world.desk(), world.grants(), world.log(), world.lock(),
                        world.accounts.keeper().registry()}};
    const FakePeer::State peer = LendingWorld::programAt(QStringLiteral("/usr/bin/bot"), 100);
    ClientId client = enter();

private:
    ClientId enter()
    {
        world.accounts.signIn(QStringLiteral("alice"));
        world.accounts.settle();
        return world.enter(peer);
    }
};

inline QStringList fieldsOf(const QJsonValue &object)
{
    return object.toObject().keys();
}

inline QStringList sorted(const QString &words)
{
    auto list = words.split(u' ');
    list.sort();
    return list;
}

} // namespace Skykeep
