// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "keptaccounts.h"
#include "platform/trayhost.h"
#include "ui/accountactions.h"
#include "ui/keepertray.h"

namespace Skykeep {

//! A host of status icons that is there when a test says so.
class FakeTrayHost final : public TrayHost
{
public:
    bool isThere() const override { return m_isThere; }
    void set(bool isThere)
    {
        m_isThere = isThere;
        Q_EMIT changed();
    }

private:
    bool m_isThere = false;
};

//! A tray over a whole keeper on fakes.
class TrayStage
{
public:
    explicit TrayStage(KeeperTray::Options options = {})
        : actions(accounts.keeper(), accounts.parts->scope)
        , host(new FakeTrayHost)
        , tray(accounts.keeper(), actions, options, std::unique_ptr<TrayHost>(host))
    {
        accounts.start();
    }

    KeptAccounts accounts;
    AccountActions actions;
    FakeTrayHost *host; //!< Of the tray.
    KeeperTray tray;

    //! What the menu says, line by line.
    QStringList texts() { return textsOf(tray.menu()); }

    static QStringList textsOf(const QMenu &menu)
    {
        QStringList texts;
        for (const auto *action : menu.actions()) {
            if (!action->isSeparator())
                texts << QString(action->text()).remove(u'&');
        }
        return texts;
    }

    //! The action of this text, or null; in the submenu of the account \a of, where that is named.
    QAction *action(const QString &text, const QString &of = {})
    {
        QMenu *menu = &tray.menu();
        if (!of.isEmpty()) {
            auto *parent = action(of);
            menu = parent ? parent->menu() : nullptr;
        }
        if (!menu)
            return nullptr;
        for (auto *candidate : menu->actions()) {
            if (QString(candidate->text()).remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }
};

} // namespace Skykeep
