// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "base/timestamp.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Skykeep {

//! An unsigned JWT with \a claims, which may be anything.
inline Secret jsonWebToken(const QByteArray &claims)
{
    const auto encoded = claims.toBase64(QByteArray::Base64UrlEncoding
                                         | QByteArray::OmitTrailingEquals);
    return Secret("eyJhbGciOiJIUzI1NiJ9." + encoded + ".c2lnbmF0dXJl");
}

inline Secret jsonWebToken(const QJsonObject &claims)
{
    return jsonWebToken(QJsonDocument(claims).toJson(QJsonDocument::Compact));
}

} // namespace Skykeep
