// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/failure.h"
#include "table.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QMap>
#include <QString>
#include <QStringList>

#include <span>

namespace Skykeep {

class KeeperConnection;
class Console;
struct Invocation;

struct CommandOption {
    QLatin1StringView name; //!< Without dashes.
    QLatin1StringView value; //!< What stands for its value in the help; empty for a flag.
    QLatin1StringView about;
    bool isRepeatable = false; //!< May be given several times; otherwise the last one counts.
};

//! One verb of the command line, in the order of what happens. A verb that is one question and one
//! answer has no code of its own: it says how to ask and how to show.
struct Command {
    QLatin1StringView name; //!< The keeper's verb too, unless that is another.
    QLatin1StringView verb = {};
    //! As in the help, and read from there: "ACCOUNT TEXT", "[ACCOUNT] NSID [NAME=VALUE...]" or "[ACCOUNT] -- COMMAND...".
    //! See parseCommandLine().
    QLatin1StringView operands = {};
    QLatin1StringView summary; //!< One line.
    QLatin1StringView details = {};
    QLatin1StringView example;
    std::span<const CommandOption> options = {};
    //! What stands behind the verb in the help, where its operands and options do not say it all.
    QLatin1StringView synopsis = {};
    bool isToldPassword = false; //!< Keeps its memory from other programs of the same user.
    bool runsProgram = false; //!< In a process of its own, which is the user's.

    //! Refuses what cannot be meant before a keeper is looked for. May be null.
    Answer<void> (*check)(const Invocation &) = nullptr;
    //! The request's arguments. May be null: none.
    QJsonObject (*arguments)(const Invocation &) = nullptr;
    //! The answer for people.
    QString (*format)(const QJsonValue &, const Screen &) = nullptr;
    //! Whether an answer that came tells of a failure. May be null: it does not.
    Answer<void> (*judge)(const QJsonValue &) = nullptr;
    //! For a verb that is more than one question: replaces the three above.
    Answer<void> (*run)(const Invocation &, KeeperConnection &, Console &) = nullptr;
};

//! What was typed.
struct Invocation {
    const Command *command = nullptr;
    QStringList operands; //!< One for each word of Command::operands; empty where it was left out.
    QStringList rest; //!< The pairs, or the command.
    QMap<QString, QStringList> options; //!< In the order they came. A flag's value is empty.
    QString profile;
    bool isSandbox = false;
    bool isJson = false;
    bool wantsHelp = false;
    bool wantsVersion = false;

    bool has(QLatin1StringView option) const { return options.contains(option); }
    QStringList values(QLatin1StringView option) const { return options.value(option); }
    QString value(QLatin1StringView option) const { return values(option).value(0); }
};

} // namespace Skykeep
