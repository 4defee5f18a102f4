// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"
#include "models/ledgermodel.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QTreeView;

namespace Skykeep {

class AccountActions;
class FactSheet;
class Remedies;
class WarningStack;

//! All about one account: its warnings and what helps, its facts, and what happened to it.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    //! All outlive the pane.
    struct Services {
        AccountKeeper &keeper;
        AccountActions &actions;
        Remedies &remedies;
        const Clock &clock;
    };
    explicit DetailsPane(Services services, QWidget *parent = nullptr);

    //! Nothing asks to choose one.
    void setAccount(const std::optional<Did> &did);
    const std::optional<Did> &account() const { return m_did; }
    //! Reads the account again: it changed, or time passed.
    void refresh();
    //! Brings the facts into view.
    void showFacts();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeUpper();
    QWidget *makeLedger();
    void showHeading(const Account &account);

    Services m_services;
    LedgerModel m_ledger;
    std::optional<Did> m_did;
    QLabel *m_icon = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_state = nullptr;
    WarningStack *m_warnings = nullptr;
    FactSheet *m_facts = nullptr;
    QScrollArea *m_upper = nullptr;
    QTreeView *m_entries = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace Skykeep
