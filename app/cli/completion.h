// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"

#include <QList>

#include <functional>

namespace Skykeep {

//! What may stand where the Tab key was pressed.
struct Completions {
    //! What the shell knows better.
    enum class Also { Nothing, Files, Folders, Users, Command };

    struct Word {
        QString text;
        QString about; //!< A few words beside it; may be empty.
    };

    QList<Word> words;
    Also also = Also::Nothing;
    QString prefix; //!< What the word begins with that is not the file's, such as "--input=".
    qsizetype commandAt = 0; //!< Where the command begins among what was typed; for Also::Command.
};

//! The answer of the keeper that \a invocation means to a verb; null where there is none.
using AskKeeper = std::function<QJsonValue(const Invocation &invocation, QLatin1StringView verb)>;

//! \a typed are the words up to the one at the cursor, without the program's name; the last one may be
//! empty. The keeper is asked for what only it knows. What cannot be right has no completions.
Completions completionsOf(const QStringList &typed, std::span<const Command> commands,
                          const AskKeeper &ask);

//! For the scripts of the shells: a line with what else there is, then one for each word, with a tab
//! before what it is about.
QString toText(const Completions &completions);

} // namespace Skykeep
