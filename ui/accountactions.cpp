// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/accountactions.h"

#include "accounts/warningwords.h"
#include "platform/loginswitch.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

AccountActions::AccountActions(AccountKeeper &keeper, TaskScope &scope, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_scope(scope)
{
}

void AccountActions::refresh(const Did &did)
{
    Words words{tr("%1 is refreshed.").arg(nameOf(did)),
                tr("%1 could not be refreshed").arg(nameOf(did))};
    begin(did);
    m_scope.adopt(follow(did, m_keeper.refresh(did), std::move(words)), u"Refresh"_s);
}

void AccountActions::refreshAll()
{
    std::vector<Did> dids;
    for (const auto &account : m_keeper.registry().all()) {
        if (account.entry.keeping != Keeping::SignedOut)
            dids.push_back(account.did());
    }
    refreshSeveral(dids);
}

void AccountActions::refreshSeveral(const std::vector<Did> &dids)
{
    if (dids.size() == 1)
        return refresh(dids.front());
    for (const auto &did : dids)
        begin(did);
    m_scope.adopt(followAll(dids, m_keeper.refreshAll(dids)), u"Refresh several"_s);
}

void AccountActions::pause(const Did &did)
{
    report(m_keeper.setKeeping(did, Keeping::Paused),
           {{}, tr("%1 could not be paused").arg(nameOf(did))});
}

void AccountActions::resume(const Did &did)
{
    report(m_keeper.setKeeping(did, Keeping::Kept),
           {{}, tr("%1 could not be resumed").arg(nameOf(did))});
}

void AccountActions::letEnd(const Did &did)
{
    report(m_keeper.setKeeping(did, Keeping::LeftToEnd),
           {{}, tr("%1 could not be paused").arg(nameOf(did))});
}

void AccountActions::signOut(const Did &did)
{
    begin(did);
    m_scope.adopt(followSignOut(did, nameOf(did), m_keeper.signOut(did)), u"Sign-out"_s);
}

void AccountActions::remove(const Did &did)
{
    const auto name = nameOf(did);
    begin(did);
    m_scope.adopt(followRemoval(did, name, m_keeper.remove(did)), u"Removal"_s);
}

void AccountActions::useAppPassword(const Did &did)
{
    Words words{tr("%1 now runs on an app password.").arg(nameOf(did)),
                tr("%1 could not be changed to an app password").arg(nameOf(did))};
    begin(did);
    m_scope.adopt(follow(did, m_keeper.useAppPassword(did), std::move(words)), u"App password"_s);
}

void AccountActions::setLabel(const Did &did, const QString &label)
{
    report(m_keeper.setLabel(did, label), {{}, tr("%1 could not be labelled").arg(nameOf(did))});
}

void AccountActions::move(const std::vector<Did> &dids, qsizetype before)
{
    report(m_keeper.move(dids, before), {{}, tr("The new order could not be saved")});
}

void AccountActions::acknowledge(const std::optional<Did> &did, WarningCode code)
{
    report(did ? m_keeper.acknowledge(*did, code) : m_keeper.acknowledge(code),
           {{}, failedDismissal(did)});
}

void AccountActions::snooze(const std::optional<Did> &did, WarningCode code, Milliseconds time)
{
    report(did ? m_keeper.snooze(*did, code, time) : m_keeper.snooze(code, time),
           {{}, failedDismissal(did)});
}

QString AccountActions::failedDismissal(const std::optional<Did> &did) const
{
    return did ? tr("A warning about %1 could not be dismissed").arg(nameOf(*did))
               : tr("The warning could not be dismissed");
}

void AccountActions::unlockKeychain()
{
    Words words{tr("The keychain is unlocked."), tr("The keychain could not be unlocked")};
    m_scope.adopt(followKeychain(m_keeper.unlockKeychain(), std::move(words)), u"Unlock"_s);
}

void AccountActions::useThisKeychain()
{
    Words words{tr("Sessions are kept in this keychain from now on."),
                tr("This keychain could not be used")};
    m_scope.adopt(followKeychain(m_keeper.useThisKeychain(), std::move(words)), u"Keychain"_s);
}

void AccountActions::checkKeychain()
{
    m_scope.adopt(followProbe(m_keeper.vault().probe()), u"Keychain"_s);
}

void AccountActions::tellContact(const Did &did)
{
    const auto *account = m_keeper.registry().find(did);
    if (!account)
        return;
    m_scope.adopt(followContact(account->entry.sessionHost.displayName(), m_keeper.contactOf(did)),
                  u"Contact"_s);
}

// What fails is told to the user here; to the scope it has ended well, so that it is not told twice.

Task<void> AccountActions::follow(Did did, Task<void> task, Words words)
{
    const auto done = co_await std::move(task);
    end(did);
    report(done, words);
    co_return {};
}

Task<void> AccountActions::followAll(std::vector<Did> dids,
                                     Task<std::vector<AccountKeeper::RefreshOutcome>> task)
{
    const auto outcomes = co_await std::move(task);
    for (const auto &did : dids)
        end(did);
    if (!outcomes) {
        report(tl::unexpected(outcomes.error()), {{}, tr("The accounts could not be refreshed")});
        co_return {};
    }
    QStringList sentences;
    for (const auto &[did, error] : *outcomes) {
        if (error && error->kind != ErrorKind::Cancelled)
            sentences << tr("%1: %2").arg(nameOf(did), describe(*error));
    }
    if (!sentences.isEmpty())
        Q_EMIT failed(tr("Not refreshed: %1").arg(accountsInWords(int(sentences.size()))),
                      sentences.join(u'\n'));
    else if (!outcomes->empty())
        Q_EMIT told(outcomes->size() == size_t(m_keeper.registry().count())
                        ? tr("All accounts are refreshed.")
                        : tr("Refreshed: %1").arg(accountsInWords(int(outcomes->size()))));
    co_return {};
}

Task<void> AccountActions::followSignOut(Did did, QString name, Task<SignOutOutcome> task)
{
    const auto outcome = co_await std::move(task);
    end(did);
    if (!outcome)
        report(tl::unexpected(outcome.error()), {{}, tr("%1 could not be signed out").arg(name)});
    else if (outcome->pending)
        Q_EMIT told(tr("%1 is signed out here. %2 The session at the server is ended as soon as "
                       "that is possible.")
                        .arg(name, describe(*outcome->pending)));
    else
        Q_EMIT told(tr("%1 is signed out.").arg(name));
    co_return {};
}

Task<void> AccountActions::followRemoval(Did did, QString name, Task<SignOutOutcome> task)
{
    const auto outcome = co_await std::move(task);
    end(did);
    if (!outcome)
        report(tl::unexpected(outcome.error()), {{}, tr("%1 could not be removed").arg(name)});
    else if (outcome->pending)
        Q_EMIT told(tr("%1 leaves the list when the server has ended the session. %2 Remove it "
                       "once more not to wait for that.")
                        .arg(name, describe(*outcome->pending)));
    else
        Q_EMIT told(tr("%1 is removed.").arg(name));
    co_return {};
}

Task<void> AccountActions::followKeychain(Task<void> task, Words words)
{
    const auto done = co_await std::move(task);
    report(done, words);
    co_return {};
}

Task<void> AccountActions::followProbe(Task<VaultState> task)
{
    const auto state = co_await std::move(task);
    if (!state)
        report(tl::unexpected(state.error()), {{}, tr("The keychain could not be asked")});
    else if (*state == VaultState::Missing || *state == VaultState::Denied)
        Q_EMIT told(tr("Still no keychain answers."));
    else if (*state == VaultState::Ready)
        Q_EMIT told(tr("The keychain answers."));
    co_return {};
}

Task<void> AccountActions::followContact(QString host, Task<QString> task)
{
    const auto address = co_await std::move(task);
    // A server that does not say, or does not answer, has its page.
    if (address && !address->isEmpty())
        Q_EMIT found(tr("Whom to write to about accounts at %1: %2").arg(host, *address), *address);
    co_return {};
}

void AccountActions::report(const Result<void> &done, const Words &words)
{
    if (!done && done.error().kind != ErrorKind::Cancelled)
        Q_EMIT failed(words.failed, describe(done.error()));
    else if (done && !words.done.isEmpty())
        Q_EMIT told(words.done);
}

void AccountActions::begin(const Did &did)
{
    if (++m_running[did] == 1)
        Q_EMIT busyChanged(did);
}

void AccountActions::end(const Did &did)
{
    if (--m_running[did] > 0)
        return;
    m_running.remove(did);
    Q_EMIT busyChanged(did);
}

QString AccountActions::nameOf(const Did &did) const
{
    const auto *account = m_keeper.registry().find(did);
    return account ? account->displayName() : did.toString();
}

void AccountActions::startAtLogin(const QStringList &arguments)
{
    switchLoginStart(LoginCommand::ofThisProgram(arguments), this,
                     [this](const Result<void> &done) {
                         if (done)
                             Q_EMIT told(tr("Skykeep starts when you log in, from now on."));
                         else
                             Q_EMIT failed(tr("Start at login"), describe(done.error()));
                     });
}

} // namespace Skykeep
