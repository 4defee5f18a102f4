// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "borrowing.h"

#include "chosenaccount.h"
#include "console.h"
#include "displaytext.h"
#include "execcommand.h"
#include "lendingrequests.h"
#include "lendingtext.h"
#include "protocol/keeperconnection.h"
#include "protocol/verbs.h"
#include "terminal.h"
#include "textagent.h"
#include "timespan.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

//! Long enough that a command which takes the token at once gets on with it.
constexpr qint64 leastTokenSeconds = 15 * 60;

Answer<void> checkTime(const Invocation &invocation, QLatin1StringView option)
{
    if (!invocation.has(option) || timeSpanFrom(invocation.value(option)))
        return {};
    return refuse(ErrorCode::Usage, u"--%1 needs a time such as 90s, 5m, 12h or 3d."_s.arg(option));
}

QString allowanceOf(const Invocation &invocation)
{
    const auto asked = invocation.has("allow"_L1) ? invocation.value("allow"_L1) : u"read,write"_s;
    // A token in the environment is the whole access token.
    return invocation.has("token-env"_L1) ? asked + u",access-token"_s : asked;
}

Answer<QJsonObject> leaseRequest(const Invocation &invocation, KeeperConnection &keeper)
{
    const auto account = chosenAccount(invocation, keeper);
    if (!account)
        return tl::unexpected(account.error());
    QJsonObject request{{u"allow"_s, allowanceOf(invocation)}};
    if (!account->isEmpty())
        request.insert("account"_L1, *account);
    if (invocation.has("service"_L1))
        request.insert("service"_L1, invocation.value("service"_L1));
    if (const auto time = timeSpanFrom(invocation.value("for"_L1)))
        request.insert("seconds"_L1, qint64(time->count()));
    return request;
}

Answer<std::optional<EnvironmentVariable>> tokenVariable(const Invocation &invocation,
                                                         KeeperConnection &keeper,
                                                         const QJsonValue &lease)
{
    if (!invocation.has("token-env"_L1))
        return std::nullopt;
    const auto lent = keeper.ask(Verb::token,
                                 {{u"account"_s, lease["did"_L1]},
                                  {u"minValidSeconds"_s, leastTokenSeconds}});
    if (!lent)
        return tl::unexpected(lent.error());
    return EnvironmentVariable{invocation.value("token-env"_L1),
                               Secret((*lent)["token"_L1].toString().toUtf8())};
}

Answer<void> ended(const tl::expected<int, NotRun> &outcome, Console &console)
{
    if (outcome) {
        console.exitWith(*outcome);
        return {};
    }
    console.exitWith(outcome.error().exitCode);
    return refuse(ErrorCode::Failed, outcome.error().message);
}

} // namespace

void tellOfWaiting(KeeperConnection &keeper)
{
    if (!Terminal::isTerminal(Terminal::Stream::Errors))
        return;
    keeper.whenWaiting(1s, [] {
        Terminal::write(Terminal::Stream::Errors,
                        "skykeep: Waiting. The owner may have to answer in Skykeep's window.\n");
    });
}

Answer<void> checkToken(const Invocation &invocation)
{
    const bool isService = invocation.has("aud"_L1) || invocation.has("lxm"_L1);
    if (isService && !(invocation.has("aud"_L1) && invocation.has("lxm"_L1))) {
        return refuse(
            ErrorCode::Usage,
            u"A service token is for one audience and one method: say --aud and --lxm."_s);
    }
    if (isService && invocation.has("min-valid"_L1)) {
        return refuse(ErrorCode::Usage,
                      u"A service token is always new. Say with --for how long it is to last."_s);
    }
    if (!isService && invocation.has("for"_L1)) {
        return refuse(ErrorCode::Usage,
                      u"--for is for service tokens. What an access token has left is up to its "
                      "server; see --min-valid."_s);
    }
    if (const auto fits = checkTime(invocation, "min-valid"_L1); !fits)
        return fits;
    return checkTime(invocation, "for"_L1);
}

Answer<void> runToken(const Invocation &invocation, KeeperConnection &keeper, Console &console)
{
    tellOfWaiting(keeper);
    const auto account = chosenAccount(invocation, keeper);
    if (!account)
        return tl::unexpected(account.error());
    QJsonObject request;
    if (!account->isEmpty())
        request.insert("account"_L1, *account);
    for (const auto option : {"aud"_L1, "lxm"_L1}) {
        if (invocation.has(option))
            request.insert(option, invocation.value(option));
    }
    if (const auto time = timeSpanFrom(invocation.value("min-valid"_L1)))
        request.insert("minValidSeconds"_L1, qint64(time->count()));
    if (const auto time = timeSpanFrom(invocation.value("for"_L1)))
        request.insert("seconds"_L1, qint64(time->count()));
    const auto lent = keeper.ask(Verb::token, request);
    if (!lent)
        return tl::unexpected(lent.error());
    if (console.isJson())
        console.print(*lent);
    else
        console.print(sanitised((*lent)["token"_L1].toString()) + u'\n');
    return {};
}

Answer<void> checkExec(const Invocation &invocation)
{
    static const QRegularExpression variable(
        QRegularExpression::anchoredPattern(u"[A-Za-z_][A-Za-z0-9_]{0,99}"_s));
    if (invocation.has("token-env"_L1)
        && !variable.match(invocation.value("token-env"_L1)).hasMatch()) {
        return refuse(ErrorCode::Usage,
                      u"--token-env needs the name of a variable, such as ATP_TOKEN."_s);
    }
    if (invocation.has("token-env"_L1) && invocation.has("service"_L1)) {
        return refuse(ErrorCode::Usage,
                      u"A token in the environment is for the account's own server; it does not go "
                      "with --service."_s);
    }
    return checkTime(invocation, "for"_L1);
}

Answer<void> runExec(const Invocation &invocation, KeeperConnection &keeper, Console &console)
{
    // Before the owner is asked for something that then cannot be done.
    if (const auto missing = cannotRun(invocation.rest[0]))
        return ended(tl::unexpected(*missing), console);
    tellOfWaiting(keeper);
    const auto request = leaseRequest(invocation, keeper);
    if (!request)
        return tl::unexpected(request.error());
    const auto lease = keeper.ask(Verb::lease, *request);
    if (!lease)
        return tl::unexpected(lease.error());
    const auto variable = tokenVariable(invocation, keeper, *lease);
    if (!variable)
        return tl::unexpected(variable.error());
    if (!isAncestryKnown()) {
        Terminal::write(Terminal::Stream::Errors,
                        "skykeep: This system does not tell the keeper what runs inside; every "
                        "call is asked about.\n");
    }
    return ended(runCommand(invocation.rest, *variable), console);
}

Answer<void> runGrant(const Invocation &invocation, KeeperConnection &keeper, Console &console)
{
    const auto program = LendingRequests::program(invocation);
    if (!program)
        return tl::unexpected(program.error());
    const TextAgent agent(keeper.keeper());
    tellOfWaiting(keeper);
    QJsonArray grants;
    for (const auto &account : invocation.values("account"_L1)) {
        const auto granted = keeper.ask(Verb::grant,
                                        LendingRequests::grant(invocation, *program, account));
        if (!granted)
            return tl::unexpected(granted.error());
        const auto id = (*granted)["grant"_L1].toString();
        grants.append(QJsonObject{{u"grant"_s, id}, {u"account"_s, account}});
        if (!console.isJson())
            console.print(u"Granted for %1, as %2.\n"_s.arg(sanitised(account), sanitised(id)));
    }
    if (console.isJson())
        console.print(grants);
    return {};
}

Answer<void> runRevoke(const Invocation &invocation, KeeperConnection &keeper, Console &console)
{
    const auto request = LendingRequests::revoke(invocation);
    if (!request)
        return tl::unexpected(request.error());
    const auto revoked = keeper.ask(Verb::revoke, *request);
    if (!revoked)
        return tl::unexpected(revoked.error());
    if (console.isJson())
        console.print(*revoked);
    else
        console.print(revokedText(*revoked));
    return {};
}

Answer<void> runLendUnlock(const Invocation &, KeeperConnection &keeper, Console &console)
{
    const TextAgent agent(keeper.keeper());
    tellOfWaiting(keeper);
    const auto unlocked = keeper.ask(Verb::lendUnlock);
    if (!unlocked)
        return tl::unexpected(unlocked.error());
    if (console.isJson())
        console.print(*unlocked);
    else
        console.print(u"Lending is unlocked.\n"_s);
    return {};
}

} // namespace Skykeep
