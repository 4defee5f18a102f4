// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"

#include <QObject>

namespace Skykeep {

//! What the add-account dialog asks the keeper: one question at a time, answered by one signal, and
//! beside it where several accounts lead.
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
    //! The same question as resolve() for several, a few at a time, beside whatever else is asked.
    void lookUp(const QStringList &identifiers, const QString &server);
    //! No answer to lookUp() will be told.
    void dropLookUps() { ++m_lookUp; }
    //! Changes a session that began with the main password into one with less power.
    void useAppPassword(const Did &did);
    //! The answer that is waited for will not be told.
    void cancel();

    //! While it is, further questions are not heard.
    bool isWaiting() const { return m_isWaiting; }
    //! Whether signing in there renews an account of the list.
    bool isListed(const SignInTarget &target) const;
    bool usesMainPassword(const Did &did) const;
    QString nameOf(const Did &did) const;
    Timestamp now() const { return m_keeper.now(); }
    std::optional<SignInAllowance> allowanceAt(const ServiceUrl &host) const;

Q_SIGNALS:
    void resolved(const Skykeep::SignInTarget &target);
    void signedIn(const Skykeep::Did &did);
    void refused(const Skykeep::Error &error);
    void appPasswordUsed(const Skykeep::Did &did);
    //! Answers to lookUp(), each as it comes.
    void found(const QString &identifier, const Skykeep::SignInTarget &target);
    void notFound(const QString &identifier, const Skykeep::Error &error);
    //! A keychain that was locked no longer is.
    void keychainUnlocked();

private:
    Task<void> tellTarget(QString identifier, QString server, int question);
    Task<void> tellSession(SignInRequest request, int question);
    Task<void> tellTargets(QStringList identifiers, QString server, int lookUp);
    Task<void> tellAppPassword(Did did, int question);
    bool takeAnswer(int question);
    bool isKeychainLocked() const;
    void watchKeychain();

    AccountKeeper &m_keeper;
    TaskScope &m_scope;
    int m_question = 0; //!< The newest one; answers to earlier ones come too late.
    int m_lookUp = 0; //!< The same for lookUp().
    bool m_isWaiting = false;
    bool m_wasLocked = false;
};

} // namespace Skykeep
