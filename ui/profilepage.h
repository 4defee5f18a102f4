// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "identity/did.h"

#include <QUrl>

namespace Skykeep {

//! Where an account's public profile is looked at. By its DID, which no new handle makes wrong.
inline QUrl profilePage(const Did &did)
{
    return QUrl(QStringLiteral("https://bsky.app/profile/") + did.toString());
}

} // namespace Skykeep
