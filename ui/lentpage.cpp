// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/lentpage.h"

#include "models/lentwords.h"
#include "ui/lendingactions.h"
#include "ui/lendinglist.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

Glyph outcomeGlyph(LentEntry::Outcome outcome)
{
    switch (outcome) {
    case LentEntry::Outcome::Lent:
        return Glyph::Tick;
    case LentEntry::Outcome::Denied:
        return Glyph::Stop;
    case LentEntry::Outcome::Locked:
        return Glyph::Lock;
    case LentEntry::Outcome::Unanswered:
        return Glyph::Clock;
    case LentEntry::Outcome::Failed:
        return Glyph::Caution;
    }
    Q_UNREACHABLE();
}

class LentDelegate : public LendingDelegate
{
public:
    using LendingDelegate::LendingDelegate;

protected:
    std::optional<Glyph> glyphOf(const QModelIndex &index) const override
    {
        if (LentModel::Column(index.column()) != LentModel::Column::Outcome)
            return std::nullopt;
        return outcomeGlyph(index.data(LentModel::OutcomeRole).value<LentEntry::Outcome>());
    }
};

} // namespace

LentPage::LentPage(LendingActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(actions.services().log, actions.services().accounts.registry(),
              actions.services().clock)
    , m_account(new QComboBox(this))
    , m_program(new QComboBox(this))
    , m_list(new QTreeView(this))
    , m_nothing(new QLabel(tr("Nothing so far."), this))
{
    m_account->setObjectName(u"ofAccount"_s);
    m_account->setAccessibleName(tr("Of which account"));
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_program->setObjectName(u"ofProgram"_s);
    m_program->setAccessibleName(tr("To which program"));
    m_program->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_list->setObjectName(u"lent"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new LentDelegate(m_list));
    m_list->setAccessibleName(tr("What was lent"));
    m_list->setRootIsDecorated(false);
    setUpLendingList(*m_list, int(LentModel::Column::What));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setTextFormat(Qt::PlainText);

    auto *filters = new QHBoxLayout;
    filters->addWidget(m_account);
    filters->addWidget(m_program);
    filters->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addLayout(filters);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);

    fillAccounts();
    fillPrograms();
    connect(m_account, &QComboBox::activated, this, &LentPage::filter);
    connect(m_program, &QComboBox::activated, this, &LentPage::filter);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &LentPage::update);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LentPage::update);
    update();
}

LentPage::~LentPage()
{
    delete m_list; // before its model
}

void LentPage::setProgram(const ProgramKey &program)
{
    addProgram(program);
    m_program->setCurrentIndex(int(placeOf(program)) + 1);
    m_account->setCurrentIndex(0);
    filter();
}

void LentPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillAccounts();
    fillPrograms();
}

void LentPage::fillAccounts()
{
    const auto chosen = m_account->currentData().toString();
    m_account->clear();
    m_account->addItem(tr("All accounts"), QString());
    for (const auto &account : m_actions.services().accounts.registry().all())
        m_account->addItem(account.displayName(), account.did().toString());
    m_account->setCurrentIndex(std::max(0, m_account->findData(chosen)));
}

void LentPage::fillPrograms()
{
    if (m_program->count() == 0)
        m_program->addItem(tr("All programs"));
    for (const auto &grant : m_actions.services().grants.all()) {
        if (grant.program)
            addProgram(*grant.program);
    }
    const auto entries = m_actions.services().log.entries({.limit = LentModel::Longest});
    if (!entries)
        return;
    for (const auto &entry : *entries) {
        if (entry.key)
            addProgram(*entry.key);
    }
}

size_t LentPage::placeOf(const ProgramKey &program) const
{
    const auto place = std::ranges::find_if(m_programs, [&program](const ProgramKey &other) {
        return LentWords::isSame(program, other);
    });
    return size_t(place - m_programs.begin());
}

void LentPage::addProgram(const ProgramKey &program)
{
    if (placeOf(program) < m_programs.size())
        return;
    m_programs.push_back(program);
    m_program->addItem(LentWords::name(program));
    m_program->setItemData(m_program->count() - 1, LentWords::place(program), Qt::ToolTipRole);
}

void LentPage::filter()
{
    const auto place = m_program->currentIndex();
    m_model.setFilter(Did::parse(m_account->currentData().toString()),
                      place > 0 ? std::optional(m_programs.at(size_t(place - 1))) : std::nullopt);
}

void LentPage::update()
{
    m_list->setHidden(m_model.rowCount() == 0);
    m_nothing->setHidden(m_model.rowCount() > 0);
}

} // namespace Skykeep
