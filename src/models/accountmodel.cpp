// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/accountmodel.h"

#include "accounts/statuswarnings.h"
#include "models/accountsentences.h"
#include "models/accountsortkeys.h"
#include "models/accountwords.h"
#include "models/tooltiptext.h"

#include <QDateTime>
#include <QMetaEnum>
#include <QMimeData>

#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

AccountModel::AccountModel(const AccountRegistry &registry, WarningsOf warningsOf,
                           const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_registry(registry)
    , m_warningsOf(std::move(warningsOf))
    , m_clock(clock)
    , m_needs(registry, m_warningsOf, clock)
{
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(0);
    connect(&m_announcement, &QTimer::timeout, this, &AccountModel::announce);
    connect(&m_needs, &AccountNeeds::changed, this, &AccountModel::noteChange);
    followRegistry();
}

AccountModel::AccountModel(const AccountKeeper &keeper, const Clock &clock, QObject *parent)
    : AccountModel(
          keeper.registry(),
          [&keeper](const Account &account) { return keeper.warningsOf(account); }, clock, parent)
{
}

void AccountModel::followRegistry()
{
    // Before rows get other numbers, what is noted by the old ones is told.
    connect(&m_registry, &AccountRegistry::aboutToAdd, this, [this](qsizetype row) {
        announce();
        beginInsertRows({}, int(row), int(row));
    });
    connect(&m_registry, &AccountRegistry::added, this, [this] { endInsertRows(); });
    connect(&m_registry, &AccountRegistry::aboutToRemove, this, [this](qsizetype row) {
        announce();
        beginRemoveRows({}, int(row), int(row));
    });
    connect(&m_registry, &AccountRegistry::removed, this, [this] { endRemoveRows(); });
    connect(&m_registry, &AccountRegistry::changed, this, &AccountModel::noteChange);
    // Qt names the row before which the moved one is to stand.
    connect(&m_registry, &AccountRegistry::aboutToMove, this, [this](qsizetype from, qsizetype to) {
        announce();
        beginMoveRows({}, int(from), int(from), {}, int(from < to ? to + 1 : to));
    });
    connect(&m_registry, &AccountRegistry::moved, this, [this] { endMoveRows(); });
}

void AccountModel::noteChange(qsizetype row)
{
    m_changed.insert(int(row));
    if (!m_announcement.isActive())
        m_announcement.start();
}

void AccountModel::announce()
{
    // Rows that did not change are told of too, where that saves a signal: thousands of signals
    // would cost a view more.
    constexpr int mostApart = 50;
    const auto changed = std::exchange(m_changed, {});
    for (auto row = changed.begin(); row != changed.end();) {
        const int first = *row;
        int last = first;
        while (++row != changed.end() && *row - last <= mostApart)
            last = *row;
        Q_EMIT dataChanged(index(first, 0), index(last, accountColumnCount - 1));
    }
}

void AccountModel::tick()
{
    constexpr qsizetype turns = 60;
    m_needs.refresh(m_registry.count() / turns + 1);
}

Did AccountModel::didAt(const QModelIndex &index) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    return m_registry.at(index.row()).did();
}

QModelIndex AccountModel::indexOf(const Did &did) const
{
    const auto row = m_registry.rowOf(did);
    return row ? index(int(*row), 0) : QModelIndex();
}

int AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_registry.count());
}

int AccountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : accountColumnCount;
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &account = m_registry.at(index.row());
    const auto column = AccountColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(account, column);
    case Qt::ToolTipRole:
        return asToolTip(sentences(account, column));
    case Qt::AccessibleDescriptionRole:
        return sentences(account, column);
    case DidRole:
        return account.did().toString();
    case HandleRole:
        return account.entry.handle ? account.entry.handle->toString() : QString();
    case LabelRole:
        return account.entry.label;
    case ServerRole:
        return AccountWords::server(account.entry.sessionHost);
    case ActiveRole: {
        const auto *hosting = hostingThatCounts(account);
        return hosting ? QVariant(hosting->hosting.active) : QVariant();
    }
    case StatusRole: {
        const auto *hosting = hostingThatCounts(account);
        return hosting ? hosting->hosting.status : QString();
    }
    case SessionStateRole:
        return QVariant::fromValue(account.sessionState(m_clock.now()));
    case AttentionRole:
        return QVariant::fromValue(m_needs.of(account.did()).level);
    case CareRole:
        return QVariant::fromValue(careOf(account));
    case NextRefreshRole: {
        const auto at = AccountWords::renewsAt(account);
        return at ? QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(*at)) : QDateTime();
    }
    case WarningsRole: {
        const auto warnings = m_warningsOf(account);
        return QVariant::fromValue(QList<Warning>(warnings.begin(), warnings.end()));
    }
    case SortRole:
        return sortKey(account, column);
    default:
        return {};
    }
}

QVariant AccountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= accountColumnCount)
        return {};
    const auto column = AccountColumn(section);
    switch (role) {
    case Qt::DisplayRole:
        return AccountWords::heading(column);
    case Qt::ToolTipRole:
        return asToolTip(AccountSentences::heading(column));
    case Qt::InitialSortOrderRole: // worst first at the first click
        return column == AccountColumn::Warnings ? Qt::DescendingOrder : Qt::AscendingOrder;
    default:
        return {};
    }
}

QHash<int, QByteArray> AccountModel::roleNames() const
{
    auto names = QAbstractTableModel::roleNames();
    const auto roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i) {
        auto name = QByteArray(roles.key(i)).chopped(qsizetype(strlen("Role")));
        name[0] = char(name[0] - 'A' + 'a');
        names.insert(roles.value(i), name);
    }
    return names;
}

Qt::ItemFlags AccountModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled;
}

QString AccountModel::dragType()
{
    return u"application/x-skykeep-accounts"_s;
}

QStringList AccountModel::mimeTypes() const
{
    return {dragType()};
}

QMimeData *AccountModel::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> rows;
    for (const auto &index : indexes)
        rows.insert(index.row());
    QStringList dids;
    for (const int row : rows)
        dids << m_registry.at(row).did().toString();
    auto *dragged = new QMimeData;
    dragged->setData(dragType(), dids.join(u'\n').toUtf8());
    dragged->setText(dids.join(u'\n'));
    return dragged;
}

QString AccountModel::words(const Account &account, AccountColumn column) const
{
    switch (column) {
    case AccountColumn::Handle:
        return AccountWords::handle(account);
    case AccountColumn::Label:
        return account.entry.label;
    case AccountColumn::Did:
        return account.did().toString();
    case AccountColumn::Active:
        return AccountWords::active(account);
    case AccountColumn::HostingStatus:
        return AccountWords::status(account);
    case AccountColumn::Session:
        return AccountWords::session(account, m_clock.now());
    case AccountColumn::Warnings:
        return AccountWords::warnings(m_warningsOf(account));
    case AccountColumn::Server:
        return AccountWords::server(account.entry.sessionHost);
    case AccountColumn::Renews:
        return AccountWords::renews(account, m_clock.now());
    }
    Q_UNREACHABLE();
}

QString AccountModel::sentences(const Account &account, AccountColumn column) const
{
    switch (column) {
    case AccountColumn::Handle:
    case AccountColumn::Label:
        return AccountSentences::name(account);
    case AccountColumn::Did:
        return AccountSentences::did(account);
    case AccountColumn::Active:
    case AccountColumn::HostingStatus:
        return AccountSentences::hosting(account, m_clock.now());
    case AccountColumn::Session:
        return AccountSentences::session(account, m_clock.now());
    case AccountColumn::Warnings:
        return AccountSentences::warnings(m_warningsOf(account));
    case AccountColumn::Server:
        return AccountSentences::server(account);
    case AccountColumn::Renews:
        return AccountSentences::renews(account, m_clock.now());
    }
    Q_UNREACHABLE();
}

QVariant AccountModel::sortKey(const Account &account, AccountColumn column) const
{
    switch (column) {
    case AccountColumn::Handle:
    case AccountColumn::Label:
    case AccountColumn::Did:
    case AccountColumn::HostingStatus:
    case AccountColumn::Server:
        return words(account, column).toCaseFolded();
    case AccountColumn::Active:
        return AccountSortKeys::active(account);
    case AccountColumn::Session:
        return AccountSortKeys::session(m_needs.of(account.did()).session);
    case AccountColumn::Warnings:
        return AccountSortKeys::warnings(m_needs.of(account.did()));
    case AccountColumn::Renews:
        return AccountSortKeys::renews(account);
    }
    Q_UNREACHABLE();
}

} // namespace Skykeep
