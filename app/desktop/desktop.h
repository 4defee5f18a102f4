// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "keeper/keeper.h"
#include "platform/preferences.h"
#include "platform/translation.h"
#include "ui/accountactions.h"
#include "ui/consentwindow.h"
#include "ui/keepertray.h"
#include "ui/lendingactions.h"
#include "ui/mainwindow.h"
#include "ui/noticepresenter.h"
#include "ui/programswindow.h"
#include "ui/sensitiveclipboard.h"
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
    //! Shows no window, unless no tray comes to get it from.
    void startHidden();

Q_SIGNALS:
    void quitAsked();
    void sandboxAsked();

private:
    void makeWindow();
    void makeTray();
    void remake();
    void followNotices();
    void followLending();
    void showPrograms();
    void applyLendingRules();
    //! Where a question has come up on a screen that is not looked at.
    void notifyOfQuestion();
    void showAccount(const Did &did);
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
    SystemClock m_systemClock; //!< For the clipboard: the sandbox's days are short.
    SensitiveClipboard m_clipboard;
    LendingActions m_lending;
    NoticeBoard m_board;
    NoticePresenter m_notices;
    ConsentWindow m_consent; //!< Lives through a change of the language: what it asks goes on.
    QTimer m_unseen;
    QString m_question; //!< The one that came last, in a sentence.
    std::unique_ptr<ProgramsWindow> m_programs; //!< Once it was asked for.
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<KeeperTray> m_tray;
    QTimer m_noTray;
    bool m_isHiddenWithoutTray = false; //!< Its owner knows, and chose so.
    QPointer<QDialog> m_dialog;
    QPointer<SettingsDialog> m_settings;
};

} // namespace Skykeep
