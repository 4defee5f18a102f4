// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"

namespace Skykeep {

//! Takes a secret out of bytes that pass in pieces, wherever these are cut.
//!
//! Asterisks stand in its place, as many as it had bytes, so that a length that was told still holds.
class SecretFilter
{
public:
    explicit SecretFilter(Secret secret);

    //! What of all that came so far can be passed on. What may be the beginning of the secret waits.
    QByteArray filtered(const QByteArray &piece);
    //! What waits still, once nothing more comes.
    QByteArray rest();

private:
    Secret m_secret;
    QByteArray m_held;
};

} // namespace Skykeep
