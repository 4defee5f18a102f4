// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QMenu>

class QHeaderView;

namespace Skykeep {

//! Which columns are shown. One always is.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    //! \a header outlives the menu.
    ColumnMenu(QHeaderView &header, QWidget *parent);

private:
    void update();

    QHeaderView &m_header;
};

//! By which column the accounts are sorted, and the way back to the owner's own order.
class SortMenu : public QMenu
{
    Q_OBJECT

public:
    //! \a header outlives the menu.
    SortMenu(QHeaderView &header, QWidget *parent);

private:
    void update();

    QHeaderView &m_header;
    QAction *m_ownOrder;
    QAction *m_descending;
    QList<QAction *> m_columns;
};

} // namespace Skykeep
