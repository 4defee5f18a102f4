// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"
#include "lending/allowance.h"

#include <optional>

namespace Skykeep {

//! What a program asks for.
struct Want {
    enum class Kind {
        Call, //!< A call that the keeper makes for it.
        ServiceToken, //!< A token for one method of another service.
        AccessToken,
        Lease, //!< To run a command that may have all this.
        Grant, //!< To remember a grant: only the owner may say so.
        Unlock, //!< To lend again: only the owner may say so.
    };

    Kind kind = Kind::Call;
    //! What it takes to be allowed; also what is remembered with an answer.
    Allowance asked = {};
    std::optional<Nsid> method = {}; //!< Of a call or a service token.
    std::optional<Milliseconds> time = {}; //!< Of a lease.

    //! A call of \a method; with a \a service, through the account's server to there.
    static Want call(const Nsid &method, const QString &service = {});
    static Want serviceToken(const Nsid &method, const QString &audience);
    static Want accessToken();

    //! Whether \a allowance is enough for it: all that is asked for, or the one method by its name.
    bool isCoveredBy(const Allowance &allowance) const;

    //! No class of its own: methods that nobody may have.
    bool isNever() const { return method && classOf(*method) == CallClass::Never; }

    friend bool operator==(const Want &, const Want &) = default;
};

//! "call", "service-token", "access-token", "lease", "grant", "unlock"
QString toString(Want::Kind kind);

} // namespace Skykeep
