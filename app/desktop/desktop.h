// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "keeper/keeper.h"
#include "platform/preferences.h"
#include "ui/accountactions.h"
#include "ui/keepertray.h"
#include "ui/mainwindow.h"
#include "ui/signinconversation.h"

#include <QPointer>

#include <memory>

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

Q_SIGNALS:
    void quitAsked();
    void sandboxAsked();

private:
    void addAccount(const QString &identifier);
    void close();
    //! Not before the owner knows what is not saved yet.
    void quit();

    Keeper &m_keeper;
    Preferences &m_preferences;
    AccountActions m_actions;
    SignInConversation m_conversation;
    MainWindow m_window;
    std::unique_ptr<KeeperTray> m_tray;
    QPointer<QDialog> m_dialog;
};

} // namespace Skykeep
