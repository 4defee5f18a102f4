// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"

#include <QAction>
#include <QObject>

#include <map>
#include <vector>

class QMenu;
class QMenuBar;
class QToolBar;

namespace Skykeep {

//! Everything the window can do, once: toolbar, menus and keyboard all lead here.
enum class Command {
    AddAccount,
    SignIn,
    Refresh,
    RefreshAll,
    Pause,
    Resume,
    LetEnd,
    UseAppPassword,
    SignOut,
    Remove,
    CopyHandle,
    CopyDid,
    CopyToken,
    SetLabel,
    MoveUp,
    MoveDown,
    Find,
    NeedsMe,
    GroupByServer,
    Programs,
    LockLending,
    Settings,
    Close,
    Quit,
    About,
};

//! The actions of the window, enabled where they can do something for the selection.
class AccountCommands : public QObject
{
    Q_OBJECT

public:
    explicit AccountCommands(QWidget *window);

    QAction *action(Command command) const { return m_actions.at(command); }
    std::vector<QAction *> all() const;

    //! \a count is how many accounts there are at all.
    void update(const std::vector<const Account *> &selection, qsizetype count);
    //! Without lending there is nothing to be done about it.
    void setLending(bool isThere, bool isLocked);
    void drawIcons(const QPalette &palette);

    //! \a ofView goes into the View menu.
    void fill(QMenuBar *bar, const std::vector<QMenu *> &ofView) const;
    void fill(QToolBar *bar) const;
    //! What can be done to the selection.
    void fillAccountMenu(QMenu *menu) const;
    //! What can be done to several accounts at once.
    QList<QAction *> forSeveral() const;

Q_SIGNALS:
    void asked(Skykeep::Command command);

private:
    QWidget *m_window;
    std::map<Command, QAction *> m_actions;
};

} // namespace Skykeep
