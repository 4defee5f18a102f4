// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "secrecy/secretsearch.h"

class QTemporaryDir;

namespace Skykeep {

// What the search at the end of a test program has to know, while it runs under secrecy-watch.
// Elsewhere these do nothing.

//! From here on \a bytes are to be found nowhere. \a kind is for the message.
void noteSecret(const QByteArray &bytes, const QByteArray &kind);
//! Every token, password and code in an AT Protocol call: the header's and those in JSON's fields.
void noteSecretsOfCall(const QByteArray &authorization, const QByteArray &json);

//! Adds to what is searched: an argument, something printed.
void leaveTrace(const QByteArray &name, const QByteArray &bytes);
//! Leaves \a folder to secrecy-watch, which searches it when the program has ended, and clears it away.
void leaveForSearch(QTemporaryDir &folder);

//! The secrets that were noted in \a file.
std::vector<UsedSecret> notedSecrets(const QString &file);

} // namespace Skykeep
