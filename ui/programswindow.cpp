// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/programswindow.h"

#include "platform/preferences.h"
#include "ui/lendingactions.h"
#include "ui/lentpage.h"
#include "ui/messagebar.h"
#include "ui/programspage.h"

#include <QKeyEvent>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const auto layoutName = u"programs"_s;

} // namespace

ProgramsWindow::ProgramsWindow(LendingActions &actions, Place place, Preferences *preferences)
    : QWidget(nullptr, Qt::Window)
    , m_pages(new QTabWidget(this))
    , m_message(new MessageBar(this))
    , m_preferences(preferences)
{
    setObjectName(u"programsWindow"_s);
    setWindowTitle(place == Place::Sandbox ? tr("Programs – Skykeep (Sandbox)")
                                           : tr("Programs – Skykeep"));
    auto *programs = new ProgramsPage(actions, this);
    auto *lent = new LentPage(actions, this);
    m_pages->addTab(programs, tr("&Programs"));
    m_pages->addTab(lent, tr("What was &lent"));
    connect(programs, &ProgramsPage::historyAsked, this, [this, lent](const ProgramKey &program) {
        m_pages->setCurrentWidget(lent);
        lent->setProgram(program);
    });
    connect(&actions, &LendingActions::failed, m_message, &MessageBar::showFailure);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(m_pages);
    const QSize wanted(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 30);
    resize(wanted.boundedTo(screen()->availableSize() * 0.9));
    if (m_preferences)
        restoreGeometry(m_preferences->layout(layoutName));
}

ProgramsWindow::~ProgramsWindow() = default;

void ProgramsWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_preferences)
        m_preferences->setLayout(layoutName, saveGeometry());
}

int ProgramsWindow::page() const
{
    return m_pages->currentIndex();
}

void ProgramsWindow::setPage(int page)
{
    m_pages->setCurrentIndex(page);
}

void ProgramsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Skykeep
