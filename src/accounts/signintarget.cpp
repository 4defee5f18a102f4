// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/signin.h"

// Where a sign-in goes: the part of SignIn that needs no password.

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QString typed(const Identifier &identifier)
{
    if (const auto *did = std::get_if<Did>(&identifier))
        return did->toString();
    if (const auto *handle = std::get_if<Handle>(&identifier))
        return handle->toString();
    if (const auto *email = std::get_if<EmailAddress>(&identifier))
        return email->text;
    return std::get<BareName>(identifier).text;
}

SignInTarget::Proof proofOf(FoundHandle::Source source)
{
    return source == FoundHandle::Source::Dns ? SignInTarget::Proof::Dns : SignInTarget::Proof::Web;
}

} // namespace

Task<SignInTarget> SignIn::resolve(QString identifier, QString server)
{
    const auto parsed = parseIdentifier(identifier);
    if (!parsed)
        co_return fail(parsed.error());
    if (server.isEmpty()) {
        const auto target = co_await resolveAnywhere(*parsed);
        co_return target;
    }

    const auto url = ServiceUrl::fromUserInput(server);
    if (!url)
        co_return fail(ErrorKind::InvalidInput, server.left(80),
                       u"a server is an address such as https://bsky.social"_s);
    if (!url->isEncrypted() && !url->isLoopback())
        co_return fail(ErrorKind::Insecure, url->displayName(),
                       u"only https is safe for a password"_s);
    const auto target = co_await resolveAt(*parsed, *url);
    co_return target;
}

Task<SignInTarget> SignIn::resolveAt(Identifier identifier, ServiceUrl server)
{
    const auto addresses = server.isPrivate() ? AddressPolicy::AnyAddress
                                              : AddressPolicy::PublicOnly;
    const XrpcHost host{server, addresses};
    SignInTarget target{typed(identifier), {}, {}, server, {}, addresses, true};

    // Before a password goes there: is this an AT Protocol server at all?
    const auto description = co_await m_xrpc.describeServer(host);
    if (!description)
        co_return fail(description.error());

    if (const auto *name = std::get_if<BareName>(&identifier)) {
        if (description->availableUserDomains.isEmpty())
            co_return fail(ErrorKind::ServiceRequired, name->text);
        const auto handle = Handle::parse(name->text
                                          + description->availableUserDomains.constFirst());
        if (!handle)
            co_return fail(ErrorKind::InvalidInput, name->text, u"this is not a handle"_s);
        identifier = *handle;
        target.identifier = handle->toString();
    }
    if (const auto *did = std::get_if<Did>(&identifier))
        target.did = *did;
    if (const auto *handle = std::get_if<Handle>(&identifier)) {
        const Handle asked = *handle;
        target.handle = asked;
        auto found = co_await m_xrpc.resolveHandle(host, asked);
        target.proof = SignInTarget::Proof::Server;
        if (!found && asked.isResolvable() && !asked.isForDevelopment()) {
            const auto anywhere = co_await m_resolver.findHandle(asked);
            if (anywhere) {
                found = anywhere->did;
                target.proof = proofOf(anywhere->source);
            }
        }
        if (found) {
            target.did = *found;
        } else if (const auto listed = m_book.registry().lookUp(asked.toString())) {
            // The handle of a deactivated account leads nowhere; its row knows who it was.
            target.did = *listed;
            target.proof = SignInTarget::Proof::List;
        } else {
            target.proof = SignInTarget::Proof::None;
        }
    }
    if (target.did) {
        target.identifier = target.did->toString();
        const Did did = *target.did;
        const auto document = co_await m_resolver.resolveDid(did);
        if (document && document->pds)
            target.accountHost = *document->pds;
        if (document && !target.handle && document->claimedHandle) {
            target.handle = document->claimedHandle;
            target.proof = SignInTarget::Proof::Document;
        }
    }
    co_return target;
}

Task<SignInTarget> SignIn::resolveAnywhere(Identifier identifier)
{
    if (const auto *did = std::get_if<Did>(&identifier)) {
        const Did known = *did;
        const auto target = co_await targetOf(known, std::nullopt, SignInTarget::Proof::Document);
        co_return target;
    }
    const auto *handle = std::get_if<Handle>(&identifier);
    if (!handle)
        co_return fail(ErrorKind::ServiceRequired, typed(identifier));

    const Handle asked = *handle;
    const auto listed = m_book.registry().lookUp(asked.toString());
    if (asked.isForDevelopment() && !listed)
        co_return fail(ErrorKind::ServiceRequired, asked.toString());
    Result<FoundHandle> found = fail(ErrorKind::NotFound, asked.toString());
    if (asked.isResolvable() && !asked.isForDevelopment())
        found = co_await m_resolver.findHandle(asked);
    // A handle that leads nowhere may still be known from the list: its account is deactivated.
    if (!found && !listed)
        co_return fail(found.error());
    const Did did = found ? found->did : *listed;
    const auto proof = found ? proofOf(found->source) : SignInTarget::Proof::List;
    const auto target = co_await targetOf(did, asked, proof);
    co_return target;
}

Task<SignInTarget> SignIn::targetOf(Did did, std::optional<Handle> handle,
                                    SignInTarget::Proof proof)
{
    const auto *listed = m_book.find(did);
    const auto addresses = listed ? listed->entry.addresses : AddressPolicy::PublicOnly;
    const auto document = co_await m_resolver.resolveDid(did);
    if (!document)
        co_return fail(document.error());
    if (!document->pds)
        co_return fail(ErrorKind::Contradicted, did.toString(),
                       u"its DID document names no server"_s);
    // "Handle to DID to handle": a handle that its document does not claim is somebody else's word.
    if (handle && document->claimedHandle != handle && !m_book.find(did))
        co_return fail(ErrorKind::Contradicted, handle->toString(),
                       u"the handle leads to %1, which does not claim it; sign in with the DID to "
                       "use that account"_s.arg(did.toString()));

    const XrpcHost accountHost{*document->pds, addresses};
    const auto sessionHost = co_await m_xrpc.sessionHostOf(accountHost);
    if (!sessionHost)
        co_return fail(sessionHost.error());
    SignInTarget target{did.toString(),
                        did,
                        handle ? handle : document->claimedHandle,
                        *sessionHost,
                        *document->pds,
                        addresses};
    target.proof = target.handle ? proof : SignInTarget::Proof::None;
    co_return target;
}

} // namespace Skykeep
