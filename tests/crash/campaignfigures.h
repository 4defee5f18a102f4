// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace Skykeep {

//! What came of killing a keeper again and again.
struct CampaignFigures {
    quint32 seed = 0;
    int kills = 0;
    int renewalsCutShort = 0; //!< Not said to be done when the kill came.
    //! Lost between the server's act and the keychain's acknowledgement.
    int lostInWindow = 0;
    //! Lost because the request had left and the server acted on it after the keeper's end.
    int lostOnTheWay = 0;
    //! All that must not be: a session lost in any other way, a word given before it was true.
    QStringList wrongs;
    //! From the server's act to the keychain's acknowledgement, of renewals that were let be.
    std::vector<std::chrono::microseconds> windows;
    Milliseconds took{0};

    //! One line for people.
    QString toString() const;
};

} // namespace Skykeep
