// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "desktop/desktop.h"

#include <QWindow>

using namespace std::chrono_literals;

// What a desktop does about lending.

namespace Skykeep {

namespace {

// So long a question may take to come up on the screen.
constexpr auto timeToComeUp = 1s;

} // namespace

void Desktop::followLending()
{
    auto &consent = m_keeper.lending().consent;
    consent.setPresented(true);
    applyLendingRules();
    m_unseen.setSingleShot(true);
    m_unseen.setInterval(timeToComeUp);
    connect(&m_unseen, &QTimer::timeout, this, &Desktop::notifyOfQuestion);
    connect(&m_consent, &ConsentWindow::asks, this,
            [this](const QString &program, const QString &request) {
                m_question = tr("%1 %2").arg(program, request);
                m_unseen.start();
            });
    connect(&m_consent, &ConsentWindow::settled, &m_notices, &NoticePresenter::withdrawQuestion);
    connect(&m_notices, &NoticePresenter::questionsAsked, &m_consent, &ConsentWindow::open);
}

void Desktop::notifyOfQuestion()
{
    const auto *screen = m_consent.windowHandle();
    if (m_lending.waiting() == 0 || (screen && screen->isExposed()))
        return;
    m_notices.showQuestion(tr("A program waits for your answer"), m_question);
}

void Desktop::showPrograms()
{
    if (!m_programs)
        m_programs = std::make_unique<ProgramsWindow>(m_lending,
                                                      m_options.isSandbox
                                                          ? ProgramsWindow::Place::Sandbox
                                                          : ProgramsWindow::Place::Profile,
                                                      &m_preferences);
    if (m_programs->isMinimized())
        m_programs->showNormal();
    else
        m_programs->show();
    m_programs->raise();
    m_programs->activateWindow();
}

void Desktop::applyLendingRules()
{
    m_keeper.lending().lock.setRules({.locksWithScreen = m_preferences.locksLendingWithScreen(),
                                      .locksAfterIdle = m_preferences.lendingIdleTime()});
}

} // namespace Skykeep
