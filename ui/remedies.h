// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"

#include <QObject>

namespace Skykeep {

class AccountActions;

//! Does what a warning's button says.
//!
//! What needs a dialog of its own is only asked for, by a signal.
class Remedies : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it.
    Remedies(AccountKeeper &keeper, AccountActions &actions, QObject *parent = nullptr);

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
    //! Something is done that cannot be seen, or could not be done.
    void told(const QString &sentence);

private:
    void applyToKeeper(const Warning &warning);
    void applyToAccount(const Warning &warning, const Account &account);
    void openServer(const ServiceUrl &server);
    void openTimeSettings();
    void openFolder(const Warning &warning);
    void copyHandleRecord(const Account &account);

    AccountKeeper &m_keeper;
    AccountActions &m_actions;
};

} // namespace Skykeep
