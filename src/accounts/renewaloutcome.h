// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/statusoutcome.h"
#include "session/renewal.h"

namespace Skykeep {

//! The account after \a renewal: the table of triage as one pure function. Nothing is thrown
//! away: a failure changes when we try again and what is said, never the session itself.
AccountChange applied(Account account, const Renewal &renewal, OutcomeContext context);

//! What a fresh session looks like in the observations.
void observeSession(Observations &seen, const SessionFacts &session, Keeping keeping,
                    OutcomeContext context);

//! How often an account is renewed.
RefreshPace paceOf(const Observations &seen, Keeping keeping);

} // namespace Skykeep
