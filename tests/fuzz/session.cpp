// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "fuzz/targets.h"
#include "xrpc/jsonreply.h"
#include "xrpc/sessionhost.h"
#include "xrpc/sessionreply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qsizetype longestStatus = 64;

bool isVisibleAscii(const Secret &token)
{
    return std::ranges::all_of(token.reveal(), [](char c) { return c > ' ' && c < 0x7f; });
}

// What a server would have sent to say exactly this.
QJsonObject bodyOf(const AccountView &account)
{
    QJsonObject body{{u"did"_s, account.did.toString()},
                     {u"active"_s, account.hosting.active},
                     {u"status"_s, account.hosting.status}};
    if (account.handle)
        body.insert("handle"_L1, account.handle->toString());
    return body;
}

void checkHosting(const HostingStatus &hosting, Claims &claims)
{
    claims.claim(hosting.status.size() <= longestStatus
                     && std::ranges::none_of(hosting.status,
                                             [](QChar c) {
                                                 return c.category() == QChar::Other_Control;
                                             }),
                 "a status is one short line");
    claims.claim(!hosting.active || !hosting.status.isEmpty(),
                 "an active account's status has a word");
}

void checkAccount(const QJsonObject &body, Claims &claims)
{
    const auto account = parseAccount(body);
    if (!account) {
        claims.claim(account.error().kind == ErrorKind::Malformed
                         && account.error().subject.isEmpty(),
                     "an account that cannot be read is Malformed and names nobody");
        return;
    }
    checkHosting(account->hosting, claims);
    if (account->didDocument) {
        claims.claim(account->didDocument->did == account->did,
                     "a document that came along is the account's own");
    }
    auto plain = *account;
    plain.didDocument.reset();
    const auto again = parseAccount(bodyOf(plain));
    claims.claim(again && *again == plain, "an account written as an answer is read again");
}

void checkSession(const QJsonObject &body, Claims &claims)
{
    const auto session = parseSession(body);
    if (!session) {
        const auto &error = session.error();
        claims.claim(error.kind == ErrorKind::Malformed && error.subject.isEmpty(),
                     "a session that cannot be read is Malformed and names nobody");
        for (const auto name : {"accessJwt"_L1, "refreshJwt"_L1}) {
            const auto token = body.value(name).toString();
            claims.claim(token.size() < 8 || !error.detail.contains(token),
                         "no token is in an error's detail");
        }
        return;
    }
    for (const auto *token : {&session->tokens.access, &session->tokens.refresh}) {
        claims.claim(!token->isEmpty() && token->size() <= MaximumTokenBytes
                         && isVisibleAscii(*token),
                     "a token can travel in a header");
    }
    claims.claim(session->tokens.access.reveal() == body.value("accessJwt"_L1).toString().toUtf8()
                     && session->tokens.refresh.reveal()
                         == body.value("refreshJwt"_L1).toString().toUtf8(),
                 "a token is kept as the server wrote it");
    const auto account = parseAccount(body);
    claims.claim(account && *account == session->account,
                 "a session and its account are read alike");
}

void checkSessionHost(const QJsonObject &body, Claims &claims)
{
    for (const auto text : {u"https://pds.example.com", u"http://localhost:2583"}) {
        const auto accountHost = *ServiceUrl::parse(text);
        const auto host = authorizationServerOf(body, accountHost);
        claims.claim(!host || host->isEncrypted() || host->isLoopback(),
                     "no server sends us to an unencrypted one");
        claims.claim(!host || !host->isPrivate() || accountHost.isPrivate(),
                     "no public server sends us into a private network");
    }
}

} // namespace

void Fuzz::session(QByteArrayView input, Claims &claims)
{
    HttpReply reply{200, input.toByteArray(), {{"Content-Type", "application/json"}}};
    const auto body = jsonObjectOf(reply);
    if (!body) {
        claims.claim(body.error().kind == ErrorKind::Malformed, "what is not JSON is Malformed");
        return;
    }
    checkAccount(*body, claims);
    checkSession(*body, claims);
    checkSessionHost(*body, claims);
    checkHosting(parseHosting(*body), claims);

    reply.headers = {{"Content-Type", "text/html"}};
    claims.claim(!jsonObjectOf(reply), "a page is never read as JSON");
}

} // namespace Skykeep
