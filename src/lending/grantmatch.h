// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "lending/grant.h"
#include "lending/want.h"

namespace Skykeep {

//! Not the administrator's.
inline bool isOwners(const Grant &grant)
{
    return grant.origin == Grant::Origin::Owner;
}

//! The owner's, for good: those that grants.json holds.
inline bool isOnDisk(const Grant &grant)
{
    return isOwners(grant) && grant.lasting == Grant::Lasting::Always;
}

//! Whether \a grant is about who asks. Other users are only met by a grant for their number, and ours is
//! met by none such. A permission for a script is for what the script held then; a denial is for its path, so that
//! whoever is denied does not get around that by changing itself.
bool isFor(const Grant &grant, const Program &program);

//! Whether \a grant decides about what is asked. A permission has to cover all of it; a denial decides
//! where it names any part. The access token can do everything at the account's server, so that
//! any denial there is one of that token too.
bool decidesAbout(const Grant &grant, const Want &want);

//! Whether both are about the same programs, whatever a script holds.
bool isForTheSame(const Grant &a, const Grant &b);

//! Whether nothing of \a older is left to say beside \a newer: of two for the same programs and
//! account the newer says as much, for as long.
bool replaces(const Grant &newer, const Grant &older);

} // namespace Skykeep
