// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"
#include "identity/did.h"
#include "ui/warningcard.h"

#include <QWidget>

class QVBoxLayout;

namespace Skykeep {

class AccountActions;
class Remedies;

//! The warnings of one account, or of the keeper, worst first. Hidden while there are none. A new one
//! of the keeper is said to screen readers.
class WarningStack : public QWidget
{
    Q_OBJECT

public:
    //! \a buttons stand beside the words where there is much room.
    WarningStack(Remedies &remedies, AccountActions &actions, QWidget *parent = nullptr,
                 WarningCard::Buttons buttons = WarningCard::Buttons::Below);

    //! \a did is whom they are about; nothing for the keeper.
    void setWarnings(const std::vector<Warning> &warnings, const std::optional<Did> &did);
    //! Gets the keyboard when the button that had it is gone and there is none like it.
    void setHeir(QWidget *heir) { m_heir = heir; }
    //! From top to bottom.
    QList<QWidget *> buttons() const;

Q_SIGNALS:
    void rebuilt();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void announce(const std::vector<Warning> &before) const;
    void add(const Warning &warning);
    void passFocusOn(const QString &name);

    Remedies &m_remedies;
    AccountActions &m_actions;
    WarningCard::Buttons m_buttons;
    QVBoxLayout *m_layout;
    QWidget *m_heir = nullptr;
    std::vector<Warning> m_warnings;
    std::optional<Did> m_did;
    std::vector<WarningCard *> m_cards;
};

} // namespace Skykeep
