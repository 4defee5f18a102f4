// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/noticeboard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// A keychain that is only locked waits for its owner, who will unlock it in good time; unless
// something would be lost until then.
const Warning *keychainTrouble(const std::vector<Warning> &warnings)
{
    for (const auto &warning : warnings) {
        if (warning.code == WarningCode::KeychainUnavailable
            || warning.code == WarningCode::KeychainChanged
            || (warning.code == WarningCode::KeychainLocked
                && warning.level == Attention::Critical))
            return &warning;
    }
    return nullptr;
}

} // namespace

NoticeBoard::NoticeBoard(AccountKeeper &keeper, Clock &clock, QString file,
                         std::function<bool(NoticeKind)> wants)
    : m_keeper(keeper)
    , m_clock(clock)
    , m_memory(std::move(file))
    , m_wants(std::move(wants))
    , m_alarm(clock.makeAlarm([this] { look(); }))
{
    const auto *registry = &m_keeper.registry();
    const auto mark = [this, registry](qsizetype row) {
        m_changed.insert(registry->at(row).did());
        lookSoon();
    };
    connect(registry, &AccountRegistry::added, this, mark);
    connect(registry, &AccountRegistry::changed, this, mark);
    connect(registry, &AccountRegistry::removed, this, &NoticeBoard::forget);
    connect(&m_keeper, &AccountKeeper::keychainChanged, this, [this] { lookSoon(); });
    connect(&m_keeper, &AccountKeeper::timePassed, this, &NoticeBoard::markAll);
    // Removed while nobody told.
    m_memory.forgetOthers([registry](const Did &did) { return registry->find(did) != nullptr; });
    lookSoon();
}

NoticeBoard::~NoticeBoard() = default;

void NoticeBoard::lookSoon(Milliseconds delay)
{
    const auto at = m_clock.now() + delay;
    // A clock that was set back would put it off for long.
    const bool isPlanned = m_lookAt && *m_lookAt <= at && *m_lookAt >= m_clock.now();
    if (isPlanned)
        return;
    m_lookAt = at;
    m_alarm->set(delay);
}

void NoticeBoard::markAll()
{
    m_isEverythingDue = true;
    lookSoon();
}

void NoticeBoard::forget(const Did &did)
{
    m_changed.remove(did);
    m_memory.forget(did);
    for (const auto &topic : topicsOf(did))
        settle(topic);
    lookSoon();
}

void NoticeBoard::look()
{
    m_lookAt.reset();
    std::vector<Notice> found;
    const auto everything = std::exchange(m_isEverythingDue, false);
    const auto changed = std::exchange(m_changed, {});
    for (const auto &account : m_keeper.registry().all()) {
        if (everything || changed.contains(account.did()))
            lookAt(account, found);
    }
    if (everything)
        lookAtHosts(found);
    lookAtKeychain();
    tell(std::move(found));
    m_memory.save();
}

void NoticeBoard::lookAt(const Account &account, std::vector<Notice> &found)
{
    const auto did = account.did();
    if (account.entry.keeping == Keeping::SignedOut) {
        m_memory.forget(did);
        for (const auto &topic : topicsOf(did))
            settle(topic);
        return;
    }
    const auto warnings = m_keeper.warningsOf(account);
    const auto *known = m_memory.find(did);
    if (!known) {
        m_memory.note(did, standingOf(account, warnings, {}));
        return;
    }
    const auto before = *known;
    const auto after = standingOf(account, warnings, before);
    if (before == after)
        return;
    m_memory.note(did, after);
    for (const auto &topic : topicsSettled(before, after, did))
        settle(topic);
    auto notices = noticesBetween(before, after, account, warnings);
    std::erase_if(notices, [this](const Notice &notice) { return !m_wants(notice.kind); });
    for (auto &notice : withoutRepetition(std::move(notices)))
        found.push_back(std::move(notice));
}

void NoticeBoard::lookAtHosts(std::vector<Notice> &found)
{
    // One for each server, whoever has an account there.
    QHash<QString, bool> answered;
    for (const auto &account : m_keeper.registry().all()) {
        const auto host = account.entry.sessionHost.toString();
        const auto warnings = m_keeper.warningsOf(account);
        const auto *silence = findWarning(warnings, WarningCode::ServerUnreachable);
        const auto told = m_memory.silence(host);
        // After a start nothing is known of the server, until it has answered.
        if (told && !silence && account.seen.lastRefreshAt > told)
            answered[host] = true;
        if (!silence || silence->level < Attention::Warning || told)
            continue;
        m_memory.noteSilence(host, m_clock.now());
        if (m_wants(NoticeKind::ServerUnreachable) && !silence->isAcknowledged)
            found.push_back(silenceNotice(account, *silence));
    }
    for (const auto &host : m_memory.silentHosts()) {
        const auto url = ServiceUrl::parse(host);
        const bool isNobodys = !url || m_keeper.registry().countAt(*url) == 0;
        if (!isNobodys && !answered.value(host))
            continue;
        m_memory.forgetSilence(host);
        if (url)
            settle(silenceTopic(*url));
    }
}

void NoticeBoard::lookAtKeychain()
{
    const auto warnings = m_keeper.keeperWarnings();
    const auto *trouble = keychainTrouble(warnings);
    if (!trouble) {
        m_keychainSince.reset();
        // What is not known yet is not well yet.
        if (m_keeper.vault().state() != VaultState::Ready || m_memory.keychain().isEmpty())
            return;
        m_memory.noteKeychain({});
        settle(keychainTopic());
        return;
    }
    const auto word = toString(trouble->code);
    if (m_memory.keychain() == word)
        return;
    const auto now = m_clock.now();
    if (!m_keychainSince || *m_keychainSince > now)
        m_keychainSince = now;
    const auto waited = now - *m_keychainSince;
    if (waited < Patience) {
        lookSoon(Patience - waited);
        return;
    }
    m_memory.noteKeychain(word);
    if (m_wants(NoticeKind::Keychain))
        Q_EMIT noticed(keychainNotice(*trouble));
}

void NoticeBoard::tell(std::vector<Notice> notices)
{
    if (notices.empty())
        return;
    const auto now = m_clock.now();
    if (now - m_spellAt > Spell || now < m_spellAt) {
        m_spell.clear();
        m_isSummed = false;
    }
    m_spellAt = now;
    const auto earlier = m_spell;
    m_spell.insert(m_spell.begin(), notices.begin(), notices.end());
    if (m_spell.size() <= MostAtOnce) {
        for (const auto &notice : notices)
            Q_EMIT noticed(notice);
        return;
    }
    if (!std::exchange(m_isSummed, true)) {
        for (const auto &notice : earlier)
            Q_EMIT settled(notice.topic);
    }
    Q_EMIT noticed(summaryOf(m_spell));
}

void NoticeBoard::settle(const QString &topic)
{
    std::erase_if(m_spell, [&topic](const Notice &notice) { return notice.topic == topic; });
    Q_EMIT settled(topic);
}

} // namespace Skykeep
