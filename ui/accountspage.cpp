// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/accountspage.h"

#include "ui/accountdelegate.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

AccountsPage::AccountsPage(AccountModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new QLineEdit(this))
    , m_needsMe(new QCheckBox(tr("&Needs me"), this))
    , m_table(new QTableView(this))
    , m_nothing(new QLabel(tr("No account matches the search."), this))
{
    m_filter.setSourceModel(&m_model);
    makeTable();
    m_nothing->setAlignment(Qt::AlignCenter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(makeSearch());
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &AccountsPage::showEmptiness);
    showEmptiness();
}

QWidget *AccountsPage::makeSearch()
{
    auto *bar = new QWidget(this);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search handle, DID, label or server"));
    m_search->setAccessibleName(tr("Search accounts"));
    connect(m_search, &QLineEdit::textChanged, &m_filter, &AccountFilter::setText);

    m_needsMe->setToolTip(tr("Show only accounts that need you to do something"));
    connect(m_needsMe, &QCheckBox::toggled, this, [this](bool isOn) {
        m_filter.setLeastAttention(isOn ? Attention::Warning : Attention::None);
        Q_EMIT needsMeChanged(isOn);
    });

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_search, 1);
    row->addWidget(m_needsMe);
    return bar;
}

void AccountsPage::makeTable()
{
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new AccountDelegate(m_table));
    m_table->setAccessibleName(tr("Accounts"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);

    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder); // the owner's own order
    m_table->setSortingEnabled(true);

    const int letter = fontMetrics().averageCharWidth();
    constexpr int letters[] = {27, 12, 8, 16, 26, 20, 15, 14};
    header->setMinimumSectionSize(letter * 8);
    for (int i = 0; i < accountColumnCount; ++i)
        header->resizeSection(i, letter * letters[size_t(i)]);
    // All columns are in sight; what a warning says in full stands beside the table.
    header->setSectionResizeMode(int(AccountColumn::Warnings), QHeaderView::Stretch);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AccountsPage::selectionChanged);
    connect(m_table, &QTableView::activated, this, &AccountsPage::detailsAsked);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &place) {
        Q_EMIT menuAsked(m_table->viewport()->mapToGlobal(place));
    });
}

std::vector<Did> AccountsPage::selection() const
{
    auto rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<Did> dids;
    for (const auto &row : std::as_const(rows))
        dids.push_back(m_model.didAt(m_filter.mapToSource(row)));
    return dids;
}

void AccountsPage::select(const Did &did)
{
    const auto source = m_model.indexOf(did);
    if (!source.isValid())
        return;
    if (!m_filter.mapFromSource(source).isValid()) {
        m_search->clear();
        m_needsMe->setChecked(false);
    }
    const auto index = m_filter.mapFromSource(source);
    m_table->selectionModel()->setCurrentIndex(index,
                                               QItemSelectionModel::ClearAndSelect
                                                   | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void AccountsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AccountsPage::setNeedsMe(bool isOn)
{
    m_needsMe->setChecked(isOn);
}

void AccountsPage::showEmptiness()
{
    m_nothing->setVisible(m_filter.rowCount() == 0 && m_model.rowCount() > 0);
}

} // namespace Skykeep
