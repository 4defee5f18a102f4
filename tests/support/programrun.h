// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace Skykeep {

//! What a program did.
struct Outcome {
    int exit = -1; //!< -1 where a signal ended it, or it had to be ended.
    QByteArray output;
    QByteArray errors;

    bool isSuccess() const { return exit == 0; }
    //! True where somebody reads all of \a words in what it says went wrong.
    bool complains(const QList<QByteArray> &words) const;
    QJsonObject object() const;
    QJsonArray array() const;
};

//! On a very busy computer.
inline constexpr Milliseconds patience = std::chrono::seconds(60);

//! Runs \a program, without a terminal, until it ends. The event loop goes on meanwhile.
Outcome runProgram(const QString &program, const QStringList &arguments,
                   const QProcessEnvironment &environment, const QByteArray &input = {},
                   Milliseconds limit = patience);

//! Waits for the end of \a process, which may have come already: QProcess only waits for what runs.
bool waitForEnd(QProcess &process);

} // namespace Skykeep
