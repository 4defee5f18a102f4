// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "lending/consentdesk.h"
#include "lending/grant.h"
#include "lending/lease.h"
#include "lending/lendlog.h"
#include "models/lentmodel.h"
#include "models/programmodel.h"

#include <QString>
#include <QStringList>

//! What is lent, to whom and for how long, in the owner's language.
namespace Skykeep::LentWords {

//! What a program chose itself, fit to be shown: one line, not a long one, and nothing in it that
//! writes over what stands beside it.
QString plain(const QString &words);
//! The same of a path or a command, in full.
QString plainInFull(const QString &words);

//! "Read"
QString name(CallClass callClass);
//! "Read: look at what you see in an app."
QString sentence(CallClass callClass);
//! All that \a allowance comes to, a sentence each.
QStringList sentences(const Allowance &allowance);
//! In a few words, for a cell: "Read, Write and 2 methods".
QString shortly(const Allowance &allowance);
//! "Service token"
QString name(Want::Kind kind);
QString outcome(LentEntry::Outcome outcome);

//! "backup.py"
QString name(const ProgramKey &program);
//! What it is, with the whole path: "Script /srv/alice/backup.py".
QString place(const ProgramKey &program);
QString unknown();
//! Whether they are the same to their owner: a script is, whatever it held.
bool isSame(const ProgramKey &one, const ProgramKey &other);
//! The nearest first: "bash, konsole".
QString names(const std::vector<ProcessFacts> &chain, size_t first, size_t last);

//! "Until 14:00", "Always"
QString lasting(const Grant &grant, Timestamp now);
QString lasting(const Lease &lease, Timestamp now);
//! "May: Read, Write", "May not: Read"
QString summary(const Grant &grant);
//! "bot.py --loop: Read, Write"
QString summary(const Lease &lease);
//! "Since 14:00"
QString since(Timestamp time, Timestamp now);
QString notYet();
QString heading(ProgramModel::Column column);
QString heading(ProgramModel::Kind kind);
QString heading(LentModel::Column column);
//! "com.atproto.repo.createRecord, 12 times"
QString summary(const LentEntry &entry);

//! "once", to follow "Allow".
QString name(Consent consent);

} // namespace Skykeep::LentWords
