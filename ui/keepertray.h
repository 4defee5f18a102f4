// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"
#include "platform/trayhost.h"
#include "ui/trayicon.h"
#include "ui/traymenu.h"

#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

namespace Skykeep {

class AccountActions;
class LendingActions;
class SensitiveClipboard;

//! The keeper in the system tray: the worst that is going on as an icon, and in words who it is.
//!
//! The tooltip and the menu name the accounts that need their owner first. Changes that come
//! together are shown together. A tray that comes later is used, and one that goes is told.
class KeeperTray : public QObject
{
    Q_OBJECT

public:
    struct Options {
        bool isSandbox = false;
        SensitiveClipboard *clipboard = nullptr; //!< Whose countdown is shown; outlives the tray.
        LendingActions *lending = nullptr; //!< Outlives the tray; without any, nothing is lent.
    };

    //! \a keeper and \a actions outlive the tray. \a host is null where the system tray is not shown
    //! by way of a bus.
    KeeperTray(AccountKeeper &keeper, AccountActions &actions, Options options,
               std::unique_ptr<TrayHost> host = TrayHost::ofThisSystem());
    ~KeeperTray() override;

    //! Somebody shows the icon.
    bool isAvailable() const;
    //! Shows the icon as soon as somebody is there for it.
    void show();
    //! What "Show" or "Hide" in the menu is about to do.
    void setWindowVisible(bool isVisible);
    //! In a bubble beside the icon: where nobody else shows notifications.
    void showMessage(const QString &title, const QString &text, Attention level);

    TrayMenu &menu() { return m_menu; }
    TrayState state() const { return m_state; }
    const QString &toolTip() const { return m_toolTip; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void availableChanged();
    void showAsked();
    void hideAsked();
    void quitAsked();
    void addAccountAsked();
    void settingsAsked();
    //! What waits for the owner's answer is to be shown.
    void questionsAsked();
    void programsAsked();
    //! The owner chose this account in the menu.
    void accountAsked(const Skykeep::Did &did);
    void messageClicked();

private:
    void followKeeper();
    void followMenu();
    void followLending();
    void makeIcon();
    void updateSoon();
    void update();
    //! \a troubles are the keeper's own.
    void updateToolTip(const std::vector<TrayContent::Line> &lines, const QStringList &troubles);
    std::vector<TrayContent::Line> lines() const;

    AccountKeeper &m_keeper;
    AccountActions &m_actions;
    Options m_options;
    std::unique_ptr<TrayHost> m_host;
    QTimer m_soon;
    TrayMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; //!< Null until somebody may be there for it.
    bool m_isOnBus = false; //!< And not drawn by ourselves.
    const QObject *m_window = nullptr; //!< Of ours in the tray, while one is seen there.
    TrayState m_state = TrayState::Calm;
    QString m_toolTip;
    bool m_isWindowVisible = false;
};

} // namespace Skykeep
