// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "lending/grant.h"

#include <QByteArray>

#include <vector>

namespace Skykeep {

// The form of both files, the owner's and the administrator's:
//
// {
//   "version": 1,
//   "grants": [
//     {
//       "program": {"executable": "/usr/bin/bot"},
//       "account": "did:plc:ewvi7nzxyoun6zhxrhs64oiz",
//       "allow": ["read", "com.atproto.repo.createRecord"]
//     }
//   ]
// }
//
// "program" names one of:
//   {"executable": "/usr/bin/bot"}
//   {"script": "/opt/bot/post.py", "sha256": "…"}   the digest of what it holds; an administrator may leave it
//                                                   out: any content, then
//   {"unit": "bot.service"}                         a systemd unit
//   {"user": "bot"} or {"user": 1001}               another user than the keeper's
// "account" is a DID.
// "allow", or in its place "deny": a list of read, write, private, manage, access-token and methods.
// May be left out: "service" (where calls are passed on to, or a service token is for, such as
// "did:web:api.bsky.chat#bsky_chat"; else the account's own server), "whileLocked" (false), and what Skykeep writes
// itself: "id", "madeAt", "lastUsedAt". An administrator may add a "comment"; any other word is refused there.

//! What the bytes of the owner's file say. Like the list of accounts, but for this: what is damaged
//! allows nothing.
struct GrantsReading {
    enum class Verdict {
        Sound,
        Damaged, //!< Some of it makes no sense; `grants` holds the denials that do.
        Newer, //!< Of a version this program does not know.
    };

    Verdict verdict = Verdict::Damaged;
    std::vector<Grant> grants = {}; //!< All for good and of the owner.
    int leftOut = 0; //!< Entries that make no sense.
};

//! The newest that this program knows.
inline constexpr int newestGrantsVersion = 1;

//! Fields this version does not know are passed over, and not written again: whoever adds one
//! raises the version.
GrantsReading readGrants(const QByteArray &bytes);
QByteArray encodeGrants(const std::vector<Grant> &grants);

//! The administrator's. All of it or nothing, for a denial that is left out would allow something: InvalidInput about
//! \a file, with the entry and what is wrong with it.
Result<std::vector<Grant>> readAdministratorsGrants(const QByteArray &bytes, const QString &file);

//! InvalidInput where \a grant, for good, would not come back from the file as it is.
Result<void> checkGrant(const Grant &grant);

} // namespace Skykeep
