// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"

#include <QHash>

namespace Skykeep {

//! One row of the table of warnings. Texts are untranslated, and have {names} in them.
struct WarningWords {
    WarningCode code;
    const char *word; //!< In JSON.
    const char *text;
    Remedy remedy;
    const char *remedyText; //!< A command line where one does it, else a sentence.
};

const WarningWords &wordsOf(WarningCode code);

//! Why a sign-in is needed.
const char *sentenceFor(SignInReason reason);

//! What stands for each name of a sentence: "host" for {host}.
using Names = QHash<QString, QString>;

//! \a text in the user's language, with its names filled in.
QString inWords(const char *text, const Names &names);
//! In local time: "12 May 2024, 14:03".
QString inWords(Timestamp time);
//! Rounded down to its greatest unit: "3 days".
QString inWords(Milliseconds duration);
//! "3 accounts".
QString accountsInWords(int number);
//! What a server said, fit to stand within a sentence: one line, and not a long one.
QString asQuote(const QString &words);

} // namespace Skykeep
