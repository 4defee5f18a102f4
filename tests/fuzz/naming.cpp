// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/identifier.h"
#include "fuzz/targets.h"
#include "identity/domainname.h"
#include "identity/serviceurl.h"
#include "net/networkaddress.h"

namespace Skykeep {

namespace {

void checkDid(const QString &text, Claims &claims)
{
    const auto did = Did::parse(text);
    if (!did)
        return;
    claims.claim(did->toString() == text && text.size() <= 2048,
                 "a DID is kept as it was written, and is not long");
    claims.claim(Did::parse(did->toString()) == did, "a DID written is read again");
    claims.claim(did->method() == QLatin1String("plc") ? text.size() == 32
                                                       : did->method() == QLatin1String("web"),
                 "a DID is of a method that AT Protocol knows");
    claims.claim(!did->identifier().isEmpty(), "a DID names somebody");
}

void checkHandle(const QString &text, Claims &claims)
{
    const auto handle = Handle::parse(text);
    claims.claim(handle.has_value() == isDomainName(text), "handles are domain names");
    if (!handle)
        return;
    const auto name = handle->toString();
    claims.claim(name == text.toLower() && name == name.toLower() && name.size() <= 253,
                 "a handle is kept in lower case, and is not long");
    claims.claim(Handle::parse(name) == handle && Handle::parse(text.toUpper()) == handle,
                 "a handle is the same however it is written");
    claims.claim(handle->isResolvable() == !isReservedDomain(name),
                 "reserved names are never resolved");
    claims.claim(isHostName(name) && !topLevelDomain(name).isEmpty(), "a handle is a host's name");
}

void checkServer(const QString &text, Claims &claims)
{
    const auto url = ServiceUrl::parse(text);
    if (!url)
        return;
    claims.claim(ServiceUrl::parse(url->toString()) == url, "a server's url written is read again");
    claims.claim(url->toString() == url->toString().toLower() && !url->toString().endsWith(u'/'),
                 "a server's url has one form");
    claims.claim(!url->host().isEmpty(), "a server has a host");
    claims.claim(!url->isLoopback() || url->isPrivate(), "a loopback address is a private one");
    if (url->isEncrypted() != url->isLoopback()) {
        claims.claim(ServiceUrl::fromUserInput(url->displayName()) == url,
                     "a server's name as shown is understood when typed");
    }
    const auto call = url->at(QStringLiteral("/xrpc/com.example.a b?c#d"));
    claims.claim(call.isValid() && call.host() == url->host() && !call.hasQuery()
                     && !call.hasFragment() && call.userInfo().isEmpty()
                     && ServiceUrl::parse(call.scheme() + QStringLiteral("://") + call.authority())
                         == url,
                 "a path on a server stays on that server");
}

void checkTyped(const QString &text, Claims &claims)
{
    const auto typed = parseIdentifier(text);
    if (!typed) {
        claims.claim(typed.error().kind == ErrorKind::InvalidInput
                         && typed.error().subject.size() <= 80,
                     "what cannot be meant is InvalidInput, and quoted in short");
        return;
    }
    const auto kept = std::visit(
        [](const auto &name) {
            if constexpr (requires { name.text; })
                return name.text;
            else
                return name.toString();
        },
        *typed);
    const auto again = parseIdentifier(kept);
    claims.claim(again && *again == *typed, "what was typed is understood the same again");
    if (const auto server = ServiceUrl::fromUserInput(text))
        claims.claim(ServiceUrl::parse(server->toString()) == server, "a typed server is a server");
}

} // namespace

void Fuzz::naming(QByteArrayView input, Claims &claims)
{
    const auto text = QString::fromUtf8(input);
    checkDid(text, claims);
    checkHandle(text, claims);
    checkServer(text, claims);
    checkTyped(text, claims);
    (void)kindOfHost(text);
}

} // namespace Skykeep
