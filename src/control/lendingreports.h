// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountregistry.h"
#include "lending/grant.h"
#include "lending/lease.h"
#include "lending/lendinglock.h"
#include "lending/lendlog.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Skykeep {

// What is lent, as it crosses the local protocol. \a accounts are asked for handles.

QJsonObject toJson(const LendingLock &lock); //!< `locked cause`
QJsonObject toJson(const Grant &grant, const AccountRegistry &accounts);
QJsonObject toJson(const Lease &lease, const AccountRegistry &accounts);
QJsonObject toJson(const LentEntry &entry, const AccountRegistry &accounts);

//! Null where there is none.
QJsonValue handleOf(const Did &did, const AccountRegistry &accounts);

} // namespace Skykeep
