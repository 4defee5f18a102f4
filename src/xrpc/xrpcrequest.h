// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpclient.h"
#include "xrpc/xrpcclient.h"

#include <QJsonObject>

#include <utility>
#include <vector>

namespace Skykeep {

using QueryParameters = std::vector<std::pair<QString, QString>>;

//! The query of a url, each name as often as it is given.
QString queryFrom(const QueryParameters &parameters);
//! A GET, with \a parameters in the url.
HttpRequest queryOf(const XrpcHost &host, XrpcMethod method,
                    const QueryParameters &parameters = {});
//! A POST of zero bytes, as methods without an input demand.
HttpRequest procedureOf(const XrpcHost &host, XrpcMethod method);
//! A POST of \a input.
HttpRequest procedureOf(const XrpcHost &host, XrpcMethod method, const QJsonObject &input);
//! Where RFC 9728 has a server describe itself as a protected resource.
HttpRequest resourceMetadataOf(const XrpcHost &host);

} // namespace Skykeep
