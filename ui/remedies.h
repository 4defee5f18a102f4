// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"
#include "ui/instructions.h"

#include <QObject>
#include <QUrl>

#include <functional>

namespace Skykeep {

class AccountActions;

//! Does what a warning's button says.
//!
//! What needs a dialog of its own is only asked for, by a signal.
class Remedies : public QObject
{
    Q_OBJECT

public:
    //! How what lies outside Skykeep is opened. False where nothing opens it.
    struct Openers {
        std::function<bool(const QUrl &)> page;
        std::function<bool()> timeSettings;
    };

    //! Both outlive it.
    Remedies(AccountKeeper &keeper, AccountActions &actions, QObject *parent = nullptr);

    //! Instead of this system's own.
    void setOpeners(Openers openers) { m_openers = std::move(openers); }

    //! Empty where nothing can be done but wait, or take note.
    static QString buttonText(const Warning &warning);
    //! \a did is the account that \a warning is about; nothing where it is about the keeper.
    void apply(const Warning &warning, const std::optional<Did> &did);

Q_SIGNALS:
    void signInAsked(const QString &identifier);
    void removalAsked(const Skykeep::Did &did);
    void detailsAsked(const Skykeep::Did &did);
    void keychainChoiceAsked();
    void startAtLoginAsked();
    //! Something only its owner can do. \a check looks whether it is done.
    void instructionsAsked(const Skykeep::Instructions &instructions,
                           const std::function<void()> &check);
    //! Something is done that cannot be seen, or could not be done; \a copyable, where it is not
    //! empty, is what to go on with by hand.
    void told(const QString &sentence, const QString &copyable);

private:
    void applyToKeeper(const Warning &warning);
    void applyToAccount(const Warning &warning, const Account &account);
    static QString pageButton(WarningCode code);
    void openServer(const Account &account, WarningCode code);
    void open(const QUrl &url, const QString &sentence);
    void openTimeSettings();
    void openFolder(const Warning &warning);
    void explainHandle(const Account &account);
    void explainKeychain();

    AccountKeeper &m_keeper;
    AccountActions &m_actions;
    Openers m_openers;
};

} // namespace Skykeep
