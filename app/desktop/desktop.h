// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "keeper/keeper.h"
#include "platform/preferences.h"
#include "ui/accountactions.h"
#include "ui/keepertray.h"
#include "ui/mainwindow.h"
#include "ui/noticepresenter.h"
#include "ui/sensitiveclipboard.h"
#include "ui/signinconversation.h"

#include <QPointer>

class QDialog;

namespace Skykeep {

//! The window and the tray of a keeper, and what happens between them.
class Desktop : public QObject
{
    Q_OBJECT

public:
    //! \a keeper is open; it and \a preferences outlive the desktop.
    Desktop(Keeper &keeper, Preferences &preferences, const KeeperOptions &options);
    ~Desktop() override;

    void showWindow();
    void hideWindow();
    //! Shows no window, unless no tray comes to get it from.
    void startHidden();

Q_SIGNALS:
    void quitAsked();
    void sandboxAsked();

private:
    void followTray();
    void followNotices();
    void showAccount(const Did &did);
    void addAccount(const QString &identifier);
    void close();
    //! Not before the owner knows what is not saved yet.
    void quit();

    Keeper &m_keeper;
    Preferences &m_preferences;
    AccountActions m_actions;
    SignInConversation m_conversation;
    MainWindow m_window;
    SystemClock m_systemClock; //!< For the clipboard: the sandbox's days are short.
    SensitiveClipboard m_clipboard;
    KeeperTray m_tray;
    NoticeBoard m_board;
    NoticePresenter m_notices;
    QTimer m_noTray;
    bool m_isHiddenWithoutTray = false; //!< Its owner knows, and chose so.
    QPointer<QDialog> m_dialog;
};

} // namespace Skykeep
