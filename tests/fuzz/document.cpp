// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "fuzz/cutting.h"
#include "fuzz/targets.h"
#include "identity/diddocument.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QJsonObject written(const DidDocument &document)
{
    QJsonObject object{{u"id"_s, document.did.toString()}};
    if (document.claimedHandle) {
        object.insert("alsoKnownAs"_L1,
                      QJsonArray{QString(u"at://"_s + document.claimedHandle->toString())});
    }
    if (document.pds) {
        object.insert("service"_L1,
                      QJsonArray{QJsonObject{{u"id"_s, u"#atproto_pds"_s},
                                             {u"type"_s, u"AtprotoPersonalDataServer"_s},
                                             {u"serviceEndpoint"_s, document.pds->toString()}}});
    }
    return object;
}

} // namespace

//! The first line is the DID that was asked for, the rest is the document.
void Fuzz::document(QByteArrayView input, Claims &claims)
{
    const auto [name, rest] = firstLine(input);
    const auto did = Did::parse(QString::fromUtf8(name));
    if (!did)
        return;
    const auto json = rest.toByteArray();

    const auto document = DidDocument::parse(json, *did);

    if (!document) {
        claims.claim(document.error().kind == ErrorKind::Malformed
                         || document.error().kind == ErrorKind::Contradicted,
                     "a document that is refused is Malformed or Contradicted");
        claims.claim(document.error().subject == did->toString(),
                     "a refusal names the DID that was asked for");
        return;
    }
    claims.claim(document->did == *did, "a document that is taken is about the DID asked for");
    const auto object = written(*document);
    const auto again = DidDocument::parse(object, *did);
    claims.claim(again && *again == *document, "a document written and read says the same");
    const auto bytes = DidDocument::parse(QJsonDocument(object).toJson(), *did);
    claims.claim(bytes && *bytes == *document, "a document says the same as an object and as text");
}

} // namespace Skykeep
