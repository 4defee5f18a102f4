// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"
#include "models/accountneeds.h"
#include "models/timelinemodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QScrollArea;
class QSplitter;

namespace Skykeep {

class AccountActions;
class FactSheet;
class Remedies;
class SelectionSummary;
class WarningStack;

//! All about one account: its warnings and what helps, its facts, and what happened to it. Of several
//! at once, a summary.
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
        const AccountNeeds &needs;
    };
    explicit DetailsPane(Services services, QWidget *parent = nullptr);

    //! What can be done to several accounts at once.
    void setActions(const QList<QAction *> &actions);
    //! None asks to choose one.
    void setAccounts(const std::vector<Did> &dids);
    //! Reads the account again: time passed.
    void refresh();
    QSplitter &splitter() { return *m_content; }
    //! Brings the facts into view.
    void showFacts();

Q_SIGNALS:
    void copyAsked(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeUpper();
    QWidget *makeTimeline();
    void giveRoom();
    void setAccount(const std::optional<Did> &did);
    void orderTabs();
    void showHeading(const Account &account);

    Services m_services;
    LedgerModel m_ledger;
    TimelineModel m_timeline;
    std::optional<Did> m_did;
    QLabel *m_icon = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_state = nullptr;
    WarningStack *m_warnings = nullptr;
    FactSheet *m_facts = nullptr;
    QScrollArea *m_upper = nullptr;
    QLabel *m_empty = nullptr;
    SelectionSummary *m_summary = nullptr;
    QSplitter *m_content = nullptr;
};

} // namespace Skykeep
