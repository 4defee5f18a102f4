// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/detailspane.h"

#include "models/accountwords.h"
#include "ui/accountactions.h"
#include "ui/factsheet.h"
#include "ui/focusring.h"
#include "ui/labels.h"
#include "ui/selectionsummary.h"
#include "ui/statusicons.h"
#include "ui/timelineview.h"
#include "ui/warningstack.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

DetailsPane::DetailsPane(Services services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_ledger(services.keeper.book(), services.clock)
    , m_timeline(m_ledger, services.clock)
    , m_empty(new QLabel(tr("Choose an account to see all about it."), this))
    , m_summary(new SelectionSummary(this))
{
    setAccessibleName(tr("Details"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(makeUpper());
    splitter->addWidget(makeTimeline());
    splitter->setObjectName(u"details"_s);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({3000, 1000}); // a proportion
    m_content = splitter;

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_empty, 1);
    column->addWidget(m_summary, 1);
    column->addWidget(m_content, 1);
    setAccounts({});
}

QWidget *DetailsPane::makeUpper()
{
    m_upper = new QScrollArea(this);
    m_upper->setWidgetResizable(true);
    m_upper->setFrameShape(QFrame::NoFrame);
    m_upper->setAccessibleName(tr("Warnings and facts"));
    new FocusRing(m_upper);

    auto *page = new QWidget(m_upper);
    m_icon = new QLabel(page);
    m_name = new QLabel(page);
    m_state = new QLabel(page);
    m_warnings = new WarningStack(m_services.remedies, m_services.actions, page);
    m_warnings->setHeir(m_upper);
    m_facts = new FactSheet(page);
    connect(m_facts, &FactSheet::copyAsked, this, &DetailsPane::copyAsked);
    connect(m_facts, &FactSheet::grown, this, &DetailsPane::orderTabs);
    connect(m_warnings, &WarningStack::rebuilt, this, &DetailsPane::orderTabs);
    for (auto *label : {m_name, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto font = m_name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    m_name->setFont(font);
    alignLeading(*m_name);

    auto *words = new QVBoxLayout;
    words->addWidget(m_name);
    words->addWidget(m_state);
    auto *heading = new QHBoxLayout;
    heading->addWidget(m_icon, 0, Qt::AlignTop);
    heading->addLayout(words, 1);

    auto *column = new QVBoxLayout(page);
    column->addLayout(heading);
    column->addWidget(m_warnings);
    column->addSpacing(6);
    column->addWidget(m_facts);
    column->addStretch();
    m_upper->setWidget(page);
    giveRoom();
    page->installEventFilter(this);
    return m_upper;
}

QWidget *DetailsPane::makeTimeline()
{
    auto *box = new QWidget(this);
    auto *timeline = new TimelineView(m_timeline, box);
    auto *title = new QLabel(tr("What happ&ened"), box);
    title->setBuddy(timeline);

    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->addWidget(title);
    column->addWidget(timeline);
    return box;
}

void DetailsPane::setActions(const QList<QAction *> &actions)
{
    m_summary->setActions(actions);
}

void DetailsPane::setAccounts(const std::vector<Did> &dids)
{
    const bool areSeveral = dids.size() > 1;
    if (areSeveral)
        m_summary->setAccounts(m_services.needs, dids, m_services.clock.now());
    m_summary->setVisible(areSeveral);
    setAccount(dids.size() == 1 ? std::optional(dids.front()) : std::nullopt);
}

void DetailsPane::setAccount(const std::optional<Did> &did)
{
    if (m_did != did) {
        m_did = did;
        m_ledger.setAccount(did);
        m_upper->verticalScrollBar()->setValue(0);
    }
    refresh();
}

void DetailsPane::refresh()
{
    const auto *account = m_did ? m_services.keeper.registry().find(*m_did) : nullptr;
    m_empty->setVisible(!account && m_summary->isHidden());
    m_content->setVisible(account);
    m_timeline.tick();
    if (!account) {
        m_warnings->setWarnings({}, std::nullopt);
        return;
    }
    showHeading(*account);
    m_warnings->setWarnings(m_services.keeper.warningsOf(*account), m_did);
    m_facts->setFacts(factsOf(*account, m_services.clock.now()));
}

void DetailsPane::showFacts()
{
    m_upper->ensureWidgetVisible(m_facts, 0, 0);
    QWidget *focused = m_upper;
    for (auto *button : m_facts->buttons()) {
        if (button->isVisible() && focused == m_upper)
            focused = button;
    }
    focused->setFocus(Qt::TabFocusReason);
}

// What is made later would come after everything else in the window.
void DetailsPane::orderTabs()
{
    QWidget *last = m_upper;
    for (auto *button : m_warnings->buttons() + m_facts->buttons()) {
        setTabOrder(last, button);
        last = button;
    }
}

void DetailsPane::showHeading(const Account &account)
{
    const auto now = m_services.clock.now();
    const auto side = 2 * style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(sessionIcon(account.sessionState(now), palette())
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    m_name->setText(account.displayName());
    const auto isBusy = m_services.actions.isBusy(account.did());
    const auto words = AccountWords::session(account, now);
    m_state->setText(isBusy ? tr("%1 – working…").arg(words) : words);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_content)
        refresh();
}

void DetailsPane::giveRoom()
{
    // The same for every account, as long as that will do.
    const int usual = fontMetrics().averageCharWidth() * 66;
    const int needed = m_upper->widget()->minimumSizeHint().width();
    m_upper->setMinimumWidth(std::max(usual, needed)
                             + m_upper->verticalScrollBar()->sizeHint().width());
}

bool DetailsPane::eventFilter(QObject *watched, QEvent *event)
{
    // Facts are scrolled up and down alone: whatever the language, each word has the room it needs.
    if (event->type() == QEvent::LayoutRequest)
        giveRoom();
    return QWidget::eventFilter(watched, event);
}

} // namespace Skykeep
