// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/jsonreply.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Skykeep {

Result<QJsonObject> jsonObjectOf(const HttpReply &reply)
{
    if (reply.contentType() != "application/json")
        return fail(ErrorKind::Malformed, {}, u"the answer is not JSON by its content type"_s);

    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(reply.body, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Malformed, {}, u"not JSON: "_s + error.errorString());
    if (!document.isObject())
        return fail(ErrorKind::Malformed, {}, u"the answer is not a JSON object"_s);
    return document.object();
}

} // namespace Skykeep
