// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "lending/processrole.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Skykeep {

//! The name of a program's file in lower case: "python3.11" for /usr/bin/python3.11.
QString fullNameOf(const QString &executable);
//! The same without what looks like a version: "python".
QString plainNameOf(const QString &executable);

//! A shell or interpreter that runs, and what its command line has it run.
class Interpreter
{
public:
    //! Nothing where \a executable is none.
    static std::optional<Interpreter> of(const QString &executable, const QStringList &arguments);

    //! Script, Errand or Interpreter.
    ProcessRole role() const;

private:
    struct Language;

    Interpreter(const Language &language, QStringList arguments)
        : m_language(&language)
        , m_arguments(std::move(arguments))
    {
    }

    static const Language *languageOf(const QString &executable);
    std::optional<ProcessRole> takeWord(qsizetype &at) const;
    std::optional<ProcessRole> takeLetters(qsizetype &at) const;

    const Language *m_language;
    QStringList m_arguments; //!< Without the program's own name.
};

} // namespace Skykeep
