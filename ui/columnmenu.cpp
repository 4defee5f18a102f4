// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/columnmenu.h"

#include "models/accountcolumn.h"
#include "models/accountwords.h"

#include <QActionGroup>
#include <QHeaderView>

namespace Skykeep {

ColumnMenu::ColumnMenu(QHeaderView &header, QWidget *parent)
    : QMenu(tr("&Columns"), parent)
    , m_header(header)
{
    for (int section = 0; section < accountColumnCount; ++section) {
        auto *action = addAction(AccountWords::heading(AccountColumn(section)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, section](bool isShown) {
            m_header.setSectionHidden(section, !isShown);
            update();
        });
    }
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::update);
    update();
}

void ColumnMenu::update()
{
    const bool isLast = m_header.hiddenSectionCount() == m_header.count() - 1;
    for (int section = 0; section < accountColumnCount; ++section) {
        auto *action = actions().at(section);
        const bool isShown = !m_header.isSectionHidden(section);
        action->setChecked(isShown);
        action->setEnabled(!isShown || !isLast);
    }
}

SortMenu::SortMenu(QHeaderView &header, QWidget *parent)
    : QMenu(tr("So&rt by"), parent)
    , m_header(header)
    , m_ownOrder(addAction(tr("My own order")))
{
    auto *columns = new QActionGroup(this);
    m_ownOrder->setObjectName(QStringLiteral("ownOrder"));
    m_ownOrder->setCheckable(true);
    columns->addAction(m_ownOrder);
    connect(m_ownOrder, &QAction::triggered, this,
            [this] { m_header.setSortIndicator(-1, Qt::AscendingOrder); });
    addSeparator();
    for (int section = 0; section < accountColumnCount; ++section) {
        auto *action = addAction(AccountWords::heading(AccountColumn(section)));
        action->setCheckable(true);
        columns->addAction(action);
        m_columns << action;
        connect(action, &QAction::triggered, this, [this, section] {
            const auto order = m_header.model()->headerData(section, Qt::Horizontal,
                                                            Qt::InitialSortOrderRole);
            m_header.setSortIndicator(section, order.value<Qt::SortOrder>());
        });
    }
    addSeparator();
    m_descending = addAction(tr("Descending"));
    m_descending->setCheckable(true);
    connect(m_descending, &QAction::triggered, this, [this](bool isDescending) {
        m_header.setSortIndicator(m_header.sortIndicatorSection(),
                                  isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(this, &QMenu::aboutToShow, this, &SortMenu::update);
    connect(&m_header, &QHeaderView::sortIndicatorChanged, this, &SortMenu::update);
    update();
}

void SortMenu::update()
{
    const int section = m_header.sortIndicatorSection();
    const bool isSorted = section >= 0 && section < m_columns.size();
    (isSorted ? m_columns.at(section) : m_ownOrder)->setChecked(true);
    m_descending->setEnabled(isSorted);
    m_descending->setChecked(isSorted && m_header.sortIndicatorOrder() == Qt::DescendingOrder);
}

} // namespace Skykeep
