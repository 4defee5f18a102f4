// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/ledgermodel.h"
#include "models/timeline.h"

#include <QAbstractTableModel>

namespace Skykeep {

//! An account's history as a timeline: days, and under each what happened, newest first.
//!
//! A projection of the ledger's model, which outlives it. What is not new keeps its rows.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Text };
    static constexpr int ColumnCount = 2;

    enum Role {
        IsDayRole = Qt::UserRole + 1, //!< bool
        EventRole, //!< LedgerEvent; invalid for a day.
    };

    TimelineModel(const LedgerModel &ledger, const Clock &clock, QObject *parent = nullptr);

    //! Names the days anew where another one has begun.
    void tick();

    bool isDay(int row) const { return m_lines.at(size_t(row)).isDay(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void begin();
    void follow();

    const LedgerModel &m_ledger;
    const Clock &m_clock;
    QDate m_today;
    std::vector<TimelineLine> m_lines;
};

} // namespace Skykeep
