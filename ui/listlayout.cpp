// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/listlayout.h"

#include "models/accountcolumn.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int widest = 4000;

// In the order of AccountColumn.
constexpr std::array<QLatin1StringView, accountColumnCount> words = {
    "handle"_L1, "label"_L1,          "session"_L1, "warnings"_L1, "renews"_L1,
    "active"_L1, "hosting-status"_L1, "server"_L1,  "did"_L1,
};

int columnOf(const QString &word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? -1 : int(found - words.begin());
}

} // namespace

std::optional<ListLayout> ListLayout::parse(const QByteArray &bytes)
{
    const auto document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    const auto object = document.object();
    ListLayout layout;
    for (const auto each : object["columns"_L1].toArray()) {
        const auto column = each.toObject();
        layout.columns.push_back({column["column"_L1].toString(), column["width"_L1].toInt(),
                                  column["hidden"_L1].toBool()});
    }
    layout.sortedBy = object["sorted"_L1].toString();
    layout.isDescending = object["descending"_L1].toBool();
    layout.isGrouped = object["grouped"_L1].toBool();
    for (const auto each : object["collapsed"_L1].toArray())
        layout.collapsed << each.toString();
    layout.shown = shownFrom(object["shown"_L1].toString()).value_or(Shown::All);
    return layout;
}

QByteArray ListLayout::toBytes() const
{
    QJsonArray array;
    for (const auto &column : columns)
        array.append(QJsonObject{{u"column"_s, column.word},
                                 {u"width"_s, column.width},
                                 {u"hidden"_s, column.isHidden}});
    return QJsonDocument(QJsonObject{{u"columns"_s, array},
                                     {u"sorted"_s, sortedBy},
                                     {u"descending"_s, isDescending},
                                     {u"grouped"_s, isGrouped},
                                     {u"collapsed"_s, QJsonArray::fromStringList(collapsed)},
                                     {u"shown"_s, toString(shown)}})
        .toJson(QJsonDocument::Compact);
}

void ListLayout::readColumns(const QHeaderView &header)
{
    columns.clear();
    for (int place = 0; place < header.count(); ++place) {
        const int section = header.logicalIndex(place);
        const bool isHidden = header.isSectionHidden(section);
        columns.push_back(
            {words.at(size_t(section)), isHidden ? 0 : header.sectionSize(section), isHidden});
    }
    const int sorted = header.sortIndicatorSection();
    const bool isSorted = sorted >= 0 && sorted < accountColumnCount;
    sortedBy = isSorted ? QString(words.at(size_t(sorted))) : QString();
    isDescending = isSorted && header.sortIndicatorOrder() == Qt::DescendingOrder;
}

void ListLayout::applyColumns(QHeaderView &header) const
{
    int place = 0;
    for (const auto &column : columns) {
        const int section = columnOf(column.word);
        if (section < 0)
            continue; // of another version
        header.moveSection(header.visualIndex(section), place++);
        if (column.width > 0)
            header.resizeSection(section, std::min(column.width, widest));
        header.setSectionHidden(section, column.isHidden);
    }
    if (header.hiddenSectionCount() == header.count())
        header.setSectionHidden(int(AccountColumn::Handle), false);
    header.setSortIndicator(columnOf(sortedBy),
                            isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace Skykeep
