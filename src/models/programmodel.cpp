// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/programmodel.h"

#include "base/timewords.h"
#include "models/lentwords.h"
#include "models/tooltiptext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

//! One grant or one lease.
struct ProgramModel::Row {
    QString id;
    std::optional<Grant> grant = {};
    std::optional<Lease> lease = {};

    bool isRevocable() const { return !grant || grant->origin == Grant::Origin::Owner; }

    friend bool operator==(const Row &, const Row &) = default;
};

struct ProgramModel::Group {
    QString id; //!< In the order of which they stand.
    Kind kind = Kind::Program;
    std::optional<ProgramKey> program = {};
    std::optional<Timestamp> lastLentAt = {};
    quintptr serial = 0; //!< In the indexes of its rows.
    std::vector<Row> rows = {};
};

namespace {

QString idOf(const ProgramKey &program)
{
    return u"3 %1 %2 %3"_s.arg(LentWords::name(program).toCaseFolded(), toString(program.kind),
                               program.name);
}

QString idOf(const TerminalKey &terminal)
{
    return u"2 %1 %2"_s.arg(terminal.session).arg(terminal.startTime);
}

} // namespace

ProgramModel::ProgramModel(Sources sources, QObject *parent)
    : QAbstractItemModel(parent)
    , m_sources(sources)
{
    connect(&m_sources.grants, &GrantBook::changed, this, &ProgramModel::update);
    connect(&m_sources.log, &LendLog::grew, this, &ProgramModel::noteLent);
    const auto *accounts = &m_sources.accounts;
    connect(accounts, &AccountRegistry::changed, this, &ProgramModel::tick);
    connect(accounts, &AccountRegistry::removed, this, &ProgramModel::tick);
    update();
}

ProgramModel::~ProgramModel() = default;

void ProgramModel::setLeases(const std::vector<Lease> &leases)
{
    m_leases = leases;
    update();
}

std::vector<std::unique_ptr<ProgramModel::Group>> ProgramModel::wanted() const
{
    std::vector<std::unique_ptr<Group>> groups;
    const auto groupCalled = [&groups](const QString &id) -> Group & {
        const auto place = std::ranges::lower_bound(groups, id, {},
                                                    [](const auto &group) { return group->id; });
        if (place != groups.end() && (*place)->id == id)
            return **place;
        auto &made = *groups.insert(place, std::make_unique<Group>());
        made->id = id;
        return *made;
    };
    for (const auto &lease : m_leases) {
        auto &group = groupCalled(u"1"_s);
        group.kind = Kind::Commands;
        group.rows.push_back({.id = QString::number(lease.id), .lease = lease});
    }
    for (const auto &grant : m_sources.grants.all()) {
        if (!grant.program && !grant.terminal)
            continue;
        auto &group = groupCalled(grant.program ? idOf(*grant.program) : idOf(*grant.terminal));
        group.kind = grant.program ? Kind::Program : Kind::Terminal;
        group.program = grant.program;
        group.rows.push_back({.id = grant.id, .grant = grant});
    }
    return groups;
}

// Both lists are in the same order, so that what is new has its place among what stays.
void ProgramModel::update()
{
    auto groups = wanted();
    for (auto i = int(m_groups.size()) - 1; i >= 0; --i) {
        const auto &id = m_groups.at(size_t(i))->id;
        const auto stays = std::ranges::any_of(groups, [&id](const auto &group) {
            return group->id == id;
        });
        if (stays)
            continue;
        beginRemoveRows({}, i, i);
        m_groups.erase(m_groups.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < int(groups.size()); ++i) {
        auto &group = groups.at(size_t(i));
        if (i < int(m_groups.size()) && m_groups.at(size_t(i))->id == group->id) {
            updateRows(*m_groups.at(size_t(i)), std::move(group->rows));
            continue;
        }
        if (group->program)
            group->lastLentAt = m_sources.log.lastLentTo(*group->program);
        group->serial = ++m_lastSerial;
        beginInsertRows({}, i, i);
        m_groups.insert(m_groups.begin() + i, std::move(group));
        endInsertRows();
    }
}

void ProgramModel::updateRows(Group &group, std::vector<Row> rows)
{
    const auto parent = indexOf(group);
    const auto isAt = [](const std::vector<Row> &some, int place, const QString &id) {
        return place < int(some.size()) && some.at(size_t(place)).id == id;
    };
    for (auto i = int(group.rows.size()) - 1; i >= 0; --i) {
        const auto &id = group.rows.at(size_t(i)).id;
        if (std::ranges::any_of(rows, [&id](const Row &row) { return row.id == id; }))
            continue;
        beginRemoveRows(parent, i, i);
        group.rows.erase(group.rows.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        auto &row = rows.at(size_t(i));
        if (!isAt(group.rows, i, row.id)) {
            beginInsertRows(parent, i, i);
            group.rows.insert(group.rows.begin() + i, std::move(row));
            endInsertRows();
        } else if (group.rows.at(size_t(i)) != row) {
            group.rows.at(size_t(i)) = std::move(row);
            Q_EMIT dataChanged(index(i, 0, parent), index(i, ColumnCount - 1, parent));
        }
    }
    Q_EMIT dataChanged(parent, indexOf(group, ColumnCount - 1));
}

void ProgramModel::noteLent(const LentEntry &entry)
{
    if (!entry.key || entry.outcome != LentEntry::Outcome::Lent)
        return;
    for (const auto &group : m_groups) {
        if (!group->program || !LentWords::isSame(*group->program, *entry.key))
            continue;
        group->lastLentAt = std::max(group->lastLentAt.value_or(entry.at), entry.at);
        const auto place = indexOf(*group, int(Column::LastUsed));
        Q_EMIT dataChanged(place, place);
    }
}

void ProgramModel::tick()
{
    for (const auto &group : m_groups) {
        const auto parent = indexOf(*group);
        Q_EMIT dataChanged(parent, indexOf(*group, ColumnCount - 1));
        Q_EMIT dataChanged(index(0, 0, parent),
                           index(int(group->rows.size()) - 1, ColumnCount - 1, parent));
    }
}

bool ProgramModel::isAnyRevocable() const
{
    return std::ranges::any_of(m_groups, [](const auto &group) {
        return std::ranges::any_of(group->rows, &Row::isRevocable);
    });
}

std::optional<ProgramKey> ProgramModel::programOf(const QModelIndex &index) const
{
    const auto *group = groupOf(index.parent().isValid() ? index.parent() : index);
    return group ? group->program : std::nullopt;
}

QModelIndex ProgramModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? m_groups.at(size_t(parent.row()))->serial : quintptr(0));
}

QModelIndex ProgramModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const auto group = std::ranges::find(m_groups, index.internalId(),
                                         [](const auto &some) { return some->serial; });
    return group == m_groups.end() ? QModelIndex() : indexOf(**group);
}

QModelIndex ProgramModel::indexOf(const Group &group, int column) const
{
    const auto place = std::ranges::find(m_groups, &group,
                                         [](const auto &some) { return some.get(); });
    return createIndex(int(place - m_groups.begin()), column, quintptr(0));
}

int ProgramModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const auto *group = parent.column() == 0 ? groupOf(parent) : nullptr;
    return group ? int(group->rows.size()) : 0;
}

int ProgramModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const ProgramModel::Group *ProgramModel::groupOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() != 0 || index.row() >= int(m_groups.size()))
        return nullptr;
    return m_groups.at(size_t(index.row())).get();
}

const ProgramModel::Row *ProgramModel::rowOf(const QModelIndex &index) const
{
    const auto *group = groupOf(index.parent());
    return group && index.row() < int(group->rows.size()) ? &group->rows.at(size_t(index.row()))
                                                          : nullptr;
}

QVariant ProgramModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *group = groupOf(index);
    const auto *row = rowOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return group ? textOf(*group, Column(index.column()))
                     : textOf(*row, Column(index.column()));
    case Qt::ToolTipRole:
        return asToolTip(toolTipOf(index));
    case KindRole:
        if (group)
            return QVariant::fromValue(group->kind);
        if (row->lease)
            return QVariant::fromValue(Kind::Lease);
        return QVariant::fromValue(row->grant->verdict == Grant::Verdict::Allow ? Kind::Permission
                                                                                : Kind::Denial);
    case IdRole:
        return group ? QString() : row->id;
    case IsRevocableRole:
        return group ? std::ranges::any_of(group->rows, &Row::isRevocable) : row->isRevocable();
    default:
        return {};
    }
}

QVariant ProgramModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    return LentWords::heading(Column(section));
}

QString ProgramModel::textOf(const Group &group, Column column) const
{
    if (column == Column::LastUsed && group.program)
        return group.lastLentAt ? relativeTime(*group.lastLentAt, m_sources.clock.now())
                                : LentWords::notYet();
    if (column != Column::Name)
        return {};
    return group.program ? LentWords::name(*group.program) : LentWords::heading(group.kind);
}

QString ProgramModel::textOf(const Row &row, Column column) const
{
    const auto now = m_sources.clock.now();
    switch (column) {
    case Column::Name:
        return row.lease ? LentWords::summary(*row.lease) : LentWords::summary(*row.grant);
    case Column::Account:
        return accountName(row.lease ? row.lease->account : row.grant->account);
    case Column::Lasting:
        return row.lease ? LentWords::lasting(*row.lease, now)
                         : LentWords::lasting(*row.grant, now);
    case Column::LastUsed:
        if (row.lease)
            return LentWords::since(row.lease->since, now);
        return row.grant->lastUsedAt ? relativeTime(*row.grant->lastUsedAt, now)
                                     : LentWords::notYet();
    }
    Q_UNREACHABLE();
}

QString ProgramModel::toolTipOf(const QModelIndex &index) const
{
    if (const auto *group = groupOf(index))
        return group->program ? LentWords::place(*group->program) : textOf(*group, Column::Name);
    const auto &row = *rowOf(index);
    const auto &allowance = row.lease ? row.lease->allowance : row.grant->allowance;
    return textOf(row, Column::Name) + u'\n' + LentWords::sentences(allowance).join(u'\n');
}

QString ProgramModel::accountName(const Did &did) const
{
    const auto *account = m_sources.accounts.find(did);
    return account ? account->displayName() : did.toString();
}

} // namespace Skykeep
