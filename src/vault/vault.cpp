// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/vault.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

QString toString(VaultState state)
{
    switch (state) {
    case VaultState::Unknown:
        return u"unknown"_s;
    case VaultState::Ready:
        return u"ready"_s;
    case VaultState::Locked:
        return u"locked"_s;
    case VaultState::Missing:
        return u"missing"_s;
    case VaultState::Denied:
        return u"denied"_s;
    case VaultState::Changed:
        return u"changed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Skykeep
