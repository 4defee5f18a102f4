// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/signinconversation.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

SignInConversation::SignInConversation(AccountKeeper &keeper, TaskScope &scope)
    : m_keeper(keeper)
    , m_scope(scope)
    , m_wasLocked(isKeychainLocked())
{
    connect(&m_keeper, &AccountKeeper::keychainChanged, this, &SignInConversation::watchKeychain);
}

void SignInConversation::resolve(const QString &identifier, const QString &server)
{
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    m_scope.adopt(tellTarget(identifier, server, ++m_question), u"Looking up an account"_s);
}

void SignInConversation::signIn(const SignInRequest &request)
{
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    m_scope.adopt(tellSession(request, ++m_question), u"Signing in"_s);
}

void SignInConversation::lookUp(const QStringList &identifiers, const QString &server)
{
    constexpr int lanes = 4;
    ++m_lookUp;
    for (int lane = 0; lane < lanes; ++lane) {
        QStringList own;
        for (auto i = lane; i < identifiers.size(); i += lanes)
            own << identifiers.at(i);
        if (!own.isEmpty())
            m_scope.adopt(tellTargets(own, server, m_lookUp), u"Looking up accounts"_s);
    }
}

void SignInConversation::useAppPassword(const Did &did)
{
    if (m_isWaiting)
        return;
    m_isWaiting = true;
    m_scope.adopt(tellAppPassword(did, ++m_question), u"App password"_s);
}

void SignInConversation::cancel()
{
    ++m_question;
    m_isWaiting = false;
}

bool SignInConversation::isListed(const SignInTarget &target) const
{
    return target.did && m_keeper.registry().find(*target.did);
}

bool SignInConversation::usesMainPassword(const Did &did) const
{
    const auto *account = m_keeper.registry().find(did);
    return account && account->seen.credential == CredentialKind::MainPassword;
}

QString SignInConversation::nameOf(const Did &did) const
{
    const auto *account = m_keeper.registry().find(did);
    return account && account->entry.handle ? account->entry.handle->toString() : did.toString();
}

std::optional<SignInAllowance> SignInConversation::allowanceAt(const ServiceUrl &host) const
{
    return m_keeper.signInAllowanceAt(host);
}

Task<void> SignInConversation::tellTarget(QString identifier, QString server, int question)
{
    const auto target = co_await m_keeper.resolve(identifier, server);
    if (!takeAnswer(question))
        co_return {};
    if (target)
        Q_EMIT resolved(*target);
    else
        Q_EMIT refused(target.error());
    co_return {};
}

Task<void> SignInConversation::tellSession(SignInRequest request, int question)
{
    const auto did = co_await m_keeper.signIn(std::move(request));
    if (!takeAnswer(question))
        co_return {};
    if (did)
        Q_EMIT signedIn(*did);
    else
        Q_EMIT refused(did.error());
    co_return {};
}

Task<void> SignInConversation::tellTargets(QStringList identifiers, QString server, int lookUp)
{
    for (const auto &identifier : std::as_const(identifiers)) {
        if (lookUp != m_lookUp)
            break;
        const auto target = co_await m_keeper.resolve(identifier, server);
        if (lookUp != m_lookUp)
            break;
        if (target)
            Q_EMIT found(identifier, *target);
        else
            Q_EMIT notFound(identifier, target.error());
    }
    co_return {};
}

Task<void> SignInConversation::tellAppPassword(Did did, int question)
{
    const auto changed = co_await m_keeper.useAppPassword(did);
    if (!takeAnswer(question))
        co_return {};
    if (changed)
        Q_EMIT appPasswordUsed(did);
    else
        Q_EMIT refused(changed.error());
    co_return {};
}

bool SignInConversation::takeAnswer(int question)
{
    if (question != m_question)
        return false;
    m_isWaiting = false;
    return true;
}

bool SignInConversation::isKeychainLocked() const
{
    return findWarning(m_keeper.keeperWarnings(), WarningCode::KeychainLocked) != nullptr;
}

void SignInConversation::watchKeychain()
{
    const bool wasLocked = std::exchange(m_wasLocked, isKeychainLocked());
    if (wasLocked && !m_wasLocked)
        Q_EMIT keychainUnlocked();
}

} // namespace Skykeep
