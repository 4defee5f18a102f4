// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/task.h"
#include "platform/peerprocess.h"

#include <QString>

#include <memory>

namespace Skykeep {

//! Has the system make sure that the owner is there: by the password, a fingerprint, or what else it
//! takes. Whoever asks through the same socket must not be able to answer.
class OwnerCheck
{
public:
    OwnerCheck() = default;
    OwnerCheck(const OwnerCheck &) = delete;
    OwnerCheck &operator=(const OwnerCheck &) = delete;
    virtual ~OwnerCheck() = default;

    //! Never null. Where the system has no such thing, confirm() fails with NotFound.
    static std::unique_ptr<OwnerCheck> ofThisSystem();

    //! Asks on behalf of \a asker, whose terminal may be where the question appears. Denied where the answer was
    //! no, NotFound where the system cannot ask: its detail says what is missing, NotNow, Cancelled, TimedOut.
    virtual Task<void> confirm(ProcessFacts asker, QString reason) = 0;

    //! Nobody waits for an answer to \a asker any more: what is asked on its behalf ends with Cancelled.
    virtual void giveUp([[maybe_unused]] const ProcessFacts &asker) { }
    //! Ends what waits with Cancelled, and refuses likewise from now on.
    virtual void shutDown() = 0;
};

} // namespace Skykeep
