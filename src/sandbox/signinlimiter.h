// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/loopbackexchange.h"

#include <QHash>

namespace Skykeep {

//! Counts sign-ins, good and bad alike, by what was typed: 30 in 5 minutes and 300 in a day.
class SignInLimiter
{
public:
    struct Verdict {
        bool isAllowed = true;
        LoopbackHeaders headers;
    };

    Verdict count(const QString &identifier, Timestamp now);

private:
    struct Window {
        Timestamp end;
        int used = 0;
    };

    struct Windows {
        Window fiveMinutes;
        Window day;
    };

    QHash<QString, Windows> m_windows;
};

} // namespace Skykeep
