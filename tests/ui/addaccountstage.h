// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/keptaccounts.h"
#include "ui/addaccountdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace Skykeep {

//! The add-account dialog over a keeper of its own, and a person who types at it.
class AddAccountStage
{
public:
    //! All but what the offscreen platform says of itself.
    static QRegularExpression warnings();

    AddAccountStage();
    ~AddAccountStage();

    KeptAccounts world;
    TaskScope scope;
    SignInConversation conversation;
    std::unique_ptr<AddAccountDialog> dialog;

    //! A new dialog, shown and active.
    void show(const QString &identifier = {});
    //! As somebody who looks at the screen: to whatever has the focus.
    void type(const QString &text);
    void press(Qt::Key key);
    //! Over what is in the field \a name.
    void retype(const QString &name, const QString &text);
    //! Until every question has been answered.
    void settle();
    //! Types and looks up alice@pds.example.com's handle.
    void reachPassword();

    QLineEdit &edit(const QString &name) const { return *dialog->findChild<QLineEdit *>(name); }
    QAbstractButton &button(const QString &name) const;
    bool isShown(const QString &name) const;
    //! What a label of any kind says; empty while it is hidden.
    QString said(const QString &name) const;
    //! Which named widget has the focus.
    QString focus() const;
};

} // namespace Skykeep
