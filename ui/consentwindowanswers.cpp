// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/lentwords.h"
#include "ui/consentcard.h"
#include "ui/consentwindow.h"
#include "ui/consentwords.h"
#include "ui/statusicons.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace Skykeep {

void ConsentWindow::updateConsequence()
{
    const auto *question = m_shown ? m_services.desk.find(*m_shown) : nullptr;
    const auto consent = Consent(m_lasting->currentData().toInt());
    const auto words = question && m_lasting->count() > 0
        ? ConsentWords::consequence(*question, consent)
        : QString();
    m_consequence->setText(words);
    m_consequence->setVisible(!words.isEmpty());
    m_lasting->setAccessibleDescription(words);
    fit();
}

std::optional<size_t> ConsentWindow::placeOfShown() const
{
    const auto &questions = m_services.desk.questions();
    const auto place = std::ranges::find_if(questions, [this](const ConsentQuestion &question) {
        return m_shown == question.id;
    });
    return place == questions.end() ? std::nullopt
                                    : std::optional(size_t(place - questions.begin()));
}

void ConsentWindow::updatePlace()
{
    const auto count = m_services.desk.questions().size();
    const auto place = placeOfShown();
    m_places->setVisible(place && count > 1);
    if (place) {
        m_placeText->setText(tr("Question %1 of %2")
                                 .arg(QLocale().toString(qulonglong(*place + 1)),
                                      QLocale().toString(qulonglong(count))));
        m_previous->setEnabled(*place > 0);
        m_next->setEnabled(*place + 1 < count);
    }
    m_goneLine->setVisible(!m_gone.isEmpty());
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_gonePicture->setPixmap(
        attentionIcon(Attention::Notice, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
    m_goneText->setText(tr("%1 does not ask any more.").arg(m_gone));
    fit();
}

void ConsentWindow::step(int by)
{
    const auto &questions = m_services.desk.questions();
    const auto place = placeOfShown();
    if (!place || (by < 0 && *place == 0) || (by > 0 && *place + 1 >= questions.size()))
        return;
    auto *pressed = by < 0 ? m_previous : m_next;
    auto *other = by < 0 ? m_next : m_previous;
    m_gone.clear();
    showQuestion(questions.at(by < 0 ? *place - 1 : *place + 1).id);
    (pressed->isEnabled() ? pressed : other)->setFocus();
}

void ConsentWindow::allow()
{
    // A button that was pressed by its letter tells so a moment later, when it may stand for another
    // question already.
    if (m_allow->isEnabled() && m_lasting->count() > 0)
        answer(Consent(m_lasting->currentData().toInt()));
}

void ConsentWindow::never()
{
    if (m_never->isEnabled())
        answer(Consent::AlwaysDeny);
}

void ConsentWindow::answer(Consent consent)
{
    if (!m_shown)
        return;
    m_isAnswering = true;
    m_services.desk.answer(*m_shown, consent);
    m_isAnswering = false;
}

void ConsentWindow::denyAll()
{
    m_isAnswering = true;
    m_services.desk.denyAll();
    m_isAnswering = false;
}

void ConsentWindow::guard()
{
    setReachable(false);
    if (m_shown)
        m_look->set(LookTime);
    else
        m_look->stop();
}

void ConsentWindow::setReachable(bool isReachable)
{
    if (!isReachable && (m_allow->hasFocus() || m_never->hasFocus()))
        m_card->setFocus(); // what comes next in the window is no better
    m_allow->setEnabled(isReachable);
    m_never->setEnabled(isReachable);
}

void ConsentWindow::fit()
{
    if (!isVisible())
        return;
    layout()->activate();
    const int width = sizeHint().width();
    resize(width, layout()->totalHeightForWidth(width));
}

void ConsentWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        close(); // and the questions wait
    else
        QWidget::keyPressEvent(event);
}

// Who still writes elsewhere, when the keyboard comes here, has not looked yet.
bool ConsentWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_allow->isEnabled())
        guard();
    return QWidget::eventFilter(watched, event);
}

void ConsentWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::ActivationChange:
        if (isActiveWindow())
            guard();
        break;
    case QEvent::LanguageChange:
        translate();
        break;
    case QEvent::PaletteChange:
        refreshCard();
        updatePlace();
        break;
    default:
        break;
    }
}

void ConsentWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    guard();
    fit();
}

} // namespace Skykeep
