// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/autostart.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

Result<void> startAtLogin(const QString &, const QStringList &)
{
    return fail(ErrorKind::NotNow, u"add Skykeep to what this system starts at login by hand"_s);
}

LoginStart loginStart()
{
    return {};
}

} // namespace Skykeep
