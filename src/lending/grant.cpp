// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/grant.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

QString toString(Grant::Verdict verdict)
{
    switch (verdict) {
    case Grant::Verdict::Allow:
        return u"allow"_s;
    case Grant::Verdict::Deny:
        return u"deny"_s;
    }
    Q_UNREACHABLE();
}

QString toString(Grant::Lasting lasting)
{
    switch (lasting) {
    case Grant::Lasting::Terminal:
        return u"terminal"_s;
    case Grant::Lasting::Hour:
        return u"hour"_s;
    case Grant::Lasting::UntilLocked:
        return u"until-locked"_s;
    case Grant::Lasting::Always:
        return u"always"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Skykeep
