// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "keeper/keeper.h"
#include "platform/preferences.h"
#include "platform/translation.h"
#include "ui/accountactions.h"
#include "ui/keepertray.h"
#include "ui/mainwindow.h"
#include "ui/settingsdialog.h"
#include "ui/signinconversation.h"

#include <QPointer>

#include <memory>

namespace Skykeep {

//! The window and the tray of a keeper, and what happens between them.
//!
//! What is preferred holds at once: for another language window and tray are made anew, where they
//! were and as they were.
class Desktop : public QObject
{
    Q_OBJECT

public:
    //! \a keeper is open; it, \a preferences and \a translation outlive the desktop.
    Desktop(Keeper &keeper, Preferences &preferences, Translation &translation,
            KeeperOptions options);
    ~Desktop() override;

    void showWindow();
    void hideWindow();

Q_SIGNALS:
    void quitAsked();
    void sandboxAsked();

private:
    void makeWindow();
    void makeTray();
    void remake();
    void addAccount(const QString &identifier);
    void showSettings();
    void applyPreferences();
    void close();
    void closeWithoutTray();
    //! Not before the owner knows what is not saved yet.
    void quit();
    QStringList loginArguments() const;

    Keeper &m_keeper;
    Preferences &m_preferences;
    Translation &m_translation;
    KeeperOptions m_options;
    QString m_language; //!< The one that was last preferred.
    AccountActions m_actions;
    SignInConversation m_conversation;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<KeeperTray> m_tray;
    QPointer<QDialog> m_dialog;
    QPointer<SettingsDialog> m_settings;
};

} // namespace Skykeep
