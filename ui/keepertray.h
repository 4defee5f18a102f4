// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

namespace Skykeep {

class AccountActions;
class Preferences;

//! The keeper in the system tray: the worst that is going on as an icon, and in words who it is.
//!
//! The tooltip and the menu name the accounts that need their owner first. Changes that come
//! together are shown together.
class KeeperTray : public QObject
{
    Q_OBJECT

public:
    struct Options {
        bool isSandbox = false;
        Preferences *preferences = nullptr; //!< Outlives the tray; without any, nothing is kept.
    };

    //! \a keeper and \a actions outlive the tray.
    KeeperTray(AccountKeeper &keeper, AccountActions &actions, Options options);
    ~KeeperTray() override;

    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void show() { m_icon.show(); }
    //! What "Show" or "Hide" in the menu is about to do.
    void setWindowVisible(bool isVisible);

    QMenu &menu() { return m_menu; }
    QString toolTip() const { return m_icon.toolTip(); }

Q_SIGNALS:
    void showAsked();
    void hideAsked();
    void quitAsked();
    //! The owner chose this account in the menu.
    void accountAsked(const Skykeep::Did &did);

private:
    //! An account as the tray tells of it.
    struct Line {
        Did did;
        Attention attention;
        QString text;
    };

    void updateSoon();
    void update();
    void fillMenu(const std::vector<Line> &lines);
    std::vector<Line> lines() const;

    AccountKeeper &m_keeper;
    AccountActions &m_actions;
    Options m_options;
    QTimer m_soon;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    bool m_isWindowVisible = false;
};

} // namespace Skykeep
