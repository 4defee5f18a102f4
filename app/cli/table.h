// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <QList>
#include <QString>

#include <optional>

namespace Skykeep {

//! What human-readable output has to know about where it goes.
struct Screen {
    Timestamp now;
    std::optional<qsizetype> width = {}; //!< Nothing where it is no terminal: nothing is cut then.
    bool hasColours = false;
};

enum class Colour { Plain, Bold, Dim, Red, Yellow, Green };

QString coloured(const QString &text, Colour colour, const Screen &screen);

struct Cell {
    QString text;
    Colour colour = Colour::Plain;
};

using Row = QList<Cell>;

//! One line for each row, the columns aligned by what is seen of them. Where the screen is too
//! narrow the widest columns are cut.
QStringList tableLines(const QList<Row> &rows, const Screen &screen);

//! "Name   fact" with the facts aligned; rows without a fact are left out. Ends with a line end.
QString factSheet(const QList<std::pair<QString, QString>> &facts);

} // namespace Skykeep
