// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "identity/serviceurl.h"

#include <QJsonObject>

#include <optional>

namespace Skykeep {

//! The one authorization server that \a metadata, published by \a accountHost, names. Nothing where
//! there is not exactly one, or where it is not one we would send a password to.
//! https://www.rfc-editor.org/rfc/rfc9728#section-2
std::optional<ServiceUrl> authorizationServerOf(const QJsonObject &metadata,
                                                const ServiceUrl &accountHost);

} // namespace Skykeep
