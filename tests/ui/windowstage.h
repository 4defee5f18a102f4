// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "keptaccounts.h"
#include "ui/accountactions.h"
#include "ui/accountcommands.h"
#include "ui/accountlist.h"
#include "ui/mainwindow.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTest>

namespace Skykeep {

//! A window over a whole keeper on fakes.
class WindowStage
{
public:
    explicit WindowStage(MainWindow::Options options = {})
        : actions(accounts.keeper(), accounts.parts->scope)
        , window(accounts.keeper(), actions, accounts.clock, std::move(options))
    {
        accounts.start();
    }

    //! All but what the offscreen platform says of itself.
    static QRegularExpression warnings()
    {
        return QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)"));
    }

    KeptAccounts accounts;
    AccountActions actions;
    MainWindow window;

    //! A window that is seen, has the keyboard, and has been told all there is.
    void show()
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        settle();
    }

    void settle()
    {
        accounts.settle();
        window.select(accounts.keeper().registry().count() > 0
                          ? accounts.keeper().registry().at(0).did()
                          : *Did::parse(u"did:web:nobody.example.com"));
    }

    AccountList &table() { return *window.findChild<AccountList *>(); }
    QPushButton &summary() { return *window.findChild<QPushButton *>(QStringLiteral("summary")); }
    QStackedWidget &pages() { return *window.findChild<QStackedWidget *>(); }
    bool isWelcoming() { return pages().currentIndex() == 0; }

    QAction &action(const QString &name) { return *window.findChild<QAction *>(name); }

    //! All texts that are seen within \a place.
    static QString textsOf(const QWidget &place)
    {
        QStringList texts;
        for (const auto *label : place.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(QLatin1Char('\n'));
    }
};

} // namespace Skykeep
