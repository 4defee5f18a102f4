// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/peerprocess.h"

namespace Skykeep {

//! What a process does for whoever started it, by its executable and its arguments.
struct ProcessRole {
    enum class Kind {
        Unknown, //!< The system does not say what it runs.
        Program, //!< For itself.
        Script, //!< An interpreter that runs a file.
        //! Runs what it was told on its command line: `sh -c`, `python -e`, xargs, and `skykeep` itself.
        //! Whoever started it is the one that asks.
        Errand,
        //! A shell or interpreter that somebody or something types into, or that runs what is no file.
        Interpreter,
        //! A terminal, a desktop, a service manager: whatever runs was started below it.
        Session,
    };

    Kind kind = Kind::Unknown;
    QString script = {}; //!< As written in its arguments.

    friend bool operator==(const ProcessRole &, const ProcessRole &) = default;
};

//! In doubt not a Script: arguments that are not understood, or that load more code than the one file.
ProcessRole roleOf(const ProcessFacts &process);

//! Whether a program, by the name of its file, does whatever it is told to: an interpreter, what goes on
//! errands, and what others are started from. To trust one of these for good is to trust everything.
bool isInterpreter(const QString &executable);
//! A script's, by the end of its name, which need not begin with "#!".
bool isScriptName(const QString &file);

} // namespace Skykeep
