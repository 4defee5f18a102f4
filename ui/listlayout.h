// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/shownaccounts.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

class QHeaderView;

namespace Skykeep {

//! How the list of accounts was left: its columns, its order, and what it shows.
//!
//! Columns are known by words of their own, so that a layout that another version wrote is followed
//! as far as it goes.
struct ListLayout {
    struct Column {
        QString word;
        int width = 0;
        bool isHidden = false;

        friend bool operator==(const Column &, const Column &) = default;
    };

    std::vector<Column> columns = {}; //!< In the order in which they stand.
    QString sortedBy = QString(); //!< A column's word; empty: the owner's own order.
    bool isDescending = false;
    bool isGrouped = false;
    QStringList collapsed = {}; //!< The servers whose accounts are folded away.
    Shown shown = Shown::All;

    friend bool operator==(const ListLayout &, const ListLayout &) = default;

    static std::optional<ListLayout> parse(const QByteArray &bytes);
    QByteArray toBytes() const;

    void readColumns(const QHeaderView &header);
    //! At least one column is shown, whatever the layout says.
    void applyColumns(QHeaderView &header) const;
};

} // namespace Skykeep
