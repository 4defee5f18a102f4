// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "call.h"

#include "borrowing.h"
#include "callinput.h"
#include "calloutput.h"
#include "chosenaccount.h"
#include "protocol/keeperconnection.h"

#include <optional>
#include <variant>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QString methodIn(const Invocation &invocation)
{
    return invocation.operands.value(1);
}

Answer<QJsonObject> requestOf(const Invocation &invocation)
{
    QJsonObject request{{u"method"_s, methodIn(invocation)}, {u"stream"_s, true}};
    auto parameters = parsePairs(invocation.rest);
    if (!parameters)
        return parameters;
    if (!parameters->isEmpty())
        request.insert("parameters"_L1, *parameters);
    auto headers = parseHeaders(invocation.values("header"_L1));
    if (!headers)
        return headers;
    if (!headers->isEmpty())
        request.insert("headers"_L1, *headers);
    for (const auto name : {"proxy"_L1, "kind"_L1}) {
        if (invocation.has(name))
            request.insert(name, invocation.value(name));
    }
    return request;
}

//! False where the call ended before its input did.
Answer<bool> send(CallInput &input, KeeperConnection &keeper)
{
    for (;;) {
        const auto bytes = input.read();
        if (!bytes)
            return tl::unexpected(bytes.error());
        const auto sent = bytes->isEmpty() ? keeper.endInput() : keeper.sendPiece(*bytes);
        if (!sent)
            return tl::unexpected(sent.error());
        if (bytes->isEmpty())
            return true;
        if (keeper.hasMessage())
            return false;
    }
}

Answer<void> follow(KeeperConnection &keeper, std::optional<CallInput> &input, CallOutput &output)
{
    for (;;) {
        auto message = keeper.nextOfCall();
        if (!message)
            return tl::unexpected(message.error());
        keeper.whenWaiting({}, {}); // from here on it is the server that one waits for
        Answer<void> taken;
        if (const auto *reply = std::get_if<Reply>(&*message))
            return reply->outcome ? output.finish() : tl::unexpected(reply->outcome.error());
        if (const auto *head = std::get_if<CallHead>(&*message)) {
            taken = output.begin(*head);
        } else if (const auto *piece = std::get_if<CallPiece>(&*message)) {
            taken = output.take(piece->bytes);
        } else if (std::holds_alternative<CallLeave>(*message) && input) {
            if (const auto sent = send(*input, keeper); !sent)
                taken = tl::unexpected(sent.error());
        }
        if (!taken)
            return taken;
    }
}

} // namespace

Answer<void> checkCall(const Invocation &invocation)
{
    if (const auto request = requestOf(invocation); !request)
        return tl::unexpected(request.error());
    const auto kind = invocation.value("kind"_L1);
    if (invocation.has("kind"_L1) && kind != "query"_L1 && kind != "procedure"_L1)
        return refuse(ErrorCode::Usage, u"--kind needs query or procedure."_s);
    return {};
}

Answer<void> runCall(const Invocation &invocation, KeeperConnection &keeper, Console &)
{
    auto request = requestOf(invocation);
    if (!request)
        return tl::unexpected(request.error());
    const auto account = chosenAccount(invocation, keeper);
    if (!account)
        return tl::unexpected(account.error());
    if (!account->isEmpty())
        request->insert("account"_L1, *account);
    tellOfWaiting(keeper);
    std::optional<CallInput> input;
    if (invocation.has("input"_L1)) {
        auto opened = CallInput::open(invocation.value("input"_L1));
        if (!opened)
            return tl::unexpected(opened.error());
        input = std::move(*opened);
        request->insert("input"_L1, input->description(methodIn(invocation)));
    }
    CallOutput output(
        {.file = invocation.value("output"_L1), .hasHeaders = invocation.has("include"_L1)});
    if (const auto begun = keeper.beginCall(*request); !begun)
        return begun;
    return follow(keeper, input, output);
}

} // namespace Skykeep
