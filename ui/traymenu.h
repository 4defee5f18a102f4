// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"

#include <QMenu>
#include <QTimer>

#include <vector>

namespace Skykeep {

//! What the menu of the tray is made from.
struct TrayContent {
    struct Line {
        Did did;
        QString name;
        QString trouble; //!< In a few words; empty: it needs nobody.
        Attention attention = Attention::None;
        QString handle;
        Keeping keeping = Keeping::Kept;

        friend bool operator==(const Line &, const Line &) = default;
    };

    bool isSandbox = false;
    bool isWindowVisible = false;
    bool isClipboardCounting = false;
    bool isLending = false; //!< There is something to lend from at all.
    bool isLendingLocked = false;
    int waiting = 0; //!< Questions of programs.
    int served = 0; //!< Programs, today.
    std::vector<Line> lines; //!< Who needs something first.

    friend bool operator==(const TrayContent &, const TrayContent &) = default;
};

//! The menu of the tray. Nothing in it moves while it is open.
class TrayMenu : public QMenu
{
    Q_OBJECT

public:
    //! More would not fit a screen; the window has them all.
    static constexpr size_t MostAccounts = 12;

    explicit TrayMenu(QWidget *parent = nullptr);

    //! Shown now, or when the menu that is open has been closed.
    void setContent(TrayContent content);

Q_SIGNALS:
    void showAsked();
    void hideAsked();
    void addAccountAsked();
    void refreshAllAsked();
    void settingsAsked();
    void clearClipboardAsked();
    void questionsAsked();
    void programsAsked();
    void lendingLockAsked(bool isLocked);
    void quitAsked();
    void accountAsked(const Skykeep::Did &did);
    void copyAsked(const QString &text);
    void profileAsked(const Skykeep::Did &did);
    void refreshAsked(const Skykeep::Did &did);
    void pauseAsked(const Skykeep::Did &did);
    void resumeAsked(const Skykeep::Did &did);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fillIfNew();
    void fillSoon();
    void fillAccounts();
    void fillLending();
    void addAccountMenu(const TrayContent::Line &line);

    TrayContent m_content;
    bool m_isNew = true;
    //! Where the menu is drawn by another program, that it was closed may never be told.
    QTimer m_open;
};

} // namespace Skykeep
