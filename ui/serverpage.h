// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"

#include <QUrl>

namespace Skykeep {

//! The page at which the owner of an account can see to what its server has done to it.
struct ServerPage {
    //! Nothing where the server has no page that is safe to open: whoever opens it types a password
    //! there.
    static std::optional<ServerPage> of(const ServiceUrl &sessionHost, WarningCode code);
    //! Its accounts are looked after at bsky.app.
    static bool isBluesky(const ServiceUrl &sessionHost);

    QUrl url; //!< https.
    QString sentence; //!< What to do there.
};

} // namespace Skykeep
