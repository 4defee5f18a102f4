// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/failure.h"
#include "table.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace Skykeep {

enum class OutputForm { People, Json };

//! The program's output. Standard output is written at the end, in one go, so that it stays empty
//! when something fails on the way.
class Console
{
public:
    explicit Console(OutputForm form);

    bool isJson() const { return m_form == OutputForm::Json; }
    const Screen &screen() const { return m_screen; }

    void print(const QString &text); //!< Whole lines, already sanitised.
    void print(const QJsonValue &json); //!< An object or an array.
    void printLine(const QJsonObject &json); //!< On one line.
    //! What the program is to exit with where nothing else went wrong: the code of a command that it ran, say. Where
    //! something did, it replaces that failure's own code.
    void exitWith(int code) { m_exitCode = code; }
    std::optional<int> exitCode() const { return m_exitCode; }

    //! What was printed, to standard output.
    Answer<void> flush();

    //! To standard error, as the form wants it.
    static void complain(const Failure &failure, OutputForm form);

private:
    OutputForm m_form;
    Screen m_screen;
    QByteArray m_unwritten;
    std::optional<int> m_exitCode;
};

} // namespace Skykeep
