// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "fuzz/targets.h"
#include "protocol/accountreport.h"
#include "protocol/messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QByteArray withoutEnd(QByteArray line)
{
    line.chop(1);
    return line;
}

void checkHello(const QByteArray &line, Claims &claims)
{
    const auto hello = parseKeeperHello(line);
    if (!hello) {
        claims.claim(!hello.error().message.isEmpty(), "a refusal has a sentence");
        return;
    }
    // Written to the second; from there on nothing changes.
    const auto once = parseKeeperHello(withoutEnd(encode(*hello)));
    claims.claim(once && once->pid == hello->pid && once->profile == hello->profile
                     && once->since.has_value() == hello->since.has_value(),
                 "a keeper's hello written is read again");
    const auto twice = once ? parseKeeperHello(withoutEnd(encode(*once))) : once;
    claims.claim(twice && *twice == *once, "a keeper's hello does not change by being passed on");
}

void checkMessage(const QByteArray &line, Claims &claims)
{
    const auto message = parseFromKeeper(line);
    if (!message) {
        claims.claim(!message.error().message.isEmpty(), "a refusal has a sentence");
        return;
    }
    if (const auto *event = std::get_if<Event>(&*message)) {
        const auto again = parseFromKeeper(withoutEnd(encode(*event)));
        claims.claim(again && std::holds_alternative<Event>(*again)
                         && std::get<Event>(*again) == *event,
                     "an event written is read again");
        return;
    }
    const auto &reply = std::get<Reply>(*message);
    const auto again = parseFromKeeper(withoutEnd(encode(reply)));
    claims.claim(again && std::holds_alternative<Reply>(*again)
                     && std::get<Reply>(*again).id == reply.id
                     && std::get<Reply>(*again).outcome == reply.outcome,
                 "a reply written is read again");
}

void checkAccount(const QJsonObject &object, Claims &claims)
{
    const auto account = readAccount(object);
    const auto once = readAccount(toJson(account, Detail::Full));
    claims.claim(once.did == account.did && once.warnings == account.warnings
                     && once.active == account.active
                     && once.nextRefreshAt.has_value() == account.nextRefreshAt.has_value(),
                 "an account written is read again");
    claims.claim(readAccount(toJson(once, Detail::Full)) == once,
                 "an account does not change by being passed on");
}

} // namespace

void Fuzz::answer(QByteArrayView input, Claims &claims)
{
    const auto line = input.toByteArray();
    checkHello(line, claims);
    checkMessage(line, claims);

    const auto message = parseFromKeeper(line);
    if (!message)
        return;
    if (const auto *event = std::get_if<Event>(&*message)) {
        checkAccount(event->content, claims);
        checkAccount(event->content.value("account"_L1).toObject(), claims);
    } else if (const auto &outcome = std::get<Reply>(*message).outcome) {
        checkAccount(outcome->toObject(), claims);
    }
}

} // namespace Skykeep
