// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "lending/grant.h"
#include "lending/lease.h"
#include "lending/program.h"
#include "lending/want.h"

#include <QString>

namespace Skykeep {

//! Why something is not lent, for who asked: details of an Error that end without a full stop.
namespace LendingWords {

// These two are sentences of their own.
QString nameAnAccount();
QString noAccountYet();

QString hasChanged();
QString lentToNobody(const QString &method);
QString deniedBefore();
QString outsideOfLease(const Lease &lease);
QString notGrantedToUser();
QString ownerSaidNo();
QString askerUnknown();
//! There is no window to ask in: the command that grants it, for who may run it.
QString howToGrant(const Program &program, const Want &want, const QString &account);
QString howToApprove(const QString &missing, Want::Kind kind);
QString askedTooOften();
QString isBeingRenewed();

//! For the system's own question to the owner.
QString reasonToGrant(const Grant &grant, const QString &account);
QString reasonToUnlock();

//! What counts as one program when requests are counted.
QString rateName(const Program &program);
//! What follows "--" on the command line of `skykeep exec`, shortened.
QString commandOf(const ProcessFacts &process);
//! The owner's own name in the log, for what was copied by hand.
QString byHand();

} // namespace LendingWords

} // namespace Skykeep
