// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"
#include "models/accountmodel.h"
#include "ui/accountcommands.h"

#include <QMainWindow>
#include <QTimer>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Skykeep {

class AccountActions;
class AccountsPage;
class DetailsPane;
class LendingActions;
class MessageBar;
class Preferences;
class Remedies;
class WarningStack;
class WelcomePage;
class WindowLayout;

//! The window: the accounts, all about the one that is chosen, and what can be done.
//!
//! What reaches beyond it, such as dialogs that sign in, or the end of the program, it only asks
//! for. It does not close itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Options {
        bool isSandbox = false;
        QString version = QString();
        Preferences *preferences = nullptr; //!< Outlives the window; without any, nothing is kept.
        LendingActions *lending = nullptr; //!< Outlives the window; without any, nothing is lent.
    };

    //! The keeper, the actions and the clock outlive the window.
    MainWindow(AccountKeeper &keeper, AccountActions &actions, const Clock &clock, Options options);
    ~MainWindow() override;

    //! Shows all about one account.
    void select(const Did &did);
    //! The first of those that are chosen.
    std::optional<Did> selected() const;

Q_SIGNALS:
    //! \a identifier is empty, or the account that is to be signed in again.
    void addAccountAsked(const QString &identifier);
    void sandboxAsked();
    void startAtLoginAsked();
    void settingsAsked();
    void programsAsked();
    void closeAsked();
    void quitAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeAccounts();
    void makeMenus();
    void makeStatusBar();
    void followAccounts();
    void followKeeper();
    void followRemedies();
    void followLending();
    void tick();
    void tell(const QString &sentence);
    void runTimerWhileSeen();
    void update();
    void updateSoon();
    void updateSelection();
    void summarise();
    std::vector<const Account *> selectedAccounts() const;
    QStringList selectedNames() const;

    void perform(Command command);
    void performOnSelection(Command command);
    void signInAgain();
    void askLabel();
    void askLetEnd();
    void askSignOut();
    void askRemoval(const std::vector<Did> &dids, const QStringList &names);
    void askKeychain();
    void copy(Command command);
    void askCopyToken();
    void copy(const QString &text, const QString &said);
    void moveSelection(Command command);
    void moveSelectionTo(qsizetype before);
    void about();

    AccountKeeper &m_keeper;
    AccountActions &m_actions;
    const Clock &m_clock;
    Options m_options;
    AccountModel m_model;
    QTimer m_tick;
    QTimer m_soon;
    Timestamp m_updatedAt;
    AccountCommands *m_commands;
    Remedies *m_remedies;
    WarningStack *m_banner = nullptr;
    MessageBar *m_message = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    AccountsPage *m_accounts = nullptr;
    DetailsPane *m_details = nullptr;
    QSplitter *m_splitter = nullptr;
    QPushButton *m_summary = nullptr;
    WindowLayout *m_layout = nullptr;
};

} // namespace Skykeep
