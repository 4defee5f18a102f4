// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/apppasswordswitch.h"

#include "accounts/ledgerwords.h"
#include "session/tokenhint.h"

#include <QRandomGenerator>
#include <QSysInfo>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qsizetype longestName = 32; // what other clients show and accept
constexpr Milliseconds shortestAccess = 2min;

QString nameForThisComputer()
{
    return (u"Skykeep on "_s + QSysInfo::machineHostName()).left(longestName).trimmed();
}

// A name can be given once per account.
QString anotherName()
{
    const auto suffix = QString::number(QRandomGenerator::global()->bounded(0x1000, 0x10000), 16);
    return nameForThisComputer().left(longestName - suffix.size() - 1) + u' ' + suffix;
}

} // namespace

AppPasswordSwitch::AppPasswordSwitch(Services services)
    : m_book(services.book)
    , m_upkeep(services.upkeep)
    , m_sessions(services.sessions)
    , m_signIn(services.signIn)
    , m_xrpc(services.xrpc)
    , m_clock(services.clock)
{
}

Task<void> AppPasswordSwitch::useAppPassword(Did did)
{
    const auto *account = m_book.find(did);
    if (!account)
        co_return fail(ErrorKind::NoSuchAccount, did.toString());
    if (account->entry.keeping == Keeping::SignedOut)
        co_return fail(ErrorKind::SignInNeeded, account->displayName());
    if (account->seen.credential == CredentialKind::AppPassword
        || account->seen.credential == CredentialKind::PrivilegedAppPassword)
        co_return fail(ErrorKind::InvalidInput, account->displayName(),
                       u"this session runs on an app password already"_s);

    const XrpcHost host{account->entry.sessionHost, account->entry.addresses};
    SignInTarget target{did.toString(),
                        did,
                        account->entry.handle,
                        host.url,
                        account->entry.accountHost,
                        host.addresses};

    const auto made = co_await makeAppPassword(did, host);
    if (!made)
        co_return fail(made.error());
    SignInCredentials credentials{did.toString(), made->password};
    const auto session = co_await m_xrpc.createSession(host, std::move(credentials));
    if (!session)
        co_return fail(session.error());
    if (session->account.did != did) {
        const auto ignored = co_await m_xrpc.deleteSession(host, session->tokens.refresh);
        Q_UNUSED(ignored)
        co_return fail(ErrorKind::WrongAccount, host.url.displayName());
    }

    LedgerEntry entry{did,
                      m_clock.now(),
                      LedgerEvent::CredentialChanged,
                      LedgerWords::usesAppPassword(made->name),
                      {}};
    const auto kept = co_await m_signIn.keep(*session, std::move(target), std::move(entry));
    if (!kept)
        co_return kept;
    // The first session is still alive at the server. Where it cannot be ended now, it is retried.
    const auto revoked = co_await m_upkeep.revoke(did);
    Q_UNUSED(revoked)
    co_return {};
}

Task<AppPassword> AppPasswordSwitch::makeAppPassword(Did did, XrpcHost host)
{
    auto token = co_await accessToken(did);
    if (!token)
        co_return fail(token.error());
    auto made = co_await makeNamed(host, *token);
    if (made || made.error().kind != ErrorKind::TokenExpired)
        co_return made;

    // Our clock and the server's may differ; the server's counts.
    const auto renewed = co_await m_upkeep.refresh(did);
    if (!renewed)
        co_return fail(renewed.error());
    token = co_await accessToken(did);
    if (!token)
        co_return fail(token.error());
    made = co_await makeNamed(host, *token);
    co_return made;
}

Task<AppPassword> AppPasswordSwitch::makeNamed(XrpcHost host, Secret accessToken)
{
    auto made = co_await m_xrpc.createAppPassword(host, accessToken, nameForThisComputer());
    // The reference PDS answers a name that is taken with 500 instead of a refusal.
    const bool isTaken = !made
        && (made.error().kind == ErrorKind::Rejected
            || made.error().kind == ErrorKind::ServerFault);
    if (isTaken)
        made = co_await m_xrpc.createAppPassword(host, accessToken, anotherName());
    co_return made;
}

Task<Secret> AppPasswordSwitch::accessToken(Did did)
{
    auto item = co_await m_sessions.current(did);
    if (!item)
        co_return fail(item.error());
    const auto *account = m_book.find(did);
    if (!account)
        co_return fail(ErrorKind::NoSuchAccount, did.toString());
    const bool isGood = !item->accessToken.isEmpty() && account->seen.accessExpiresAt
        && *account->seen.accessExpiresAt > m_clock.now() + shortestAccess;
    if (isGood)
        co_return item->accessToken;

    const auto renewed = co_await m_upkeep.refresh(did);
    if (!renewed)
        co_return fail(renewed.error());
    item = co_await m_sessions.current(did);
    if (!item)
        co_return fail(item.error());
    co_return item->accessToken;
}

} // namespace Skykeep
