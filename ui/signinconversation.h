// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"

#include <QObject>

namespace Skykeep {

//! What the add-account dialog asks the keeper: one question at a time, answered by one signal.
//!
//! Outlives every window, since its questions cannot be called back: after cancel() nobody hears
//! the answer, but a server that is being asked to sign in may still do so, and then the account is
//! listed. Only signing out takes that back.
class SignInConversation : public QObject
{
    Q_OBJECT

public:
    //! Both outlive it. The tasks are adopted by \a scope: it may go when that is idle.
    SignInConversation(AccountKeeper &keeper, TaskScope &scope);

    //! Finds out where \a identifier leads; an empty \a server follows it.
    void resolve(const QString &identifier, const QString &server);
    void signIn(const SignInRequest &request);
    //! The answer that is waited for will not be told.
    void cancel();

    //! While it is, further questions are not heard.
    bool isWaiting() const { return m_isWaiting; }
    //! Whether signing in there renews an account of the list.
    bool isListed(const SignInTarget &target) const;

Q_SIGNALS:
    void resolved(const Skykeep::SignInTarget &target);
    void signedIn(const Skykeep::Did &did);
    void refused(const Skykeep::Error &error);
    //! A keychain that was locked no longer is.
    void keychainUnlocked();

private:
    Task<void> tellTarget(QString identifier, QString server, int question);
    Task<void> tellSession(SignInRequest request, int question);
    bool takeAnswer(int question);
    bool isKeychainLocked() const;
    void watchKeychain();

    AccountKeeper &m_keeper;
    TaskScope &m_scope;
    int m_question = 0; //!< The newest one; answers to earlier ones come too late.
    bool m_isWaiting = false;
    bool m_wasLocked = false;
};

} // namespace Skykeep
