// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/accountspage.h"

#include "ui/accountlist.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

AccountsPage::AccountsPage(AccountModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new QLineEdit(this))
    , m_shown(new QComboBox(this))
    , m_list(new AccountList(this))
    , m_nothing(makeNothing())
{
    m_filter.setSourceModel(&m_model);
    makeList();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(makeBar());
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    followList();
    followFilter();
    showEmptiness();
    updateOrderRefusal();
}

AccountsPage::~AccountsPage() = default;

QWidget *AccountsPage::makeBar()
{
    auto *bar = new QWidget(this);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search handle, DID, label or server"));
    m_search->setAccessibleName(tr("Search accounts"));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        updateOrderRefusal();
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_search);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        m_search->clear();
        m_list->setFocus();
    });

    for (const auto key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter}) {
        auto *down = new QShortcut(QKeySequence(key), m_search);
        down->setContext(Qt::WidgetShortcut);
        connect(down, &QShortcut::activated, this, &AccountsPage::focusList);
    }

    auto *name = new QLabel(tr("Sho&w:"), this);
    name->setBuddy(m_shown);
    m_shown->setAccessibleName(tr("Which accounts are shown"));
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i < shownCount; ++i)
        m_shown->addItem(inWords(Shown(i)));
    nameCounts();
    connect(m_shown, &QComboBox::currentIndexChanged, this,
            [this](int index) { setShown(Shown(index)); });

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_search, 1);
    row->addWidget(name);
    row->addWidget(m_shown);
    return bar;
}

QWidget *AccountsPage::makeNothing()
{
    auto *nothing = new QWidget(this);
    auto *words = new QLabel(tr("No account matches what you look for."), nothing);
    auto *all = new QPushButton(tr("Sh&ow all accounts"), nothing);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    all->setObjectName(u"showAll"_s);
    connect(all, &QPushButton::clicked, this, [this] {
        showAll();
        m_list->setFocus();
    });
    auto *column = new QVBoxLayout(nothing);
    column->addStretch();
    column->addWidget(words);
    column->addWidget(all, 0, Qt::AlignCenter);
    column->addStretch();
    return nothing;
}

void AccountsPage::makeList()
{
    m_list->setModel(&m_filter);
    setDefaultWidths();
}

void AccountsPage::setDefaultWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    constexpr int letters[accountColumnCount] = {28, 13, 28, 26, 15, 8, 16, 18, 16};
    for (int i = 0; i < accountColumnCount; ++i)
        m_list->header()->resizeSection(i, letter * letters[size_t(i)]);
}

void AccountsPage::followList()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AccountsPage::selectionChanged);
    connect(m_list, &AccountList::activated, this, &AccountsPage::detailsAsked);
    connect(m_list, &AccountList::customContextMenuRequested, this, [this](const QPoint &place) {
        Q_EMIT menuAsked(m_list->viewport()->mapToGlobal(place));
    });
    connect(m_list, &AccountList::orderRefused, this, &AccountsPage::orderRefused);
    connect(m_list, &AccountList::moveAsked, this,
            [this](int before) { Q_EMIT moveAsked(before); });
    connect(m_list, &AccountList::collapsed, this,
            [this](const QModelIndex &index) { noteFolding(index, true); });
    connect(m_list, &AccountList::expanded, this,
            [this](const QModelIndex &index) { noteFolding(index, false); });

    auto *header = m_list->header();
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &place) {
                Q_EMIT headerMenuAsked(header->viewport()->mapToGlobal(place));
            });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &AccountsPage::updateOrderRefusal);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &AccountsPage::layoutChanged);
    connect(header, &QHeaderView::sectionMoved, this, &AccountsPage::layoutChanged);
    connect(header, &QHeaderView::sectionResized, this, &AccountsPage::layoutChanged);
}

void AccountsPage::followFilter()
{
    const auto follow = [this] {
        showEmptiness();
        expand();
    };
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, follow);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, follow);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, follow);
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, [this, follow] {
        follow();
        // What the filter hides leaves the selection without a word.
        Q_EMIT selectionChanged();
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &AccountsPage::nameCounts);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AccountsPage::nameCounts);
}

std::vector<Did> AccountsPage::selection() const
{
    auto rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<Did> dids;
    QSet<QString> known;
    const auto add = [&dids, &known](const QModelIndex &index) {
        const auto text = index.data(AccountModel::DidRole).toString();
        const auto did = known.contains(text) ? std::nullopt : Did::parse(text);
        if (!did)
            return;
        known.insert(text);
        dids.push_back(*did);
    };
    for (const auto &row : std::as_const(rows)) {
        add(row);
        for (int i = 0; i < m_filter.rowCount(row); ++i)
            add(m_filter.index(i, 0, row));
    }
    return dids;
}

QModelIndex AccountsPage::indexOf(const Did &did) const
{
    const auto row = m_model.indexOf(did);
    return m_filter.mapFromSource(m_tree ? m_tree->fromModel(row) : row);
}

void AccountsPage::select(const Did &did)
{
    if (!m_model.indexOf(did).isValid())
        return;
    if (!indexOf(did).isValid())
        showAll();
    const auto index = indexOf(did);
    m_list->selectionModel()->setCurrentIndex(index,
                                              QItemSelectionModel::ClearAndSelect
                                                  | QItemSelectionModel::Rows);
    m_list->scrollTo(index);
}

void AccountsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AccountsPage::focusList()
{
    if (m_filter.rowCount() == 0)
        return;
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->selectionModel()->hasSelection())
        m_list->setCurrentIndex(m_filter.index(0, 0));
}

void AccountsPage::showAll()
{
    m_search->clear();
    setShown(Shown::All);
}

void AccountsPage::setShown(Shown shown)
{
    m_shown->setCurrentIndex(int(shown));
    if (m_filter.shown() == shown)
        return;
    m_filter.setShown(shown);
    updateOrderRefusal();
    Q_EMIT shownChanged(shown);
    Q_EMIT layoutChanged();
}

void AccountsPage::setGrouped(bool isGrouped)
{
    if (isGrouped == this->isGrouped())
        return;
    const auto selected = selection();
    const auto current = m_list->currentIndex().data(AccountModel::DidRole).toString();
    auto tree = isGrouped ? std::make_unique<AccountTree>(m_model) : nullptr;
    if (tree)
        m_filter.setSourceModel(tree.get());
    else
        m_filter.setSourceModel(&m_model);
    m_tree = std::move(tree);
    m_list->setGrouped(isGrouped);
    expand();

    QItemSelection rows;
    for (const auto &did : selected)
        rows.select(indexOf(did), indexOf(did));
    if (const auto did = Did::parse(current))
        m_list->selectionModel()->setCurrentIndex(indexOf(*did), QItemSelectionModel::NoUpdate);
    m_list->selectionModel()->select(rows,
                                     QItemSelectionModel::ClearAndSelect
                                         | QItemSelectionModel::Rows);
    m_list->scrollTo(m_list->currentIndex());
    updateOrderRefusal();
    Q_EMIT groupedChanged(isGrouped);
    Q_EMIT layoutChanged();
}

void AccountsPage::expand()
{
    if (!isGrouped())
        return;
    // What is looked for is not to lie folded away.
    const QScopedValueRollback expanding(m_isExpanding, true);
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const auto server = m_filter.index(row, 0);
        const auto name = server.data(AccountModel::ServerRole).toString();
        m_list->setExpanded(server, m_filter.isFiltering() || !m_collapsed.contains(name));
    }
}

void AccountsPage::noteFolding(const QModelIndex &index, bool isCollapsed)
{
    if (m_isExpanding || m_filter.isFiltering())
        return;
    const auto name = index.data(AccountModel::ServerRole).toString();
    if (isCollapsed)
        m_collapsed.insert(name);
    else
        m_collapsed.remove(name);
    Q_EMIT layoutChanged();
}

void AccountsPage::nameCounts()
{
    for (int i = 1; i < m_shown->count(); ++i) {
        const auto words = tr("%1 (%2)").arg(inWords(Shown(i)),
                                             QLocale().toString(m_model.needs().countOf(Shown(i))));
        if (m_shown->itemText(i) != words)
            m_shown->setItemText(i, words);
    }
}

void AccountsPage::showEmptiness()
{
    const bool isEmpty = m_filter.rowCount() == 0 && m_model.rowCount() > 0;
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
}

QString AccountsPage::orderRefusal() const
{
    if (m_list->header()->sortIndicatorSection() >= 0)
        return tr("The accounts are sorted by a column. Sort them by your own order to change it.");
    if (isGrouped())
        return tr("The accounts are grouped by server. Turn that off to change their order.");
    if (m_filter.isFiltering())
        return tr("Only some accounts are shown. Show all of them to change their order.");
    return {};
}

void AccountsPage::updateOrderRefusal()
{
    m_list->setOrderRefusal(orderRefusal());
}

ListLayout AccountsPage::layoutNow() const
{
    ListLayout layout;
    layout.readColumns(*m_list->header());
    layout.isGrouped = isGrouped();
    layout.collapsed = m_collapsed.values();
    layout.collapsed.sort();
    layout.shown = shown();
    return layout;
}

void AccountsPage::apply(const ListLayout &layout)
{
    layout.applyColumns(*m_list->header());
    m_collapsed = {layout.collapsed.begin(), layout.collapsed.end()};
    setGrouped(layout.isGrouped);
    setShown(layout.shown);
    expand();
}

} // namespace Skykeep
