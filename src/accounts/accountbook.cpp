// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountbook.h"

#include "base/logging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

AccountBook::AccountBook(AccountRegistry &registry, RosterStore &roster, LedgerStore &ledger)
    : m_registry(registry)
    , m_roster(roster)
    , m_ledger(ledger)
{
}

void AccountBook::load()
{
    const auto loaded = m_roster.load();
    m_saidAtStart.insert(m_roster.file(), loaded.trouble);
    const auto ofLedger = m_ledger.open();
    if (!m_ledger.isWaiting())
        m_saidAtStart.insert(m_ledger.file(), ofLedger);
    setTrouble(m_roster.file(), {});
    setTrouble(m_ledger.file(), m_ledger.isWaiting() ? ofLedger : QString());
    m_keychain = loaded.roster.keychain;
    m_dismissed = loaded.roster.dismissed;

    const auto seen = m_ledger.observations();
    for (const auto &entry : loaded.roster.entries)
        m_registry.add(Account{entry, seen.value(entry.did)});
}

Result<void> AccountBook::put(Account account, const LedgerEntry &entry)
{
    const Did did = account.did();
    if (const auto *listed = m_registry.find(did)) {
        account.entry.label = listed->entry.label;
        m_registry.change(did, [&account](Account &row) { row = account; });
    } else {
        m_registry.add(account);
    }
    const auto saved = save();
    observe(did, [](Observations &) { }, {entry});
    return saved;
}

Result<void> AccountBook::decide(const Did &did, const std::function<void(RosterEntry &)> &edit)
{
    const auto *account = m_registry.find(did);
    if (!account)
        return fail(ErrorKind::NoSuchAccount, did.toString());
    const RosterEntry before = account->entry;
    m_registry.change(did, [&edit](Account &row) { edit(row.entry); });
    const auto saved = save();
    if (!saved)
        m_registry.change(did, [&before](Account &row) { row.entry = before; });
    return saved;
}

void AccountBook::follow(const Did &did, const std::function<void(RosterEntry &)> &edit)
{
    const auto *account = m_registry.find(did);
    if (!account)
        return;
    const RosterEntry before = account->entry;
    m_registry.change(did, [&edit](Account &row) { edit(row.entry); });
    if (m_registry.find(did)->entry != before)
        (void)save();
}

void AccountBook::observe(const Did &did, const std::function<void(Observations &)> &edit,
                          const std::vector<LedgerEntry> &entries)
{
    if (!m_registry.change(did, [&edit](Account &row) { edit(row.seen); }))
        return; // removed meanwhile
    const auto recorded = m_ledger.record(did, m_registry.find(did)->seen, entries);
    setTrouble(m_ledger.file(), recorded ? QString() : describe(recorded.error()));
    for (const auto &entry : entries)
        Q_EMIT ledgerGrew(entry);
}

void AccountBook::mark(const Did &did, const std::function<void(Account &)> &edit)
{
    m_registry.change(did, edit);
}

Result<void> AccountBook::remove(const Did &did)
{
    const auto row = m_registry.rowOf(did);
    if (!row)
        return fail(ErrorKind::NoSuchAccount, did.toString());
    const Account before = m_registry.at(*row);
    m_registry.remove(did);
    if (const auto saved = save(); !saved) {
        m_registry.add(before);
        m_registry.move(m_registry.count() - 1, *row);
        return saved;
    }
    if (const auto forgotten = m_ledger.forget(did); !forgotten)
        setTrouble(m_ledger.file(), describe(forgotten.error()));
    return {};
}

Result<void> AccountBook::move(const std::vector<Did> &dids, qsizetype before)
{
    std::vector<qsizetype> rows;
    for (const auto &did : dids) {
        const auto row = m_registry.rowOf(did);
        if (!row)
            return fail(ErrorKind::NoSuchAccount, did.toString());
        rows.push_back(*row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());

    // From the gap outwards, so that no move disturbs a row that is still to be moved.
    std::vector<std::pair<qsizetype, qsizetype>> moves;
    const auto gap = std::lower_bound(rows.begin(), rows.end(), before);
    auto target = before;
    for (auto row = gap; row != rows.begin();)
        moves.emplace_back(*--row, --target);
    target = before;
    for (auto row = gap; row != rows.end(); ++row)
        moves.emplace_back(*row, target++);

    for (const auto &[from, to] : moves)
        m_registry.move(from, to);
    const auto saved = save();
    if (!saved) {
        for (auto done = moves.rbegin(); done != moves.rend(); ++done)
            m_registry.move(done->second, done->first);
    }
    return saved;
}

Result<std::vector<LedgerEntry>> AccountBook::entries(const Did &did, int limit) const
{
    return m_ledger.entries(did, limit);
}

Result<void> AccountBook::chooseKeychain(const QString &backend)
{
    if (backend == m_keychain)
        return {};
    const QString before = std::exchange(m_keychain, backend);
    const auto saved = save();
    if (!saved)
        m_keychain = before;
    return saved;
}

Result<void> AccountBook::dismiss(const std::function<void(Dismissals &)> &edit)
{
    const auto before = m_dismissed;
    edit(m_dismissed);
    const auto saved = save();
    if (!saved)
        m_dismissed = before;
    Q_EMIT dismissedChanged();
    return saved;
}

void AccountBook::endSnoozes(Timestamp now)
{
    std::vector<Did> over;
    for (const auto &account : m_registry.all()) {
        if (account.entry.dismissed.isAnyOver(now))
            over.push_back(account.did());
    }
    for (const auto &did : over)
        follow(did, [now](RosterEntry &entry) { entry.dismissed.endSnoozes(now); });
    if (m_dismissed.isAnyOver(now)) {
        m_dismissed.endSnoozes(now);
        (void)save();
        Q_EMIT dismissedChanged();
    }
}

Result<void> AccountBook::save()
{
    Roster roster;
    roster.keychain = m_keychain;
    roster.dismissed = m_dismissed;
    for (const auto &account : m_registry.all())
        roster.entries.push_back(account.entry);
    const auto saved = m_roster.save(roster);
    setTrouble(m_roster.file(), saved ? QString() : describe(saved.error()));
    return saved;
}

void AccountBook::setTrouble(const QString &file, const QString &text)
{
    QString words = m_saidAtStart.value(file);
    if (!text.isEmpty())
        words += words.isEmpty() ? text : u' ' + text;
    const auto same = std::find_if(m_troubles.begin(), m_troubles.end(),
                                   [&](const StorageTrouble &trouble) {
                                       return trouble.file == file;
                                   });
    if (words == (same == m_troubles.end() ? QString() : same->text))
        return;
    if (!words.isEmpty())
        qCWarning(lcAccounts).noquote() << words;
    if (words.isEmpty())
        m_troubles.erase(same);
    else if (same == m_troubles.end())
        m_troubles.push_back({file, words});
    else
        same->text = words;
    Q_EMIT troublesChanged();
}

} // namespace Skykeep
