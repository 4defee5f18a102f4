// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "signin.h"

#include "accounttext.h"
#include "console.h"
#include "displaytext.h"
#include "protocol/keeperconnection.h"
#include "protocol/verbs.h"
#include "terminal.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int codeTries = 3;
constexpr auto usualService = "https://bsky.social"_L1;

tl::unexpected<Failure> serviceRequired(const QString &identifier)
{
    return refuse(ErrorCode::ServiceRequired,
                  u"%1 does not say which server it belongs to. Name it, for example with "
                  "--server %2"_s.arg(identifier, usualService));
}

tl::unexpected<Failure> cancelled(const QString &what)
{
    return refuse(ErrorCode::Failed, u"No %1 was given; nothing was done."_s.arg(what));
}

QJsonObject requestOf(const Invocation &invocation)
{
    QJsonObject request{{u"identifier"_s, invocation.operands[0]}};
    if (invocation.has("server"_L1))
        request.insert("server"_L1, invocation.value("server"_L1));
    return request;
}

void present(const QString &identifier, const QJsonValue &found)
{
    const auto text = [&](QLatin1StringView field) { return sanitised(found[field].toString()); };
    const auto name = text("handle"_L1).isEmpty() ? sanitised(identifier) : text("handle"_L1);
    const auto server = serverText(found["server"_L1].toString());
    auto line = u"Signing in %1 at %2"_s.arg(name, server);
    if (const auto host = serverText(found["accountHost"_L1].toString());
        !host.isEmpty() && host != server)
        line += u" (hosted at %1)"_s.arg(host);
    Terminal::tell(line + u'\n');
    if (found["listed"_L1].toBool())
        Terminal::tell(u"This account is in the list; it is signed in anew.\n"_s);
}

//! Finds out where the password will go, asking for the server where only the user knows it.
//! Completes \a request with the answer.
Answer<void> chooseServer(QJsonObject &request, KeeperConnection &keeper)
{
    const auto identifier = request.value("identifier"_L1).toString();
    auto found = keeper.ask(Verb::resolve, request);
    if (!found && found.error().code == ErrorCode::ServiceRequired) {
        Terminal::tell(
            u"%1 does not say which server it belongs to.\n"_s.arg(sanitised(identifier)));
        const auto typed = Terminal::ask(u"Server [%1]: "_s.arg(usualService), Terminal::Echo::On);
        if (!typed)
            return serviceRequired(identifier);
        const auto server = QString::fromUtf8(typed->reveal()).trimmed();
        request.insert("server"_L1, server.isEmpty() ? QString(usualService) : server);
        found = keeper.ask(Verb::resolve, request);
    }
    if (!found)
        return tl::unexpected(found.error());
    present(identifier, *found);
    return {};
}

bool wantsCode(const Answer<QJsonValue> &answer)
{
    return !answer
        && (answer.error().code == ErrorCode::SecondFactorRequired
            || answer.error().code == ErrorCode::SecondFactorRefused);
}

//! Each code is sent once, and only one that was just typed.
Answer<QJsonValue> answerSecondFactor(QJsonObject request, const Secret &password,
                                      Answer<QJsonValue> answer, KeeperConnection &keeper)
{
    for (int i = 0; i < codeTries && wantsCode(answer); ++i) {
        Terminal::tell(sanitised(answer.error().message) + u'\n');
        const auto typed = Terminal::ask(u"Code: "_s, Terminal::Echo::On);
        const auto code = typed ? QString::fromUtf8(typed->reveal()).trimmed() : QString();
        if (code.isEmpty())
            return cancelled(u"code"_s);
        request.insert("code"_L1, code);
        answer = keeper.askWithPassword(Verb::signIn, request, password);
    }
    return answer;
}

Answer<QJsonValue> signInAtTerminal(QJsonObject request, KeeperConnection &keeper)
{
    if (const auto chosen = chooseServer(request, keeper); !chosen)
        return tl::unexpected(chosen.error());
    const auto password = Terminal::ask(u"Password: "_s, Terminal::Echo::Off);
    if (!password || password->isEmpty())
        return cancelled(u"password"_s);
    const auto answer = keeper.askWithPassword(Verb::signIn, request, *password);
    return answerSecondFactor(request, *password, answer, keeper);
}

Answer<QJsonValue> signInFromInput(const QJsonObject &request, KeeperConnection &keeper)
{
    const auto password = Terminal::readPasswordFromInput();
    if (!password)
        return tl::unexpected(password.error());
    auto answer = keeper.askWithPassword(Verb::signIn, request, *password);
    if (answer)
        return answer;
    if (answer.error().code == ErrorCode::SecondFactorRequired) {
        return refuse(ErrorCode::SecondFactorRequired,
                      u"A code was sent to the account's e-mail address. Run this again with "
                      "--code CODE."_s);
    }
    if (answer.error().code == ErrorCode::ServiceRequired)
        return serviceRequired(request.value("identifier"_L1).toString());
    return answer;
}

} // namespace

Answer<void> checkSignIn(const Invocation &invocation)
{
    if (invocation.has("password-stdin"_L1) || Terminal::canAsk())
        return {};
    return refuse(ErrorCode::Usage,
                  u"There is no terminal to ask for the password. Pipe it in, with "
                  "--password-stdin."_s);
}

Answer<void> runSignIn(const Invocation &invocation, KeeperConnection &keeper, Console &console)
{
    auto request = requestOf(invocation);
    if (invocation.has("code"_L1))
        request.insert("code"_L1, invocation.value("code"_L1));
    const auto answer = invocation.has("password-stdin"_L1) ? signInFromInput(request, keeper)
                                                            : signInAtTerminal(request, keeper);
    if (!answer)
        return tl::unexpected(answer.error());
    if (console.isJson())
        console.print(*answer);
    else
        console.print(standingText(readAccount(answer->toObject()), console.screen()));
    return {};
}

} // namespace Skykeep
