// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace Skykeep {

//! What a tool said of a file of ours.
struct Verdict {
    int exit = -1; //!< -1 where it is not there, or had to be ended.
    QString output;
    QString errors;

    //! For a failed test.
    QByteArray words() const;
};

//! Runs \a tool, which is found by PATH, to its end.
Verdict runTool(const QString &tool, const QStringList &arguments,
                const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

} // namespace Skykeep
