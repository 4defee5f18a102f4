// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/programspage.h"

#include "ui/lendingactions.h"
#include "ui/lendinglist.h"
#include "ui/questions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

Glyph kindGlyph(ProgramModel::Kind kind)
{
    switch (kind) {
    case ProgramModel::Kind::Commands:
    case ProgramModel::Kind::Lease:
        return Glyph::Play;
    case ProgramModel::Kind::Terminal:
        return Glyph::In;
    case ProgramModel::Kind::Program:
        return Glyph::Key;
    case ProgramModel::Kind::Permission:
        return Glyph::Tick;
    case ProgramModel::Kind::Denial:
        return Glyph::Stop;
    }
    Q_UNREACHABLE();
}

class ProgramDelegate : public LendingDelegate
{
public:
    using LendingDelegate::LendingDelegate;

protected:
    std::optional<Glyph> glyphOf(const QModelIndex &index) const override
    {
        if (index.column() != 0)
            return std::nullopt;
        return kindGlyph(index.data(ProgramModel::KindRole).value<ProgramModel::Kind>());
    }
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        LendingDelegate::initStyleOption(option, index);
        if (!index.parent().isValid() && index.column() == 0)
            option->font.setBold(true);
    }
};

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ProgramsPage::ProgramsPage(LendingActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model({actions.services().grants, actions.services().log,
               actions.services().accounts.registry(), actions.services().clock})
    , m_trouble(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QTreeView(this))
    , m_takeBack(new QAction(tr("&Take back"), this))
    , m_history(new QAction(tr("Show what &was lent"), this))
{
    m_stack->addWidget(makeInvitation());
    m_stack->addWidget(makeList());
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_trouble);
    column->addWidget(m_stack);
    makeActions();
    connect(&m_actions.services().grants, &GrantBook::changed, this, &ProgramsPage::showTrouble);
    connect(&m_actions.services().accounts, &AccountKeeper::timePassed, this,
            &ProgramsPage::showTrouble);
    showTrouble();

    const auto &desk = m_actions.services().desk;
    const auto showLeases = [this] { m_model.setLeases(m_actions.services().desk.leases()); };
    connect(&desk, &LendingDesk::leasesChanged, this, showLeases);
    connect(&m_actions.services().accounts, &AccountKeeper::timePassed, &m_model,
            &ProgramModel::tick);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &above, int first, int last) {
                for (int row = first; row <= last && !above.isValid(); ++row)
                    m_list->expand(m_model.index(row, 0));
                m_list->expand(above);
                update();
            });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ProgramsPage::update);
    showLeases();
    m_list->expandAll();
    if (!m_model.isEmpty())
        m_list->setCurrentIndex(m_model.index(0, 0));
    update();
}

ProgramsPage::~ProgramsPage()
{
    delete m_list; // before its model
}

QWidget *ProgramsPage::makeList()
{
    m_list->setObjectName(u"programs"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ProgramDelegate(m_list));
    m_list->setAccessibleName(tr("Programs"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    setUpLendingList(*m_list, 0);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ProgramsPage::openMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProgramsPage::update);

    auto *page = new QWidget(this);
    const auto button = [page](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, page);
        made->setObjectName(name);
        return made;
    };
    m_takeBackButton = button(u"takeBack"_s, m_takeBack->text());
    m_historyButton = button(u"history"_s, m_history->text());
    m_allButton = button(u"takeBackAll"_s, tr("Take back &everything…"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_takeBackButton);
    buttons->addWidget(m_historyButton);
    buttons->addStretch();
    buttons->addWidget(m_allButton);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_list);
    column->addLayout(buttons);
    return page;
}

QWidget *ProgramsPage::makeInvitation()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"noPrograms"_s);
    auto *title = paragraph(tr("No program has been let in"), page);
    auto font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    title->setFont(font);
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(paragraph(tr("Scripts, bots and editors can use your accounts without a "
                                   "password: Skykeep makes their calls, or lends them a token for "
                                   "a while. A program that asks is shown to you first, and your "
                                   "answers are listed here."),
                                page));
    column->addWidget(paragraph(tr("To let a command in for as long as it runs:"), page));
    const auto command = [page](const QString &line) {
        auto *label = paragraph(line, page);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setContentsMargins(24, 0, 24, 0);
        label->setAccessibleName(line);
        return label;
    };
    column->addWidget(command(u"skykeep exec --allow read,write ACCOUNT -- COMMAND"_s));
    column->addWidget(paragraph(tr("To let a program in for good:"), page));
    column->addWidget(command(u"skykeep grant --exe FILE --account ACCOUNT --allow read"_s));
    column->addStretch(2);
    return page;
}

void ProgramsPage::makeActions()
{
    m_takeBack->setShortcut(QKeySequence::Delete);
    m_takeBack->setShortcutContext(Qt::WidgetShortcut);
    m_list->addActions({m_takeBack, m_history});
    connect(m_takeBack, &QAction::triggered, this, &ProgramsPage::takeBack);
    connect(m_takeBackButton, &QPushButton::clicked, m_takeBack, &QAction::trigger);
    connect(m_history, &QAction::triggered, this, [this] {
        if (const auto program = m_model.programOf(current()))
            Q_EMIT historyAsked(*program);
    });
    connect(m_historyButton, &QPushButton::clicked, m_history, &QAction::trigger);
    connect(m_allButton, &QPushButton::clicked, this, &ProgramsPage::askTakeBackAll);
}

QModelIndex ProgramsPage::current() const
{
    return m_list->currentIndex().siblingAtColumn(0);
}

void ProgramsPage::showTrouble()
{
    const auto troubles = m_actions.services().grants.troubles();
    m_trouble->setText(troubles.join(u'\n'));
    m_trouble->setVisible(!troubles.isEmpty());
}

void ProgramsPage::update()
{
    const bool hadFocus = m_stack->currentIndex() == 1 && m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(m_model.isEmpty() ? 0 : 1);
    if (hadFocus && m_model.isEmpty() && focusWidget())
        window()->setFocus();
    const auto place = current();
    m_takeBack->setEnabled(place.data(ProgramModel::IsRevocableRole).toBool());
    m_history->setEnabled(m_model.programOf(place).has_value());
    for (const auto &[button, action] :
         {std::pair(m_takeBackButton, m_takeBack), std::pair(m_historyButton, m_history)}) {
        if (button->hasFocus() && !action->isEnabled())
            m_list->setFocus();
        button->setEnabled(action->isEnabled());
    }
    const auto what = place.data().toString();
    m_takeBackButton->setAccessibleDescription(what);
    m_historyButton->setAccessibleDescription(what);
    m_allButton->setEnabled(m_model.isAnyRevocable());
}

void ProgramsPage::openMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_takeBack, m_history});
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void ProgramsPage::takeBack()
{
    const auto place = current();
    const auto id = place.data(ProgramModel::IdRole).toString();
    switch (place.data(ProgramModel::KindRole).value<ProgramModel::Kind>()) {
    case ProgramModel::Kind::Lease:
        m_actions.endLease(id.toULongLong());
        return;
    case ProgramModel::Kind::Permission:
    case ProgramModel::Kind::Denial:
        m_actions.revoke(id);
        return;
    case ProgramModel::Kind::Program:
        if (const auto program = m_model.programOf(place))
            m_actions.revokeAllOf(*program);
        return;
    case ProgramModel::Kind::Commands:
    case ProgramModel::Kind::Terminal:
        break;
    }
    // Whoever takes the last away takes the heading with it.
    QStringList ids;
    for (int row = 0; row < m_model.rowCount(place); ++row)
        ids << m_model.index(row, 0, place).data(ProgramModel::IdRole).toString();
    const bool isCommands = place.data(ProgramModel::KindRole).value<ProgramModel::Kind>()
        == ProgramModel::Kind::Commands;
    for (const auto &each : ids) {
        if (isCommands)
            m_actions.endLease(each.toULongLong());
        else
            m_actions.revoke(each);
    }
}

void ProgramsPage::askTakeBackAll()
{
    Questions::takeBackEverything(window(), [this] { m_actions.revokeAll(); });
}

void ProgramsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_list->viewport()->update();
}

} // namespace Skykeep
