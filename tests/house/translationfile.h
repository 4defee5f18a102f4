// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace Skykeep {

//! One message of a translation file: what is said in English, and how else.
struct Message {
    QString context;
    QString source;
    QString comment = QString(); //!< Tells messages of one source apart.
    QStringList texts = QStringList(); //!< One for each form of a plural.
    bool isPlural = false;
    bool isUnfinished = false; //!< Or obsolete.
};

//! All of them, in the order of the file. A file that is no translation file ends the program.
std::vector<Message> readMessages(const QByteArray &ts);

//! What tells the messages apart.
QStringList namesOf(const std::vector<Message> &messages);

} // namespace Skykeep
