// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "base/task.h"
#include "base/timestamp.h"

#include <QByteArray>
#include <QUrl>

#include <optional>
#include <utility>
#include <vector>

namespace Skykeep {

//! Which addresses a request may go to.
enum class AddressPolicy {
    PublicOnly, //!< Not to loopback, private, link-local or other special-purpose addresses.
    AnyAddress, //!< The owner named this host; whatever it resolves to is meant.
};

//! One call. A plain-HTTP url is refused unless its host is loopback.
struct HttpRequest {
    enum class Method { Get, Post };
    //! A request with a bearer token or a body never follows a redirect, whatever this says.
    enum class Redirects { Refuse, FollowSafe };

    Method method = Method::Get;
    QUrl url;
    std::optional<Secret> bearer = std::nullopt; //!< Sent as "Authorization: Bearer …".
    Secret body = {}; //!< May hold a password.
    QByteArray contentType = {}; //!< Of the body; sent only when there is one.
    QByteArray accept = "application/json";
    std::vector<std::pair<QByteArray, QByteArray>> headers = {}; //!< Beside those of ours.
    AddressPolicy addresses = AddressPolicy::PublicOnly;
    Redirects redirects = Redirects::Refuse;
    Milliseconds limit = std::chrono::seconds(30); //!< For the whole call.
    qint64 maximumBytes = 1 << 20; //!< Of the reply's body; more is Malformed.
};

//! What came back, whatever its status.
struct HttpReply {
    int status = 0;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;

    //! The first header of that name, compared without case.
    std::optional<QByteArray> header(QByteArrayView name) const;
    //! Without parameters, in lower case: "application/json".
    QByteArray contentType() const;

    friend bool operator==(const HttpReply &, const HttpReply &) = default;
};

//! HTTP as an awaitable call. Knows nothing of AT Protocol.
class HttpClient
{
public:
    HttpClient() = default;
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    virtual ~HttpClient() = default;

    //! A POST reaches the server at most once: a refresh token may be good for one use only.
    //!
    //! Any HTTP status is a reply. Errors are Offline, TimedOut, Insecure, Malformed (too large,
    //! or a redirect that is not followed), InvalidInput (no http(s) url) and Cancelled; their subject is the host.
    virtual Task<HttpReply> send(HttpRequest request) = 0;

    //! Ends every call in flight with Cancelled, and refuses new ones likewise.
    virtual void shutDown() = 0;
};

} // namespace Skykeep
