// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "identity/did.h"
#include "identity/handle.h"
#include "identity/serviceurl.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace Skykeep {

//! What AT Protocol reads from a DID document. https://atproto.com/specs/did#did-documents
struct DidDocument {
    Did did;
    //! The first valid at:// name in alsoKnownAs; a claim until the handle leads back here.
    std::optional<Handle> claimedHandle;
    //! The account host: the service #atproto_pds of type AtprotoPersonalDataServer.
    std::optional<ServiceUrl> pds;

    //! Reads a document that must be about \a expected. Malformed where it is not JSON or not a
    //! DID document, Contradicted where its id is another DID.
    static Result<DidDocument> parse(const QByteArray &json, const Did &expected);
    static Result<DidDocument> parse(const QJsonObject &object, const Did &expected);

    friend bool operator==(const DidDocument &, const DidDocument &) = default;
};

} // namespace Skykeep
