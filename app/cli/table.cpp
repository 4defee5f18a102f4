// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "table.h"

#include "displaytext.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qsizetype gap = 2;
constexpr qsizetype narrowest = 6;

using Widths = std::vector<qsizetype>;

Widths columnWidths(const QList<Row> &rows)
{
    Widths widths;
    for (const auto &row : rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], displayWidth(row[i].text));
    }
    return widths;
}

void narrow(Widths &widths, qsizetype available)
{
    const auto gaps = gap * (std::ssize(widths) - 1);
    while (std::accumulate(widths.begin(), widths.end(), gaps) > available) {
        const auto widest = std::ranges::max_element(widths);
        if (*widest <= narrowest)
            return;
        --*widest;
    }
}

} // namespace

QString coloured(const QString &text, Colour colour, const Screen &screen)
{
    if (!screen.hasColours || colour == Colour::Plain)
        return text;
    const auto code = [&] {
        switch (colour) {
        case Colour::Plain:
            return "0"_L1;
        case Colour::Bold:
            return "1"_L1;
        case Colour::Dim:
            return "2"_L1;
        case Colour::Red:
            return "31"_L1;
        case Colour::Yellow:
            return "33"_L1;
        case Colour::Green:
            return "32"_L1;
        }
        return "0"_L1;
    }();
    return u"\x1b["_s + code + u'm' + text + u"\x1b[0m"_s;
}

QStringList tableLines(const QList<Row> &rows, const Screen &screen)
{
    auto widths = columnWidths(rows);
    if (screen.width && !widths.empty())
        narrow(widths, *screen.width);

    QStringList lines;
    for (const auto &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto width = widths[size_t(i)];
            const auto text = elided(row[i].text, width);
            line += coloured(text, row[i].colour, screen);
            // Nothing after the last column, so that no line ends in blanks.
            if (i + 1 < row.size())
                line += QString(width - displayWidth(text) + gap, u' ');
        }
        lines.append(line);
    }
    return lines;
}

QString factSheet(const QList<std::pair<QString, QString>> &facts)
{
    qsizetype width = 0;
    for (const auto &[name, fact] : facts)
        width = std::max(width, fact.isEmpty() ? 0 : displayWidth(name));
    QString sheet;
    for (const auto &[name, fact] : facts) {
        if (!fact.isEmpty())
            sheet += padded(name, width + gap) + fact + u'\n';
    }
    return sheet;
}

} // namespace Skykeep
