// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

//! What is asked before something is done that cannot be taken back. Each opens a dialog over
//! \a window and returns at once; \a yes is called when the owner agrees, and not after \a window
//! has gone.
namespace Skykeep::Questions {

void letEnd(QWidget *window, const QStringList &names, std::function<void()> yes);
void signOut(QWidget *window, const QStringList &names, std::function<void()> yes);
void remove(QWidget *window, const QStringList &names, std::function<void()> yes);
void useThisKeychain(QWidget *window, const QString &sentence, std::function<void()> yes);
//! Before the keychain has taken renewed sessions of accounts called \a names.
void quitUnsaved(QWidget *window, const QStringList &names, std::function<void()> yes);
//! A token of the account called \a name goes into the clipboard.
void copyAccessToken(QWidget *window, const QString &name, std::function<void()> yes);
void takeBackEverything(QWidget *window, std::function<void()> yes);
//! Asks for a label; an empty one takes it away.
void label(QWidget *window, const QString &name, const QString &current,
           std::function<void(const QString &)> given);

} // namespace Skykeep::Questions
