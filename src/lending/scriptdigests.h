// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "platform/trustedfile.h"

#include <QByteArray>

#include <vector>

namespace Skykeep {

//! SHA-256 of what scripts hold, in hexadecimal. One that was not touched since is not read again: somebody waits
//! while it is.
//!
//! What was touched within the last seconds is not remembered: it may change once more without its times telling.
class ScriptDigests
{
public:
    //! In bytes; a larger one has no digest.
    static constexpr qint64 LargestScript = qint64(4) << 20;
    static constexpr size_t MostKept = 64;

    explicit ScriptDigests(const Clock &clock)
        : m_clock(clock)
    {
    }

    //! NotFound where \a file is no regular file; Storage where it cannot be read or is too large.
    Result<QByteArray> of(const QString &file);
    //! How many were read so far.
    int read() const { return m_read; }

private:
    struct Kept {
        TrustedFile::Mark mark;
        QByteArray digest;
    };

    bool isSettled(const TrustedFile::Mark &mark) const;

    const Clock &m_clock;
    std::vector<Kept> m_kept; //!< What was asked for last comes last.
    int m_read = 0;
};

} // namespace Skykeep
