// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "identity/diddocument.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

std::optional<Handle> firstHandle(const QJsonArray &names)
{
    static constexpr auto scheme = "at://"_L1;
    for (const auto &name : names) {
        const auto text = name.toString();
        if (!text.startsWith(scheme))
            continue;
        if (auto handle = Handle::parse(QStringView(text).mid(scheme.size())))
            return handle;
    }
    return std::nullopt;
}

// "The first matching entry should be used, and any other entries ignored."
std::optional<ServiceUrl> accountHost(const QJsonArray &services, const Did &did)
{
    static constexpr auto fragment = "#atproto_pds"_L1;
    for (const auto &entry : services) {
        const auto service = entry.toObject();
        const auto id = service["id"_L1].toString();
        if ((id == fragment || id == QString(did.toString() + fragment))
            && service["type"_L1].toString() == "AtprotoPersonalDataServer"_L1)
            return ServiceUrl::parse(service["serviceEndpoint"_L1].toString());
    }
    return std::nullopt;
}

} // namespace

Result<DidDocument> DidDocument::parse(const QByteArray &json, const Did &expected)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorKind::Malformed, expected.toString(), u"the document is not JSON"_s);
    return parse(document.object(), expected);
}

Result<DidDocument> DidDocument::parse(const QJsonObject &object, const Did &expected)
{
    const auto id = Did::parse(object["id"_L1].toString());
    if (!id)
        return fail(ErrorKind::Malformed, expected.toString(), u"this is not a DID document"_s);
    if (*id != expected)
        return fail(ErrorKind::Contradicted, expected.toString(),
                    u"its document is about %1"_s.arg(id->toString()));
    return DidDocument{*id, firstHandle(object["alsoKnownAs"_L1].toArray()),
                       accountHost(object["service"_L1].toArray(), *id)};
}

} // namespace Skykeep
