// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "base/timestamp.h"
#include "net/httpclient.h"

#include <QString>

#include <optional>
#include <vector>

namespace Skykeep {

//! The methods we call. Two of them give a name of the error list a meaning of its own.
enum class XrpcMethod {
    CreateSession,
    RefreshSession,
    GetSession,
    DeleteSession,
    DescribeServer,
    CreateAppPassword,
    GetServiceAuth,
    GetRepoStatus,
    ResolveHandle,
};

//! The method's name, such as "com.atproto.server.createSession".
QString nsid(XrpcMethod method);

//! What was asked, as far as the answer has to be read against it.
struct XrpcQuestion {
    std::optional<XrpcMethod> method; //!< Nothing for a document that is no method.
    QString host; //!< Becomes the subject of an Error.
    std::vector<Secret> secrets; //!< What was sent and must not come back in a detail.
    bool hasSecondFactor = false; //!< createSession was given a code.
};

//! What a reply that is not 2xx means: the one place where HTTP and XRPC become an Error.
//!
//! Names count only in an answer that is an XRPC error by its type and form, so that a proxy's or
//! a captive portal's page never speaks for the account's server.
//! https://atproto.com/specs/xrpc#error-responses
Error errorOf(const HttpReply &reply, const XrpcQuestion &question, Timestamp now);

} // namespace Skykeep
