// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/warningstack.h"

#include "ui/accountactions.h"
#include "ui/remedies.h"

#include <QAccessible>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Skykeep {

WarningStack::WarningStack(Remedies &remedies, AccountActions &actions, QWidget *parent,
                           WarningCard::Buttons buttons)
    : QWidget(parent)
    , m_remedies(remedies)
    , m_actions(actions)
    , m_buttons(buttons)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    hide();
}

void WarningStack::setWarnings(const std::vector<Warning> &warnings, const std::optional<Did> &did)
{
    // A button that is about to be clicked is not taken away without need.
    if (m_warnings == warnings && m_did == did)
        return;
    const auto before = std::exchange(m_warnings, warnings);
    m_did = did;
    rebuild();
    if (!m_did)
        announce(before);
}

// An account's are read with the account; the keeper's come by themselves.
void WarningStack::announce(const std::vector<Warning> &before) const
{
    for (size_t i = 0; i < m_warnings.size(); ++i) {
        if (m_warnings[i].isAcknowledged || findWarning(before, m_warnings[i].code))
            continue;
        QAccessibleEvent alert(m_cards[i], QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void WarningStack::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void WarningStack::rebuild()
{
    const auto *focused = window()->focusWidget();
    const bool hadFocus = focused && isAncestorOf(focused);
    const auto name = hadFocus ? focused->objectName() : QString();
    // Later: one of them may be what asked for this.
    for (auto *card : m_cards) {
        m_layout->removeWidget(card);
        card->hide();
        card->setObjectName({});
        card->deleteLater();
    }
    m_cards.clear();
    for (const auto &warning : m_warnings)
        add(warning);
    setVisible(!m_warnings.empty());
    Q_EMIT rebuilt();
    if (hadFocus)
        passFocusOn(name);
}

// To the like of the button that had it: Tab need not begin anew for each warning.
void WarningStack::passFocusOn(const QString &name)
{
    for (auto *button : buttons()) {
        if (button->objectName() == name)
            return button->setFocus();
    }
    if (m_heir)
        m_heir->setFocus();
}

QList<QWidget *> WarningStack::buttons() const
{
    QList<QWidget *> buttons;
    for (const auto *card : m_cards) {
        for (auto *button : card->findChildren<QPushButton *>())
            buttons << button;
    }
    return buttons;
}

void WarningStack::add(const Warning &warning)
{
    const bool isNews = !warning.isAcknowledged;
    auto *card = new WarningCard(warning,
                                 {.canDismiss = isNews && canBeDismissed(warning, !m_did),
                                  .canSnooze = isNews && canBeSnoozed(warning),
                                  .buttons = m_buttons},
                                 this);
    connect(card, &WarningCard::remedyAsked, this,
            [this, warning, did = m_did] { m_remedies.apply(warning, did); });
    connect(card, &WarningCard::dismissalAsked, this,
            [this, code = warning.code, did = m_did] { m_actions.acknowledge(did, code); });
    connect(card, &WarningCard::snoozeAsked, this,
            [this, code = warning.code, did = m_did](Milliseconds time) {
                m_actions.snooze(did, code, time);
            });
    m_layout->addWidget(card);
    m_cards.push_back(card);
}

} // namespace Skykeep
