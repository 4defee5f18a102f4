// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "identity/identityresolver.h"

#include "identity/domainname.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr qint64 largestDidFile = 2048;
constexpr qint64 largestDocument = 1 << 18;
constexpr Milliseconds webLimit = 10s;

// What an answer's status says before its body is looked at.
enum class Answer { Given, None, NotNow, Fault };

Answer meaningOf(int status)
{
    if (status == 200)
        return Answer::Given;
    if (status == 408 || status == 425 || status == 429)
        return Answer::NotNow;
    return status >= 500 ? Answer::Fault : Answer::None;
}

tl::unexpected<Error> notAsked(Answer answer, const QUrl &url, int status)
{
    const auto kind = answer == Answer::Fault ? ErrorKind::ServerFault : ErrorKind::RateLimited;
    return fail(kind, url.host(), u"HTTP %1"_s.arg(status));
}

// "The response body should be the DID as text, with no prefix or wrapper formatting."
std::optional<Did> firstLine(const QByteArray &body)
{
    return Did::parse(QString::fromUtf8(body.split('\n').first().trimmed()));
}

} // namespace

IdentityResolver::IdentityResolver(HttpClient &http, DnsClient &dns, ServiceUrl plcDirectory)
    : m_http(http)
    , m_dns(dns)
    , m_plcDirectory(std::move(plcDirectory))
{
}

ServiceUrl IdentityResolver::publicPlcDirectory()
{
    return ServiceUrl::parse(u"https://plc.directory"_s).value();
}

Task<Did> IdentityResolver::resolveHandle(Handle handle)
{
    const auto found = co_await findHandle(handle);
    if (!found)
        co_return fail(found.error());
    co_return found->did;
}

Task<FoundHandle> IdentityResolver::findHandle(Handle handle)
{
    if (!handle.isResolvable() || handle.isForDevelopment())
        co_return fail(ErrorKind::InvalidInput, handle.toString(),
                       u"names like this are never on the internet"_s);

    auto answer = std::make_unique<SharedAnswer<Did>>();
    auto fromWeb = answer->future();
    m_branches.adopt(askWebFor(std::move(answer), handle), u"asking the web for a handle"_s);
    const auto byDns = co_await askDns(handle);
    // Of what DNS may fail with, these two do not depend on what the web says.
    if (byDns)
        co_return FoundHandle{*byDns, FoundHandle::Source::Dns};
    const Error dnsError = byDns.error();
    if (dnsError.kind == ErrorKind::Contradicted || dnsError.kind == ErrorKind::Cancelled)
        co_return fail(dnsError);

    const auto byWeb = co_await answered(fromWeb);
    if (byWeb)
        co_return FoundHandle{*byWeb, FoundHandle::Source::Web};
    if (dnsError.kind != ErrorKind::NotFound)
        co_return fail(dnsError);
    if (byWeb.error().kind != ErrorKind::Offline)
        co_return fail(byWeb.error());

    // A name without an address has no web server; that it cannot be reached is then its answer.
    const auto name = handle.toString();
    const auto hasAddress = co_await m_dns.hasAddress(name);
    if (hasAddress && !*hasAddress)
        co_return fail(dnsError);
    co_return fail(byWeb.error());
}

// https://atproto.com/specs/handle#dns-txt-method
Task<Did> IdentityResolver::askDns(Handle handle)
{
    static constexpr auto prefix = "did="_L1;
    const QString name = "_atproto."_L1 + handle.toString();
    if (name.size() > 253) // DNS has no names that long
        co_return fail(ErrorKind::NotFound, handle.toString());

    const auto records = co_await m_dns.textRecords(name);
    if (!records)
        co_return fail(records.error());
    QStringList values;
    std::ranges::copy_if(*records, std::back_inserter(values),
                         [](const QString &record) { return record.startsWith(prefix); });
    values.removeDuplicates();
    // "If multiple TXT records are found […] with different DIDs, resolution should fail."
    if (values.size() > 1)
        co_return fail(ErrorKind::Contradicted, handle.toString(), u"DNS names several DIDs"_s);
    if (values.isEmpty())
        co_return fail(ErrorKind::NotFound, handle.toString());
    const auto did = Did::parse(QStringView(values.first()).mid(prefix.size()));
    if (!did)
        co_return fail(ErrorKind::NotFound, handle.toString(), u"DNS names no valid DID"_s);
    co_return *did;
}

// https://atproto.com/specs/handle#https-well-known-method
Task<Did> IdentityResolver::askWeb(Handle handle)
{
    HttpRequest request;
    request.url.setScheme(u"https"_s);
    request.url.setHost(handle.toString());
    request.url.setPath(u"/.well-known/atproto-did"_s);
    request.accept = "text/plain";
    request.redirects = HttpRequest::Redirects::FollowSafe;
    request.limit = webLimit;
    request.maximumBytes = largestDidFile;

    const auto reply = co_await m_http.send(request);
    // Too large, or a redirect that leads nowhere safe: somebody is there, and names no DID.
    if (!reply && reply.error().kind == ErrorKind::Malformed)
        co_return fail(ErrorKind::NotFound, handle.toString(), reply.error().detail);
    if (!reply)
        co_return fail(reply.error());
    switch (const auto answer = meaningOf(reply->status)) {
    case Answer::Given:
        break;
    case Answer::None:
        co_return fail(ErrorKind::NotFound, handle.toString());
    case Answer::NotNow:
    case Answer::Fault:
        co_return notAsked(answer, request.url, reply->status);
    }
    const auto did = firstLine(reply->body);
    if (!did)
        co_return fail(ErrorKind::NotFound, handle.toString(), u"its web server names no DID"_s);
    co_return *did;
}

Task<void> IdentityResolver::askWebFor(std::unique_ptr<SharedAnswer<Did>> answer, Handle handle)
{
    auto found = co_await askWeb(handle);
    answer->give(std::move(found));
    co_return {};
}

Task<DidDocument> IdentityResolver::resolveDid(Did did)
{
    const auto where = documentRequest(did);
    if (!where)
        co_return fail(where.error());

    const HttpRequest &request = *where;
    const auto reply = co_await m_http.send(request);
    if (!reply)
        co_return fail(reply.error());
    switch (const auto answer = meaningOf(reply->status)) {
    case Answer::Given:
        co_return DidDocument::parse(reply->body, did);
    case Answer::None:
        break;
    case Answer::NotNow:
    case Answer::Fault:
        co_return notAsked(answer, request.url, reply->status);
    }
    if (reply->status == 404 || reply->status == 410)
        co_return fail(ErrorKind::NotFound, did.toString());
    co_return fail(ErrorKind::Malformed, request.url.host(), u"HTTP %1"_s.arg(reply->status));
}

// Where the document of \a did is.
Result<HttpRequest> IdentityResolver::documentRequest(const Did &did) const
{
    HttpRequest request;
    request.accept = "application/did+ld+json, application/json";
    request.limit = webLimit;
    request.maximumBytes = largestDocument;
    if (did.method() == "plc"_L1) {
        request.url = m_plcDirectory.at(u'/' + did.toString());
        request.addresses = AddressPolicy::AnyAddress; // the owner of this profile named it
        return request;
    }

    // With a directory of its own on this computer, this is somebody's development.
    const auto host = did.identifier();
    const bool isLocal = host.section(u':', 0, 0) == "localhost"_L1;
    if (isLocal ? !m_plcDirectory.isLoopback() : isReservedDomain(host))
        return fail(ErrorKind::InvalidInput, did.toString(),
                    u"its host is never on the internet"_s);
    const QString scheme = isLocal ? u"http"_s : u"https"_s;
    request.url = QUrl(u"%1://%2/.well-known/did.json"_s.arg(scheme, host), QUrl::StrictMode);
    request.redirects = HttpRequest::Redirects::FollowSafe;
    if (isLocal)
        request.addresses = AddressPolicy::AnyAddress;
    return request;
}

} // namespace Skykeep
