// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/noticekind.h"
#include "identity/serviceurl.h"

#include <QStringList>

//! What notifications say, in their owner's language, where it is not what a warning says.
namespace Skykeep::NoticeWords {

//! \a name is the account's, or the server's.
QString title(NoticeKind kind, const QString &name);
QString restored(const ServiceUrl &host);
QString handleChanged(const QString &before, const QString &after);

QString titleOfMany(NoticeKind kind, int count);
QString titleOfMany(int count); //!< Of various kinds.
//! "alice, bob, carol and 27 more"
QString list(const QStringList &names);
//! "Taken down: alice, bob"
QString line(NoticeKind kind, const QString &names);

} // namespace Skykeep::NoticeWords
