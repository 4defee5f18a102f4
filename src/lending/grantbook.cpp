// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/grantbook.h"

#include "base/logging.h"
#include "lending/grantmatch.h"
#include "lending/grantrules.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

bool isTaken(const Grant &grant, GrantBook::Taken taken)
{
    return taken == GrantBook::Taken::Everything || grant.verdict == Grant::Verdict::Allow;
}

constexpr Milliseconds untilWritten = 10s;
constexpr Milliseconds betweenTries = 1min;
constexpr Milliseconds betweenLooks = 1min; // at terminals
constexpr Milliseconds longestAlarm = std::chrono::days(1);

QString text(const char *sentence)
{
    return QCoreApplication::translate("GrantBook", sentence);
}

//! The one of two permissions that goes further, and of those the one that lasts.
bool isFirst(const Grant &a, const Grant &b)
{
    const auto rank = [](const Grant &grant) {
        return std::pair(!grant.isWhileLocked, grant.lasting != Grant::Lasting::Always);
    };
    return rank(a) < rank(b);
}

} // namespace

GrantBook::GrantBook(GrantStore &store, Clock &clock)
    : m_store(store)
    , m_clock(clock)
    , m_administrators(store, clock)
    , m_times(clock)
    , m_tending(clock.makeAlarm([this] { tend(); }))
{
}

GrantBook::~GrantBook() = default;

Result<void> GrantBook::open()
{
    auto loaded = m_store.load();
    m_trouble = loaded.trouble;
    m_grants = std::move(loaded.grants);
    for (const auto &grant : m_grants)
        m_times.resume(grant);
    if (!m_trouble.isEmpty())
        qCWarning(lcLending).noquote() << m_trouble;
    m_administrators.read();
    takeAdministrators();
    dropEnded();
    const auto all = troubles();
    if (!all.isEmpty())
        return fail(ErrorKind::Storage, m_store.file(), all.join(u' '));
    return {};
}

QStringList GrantBook::troubles() const
{
    QStringList all{m_trouble, m_administrators.trouble()};
    all.removeAll(QString());
    return all;
}

const Grant *GrantBook::find(const QString &id) const
{
    const auto found = std::ranges::find(m_grants, id, &Grant::id);
    return found == m_grants.end() ? nullptr : &*found;
}

bool GrantBook::isUserNamed(unsigned number)
{
    if (m_administrators.look())
        takeAdministrators();
    const Program user{.user = number, .isOtherUser = true};
    return std::ranges::any_of(m_grants, [&](const Grant &grant) {
        return isFor(grant, user) && !m_times.hasEnded(grant);
    });
}

Result<QString> GrantBook::add(Grant grant)
{
    dropEnded();
    grant.id = freshId();
    grant.origin = Grant::Origin::Owner;
    // To the second, as it is written.
    grant.madeAt = std::chrono::floor<std::chrono::seconds>(m_clock.now());
    grant.lastUsedAt.reset();
    grant.endsAt.reset();
    if (grant.lasting == Grant::Lasting::Hour)
        grant.endsAt = m_clock.now() + grantedHour;
    if (const auto checked = checkNewGrant(grant); !checked)
        return fail(checked.error());

    bool isWritten = isOnDisk(grant);
    Grants next;
    for (const auto &older : m_grants) {
        if (isOwners(older) && replaces(grant, older))
            isWritten = isWritten || isOnDisk(older);
        else
            next.push_back(older);
    }
    if (std::ranges::count_if(next, isOwners) >= MostGrants)
        return fail(ErrorKind::InvalidInput, grant.program ? grant.program->name : QString(),
                    text(QT_TRANSLATE_NOOP("GrantBook",
                                           "there are %1 grants already; revoke some first"))
                        .arg(QLocale().toString(MostGrants)));
    next.push_back(grant);
    if (isWritten) {
        if (const auto saved = save(next); !saved)
            return fail(saved.error());
    }
    m_times.begin(grant);
    replaceAll(std::move(next));
    return grant.id;
}

QString GrantBook::freshId() const
{
    // Without what is mistaken for something else when it is typed.
    constexpr auto letters = "abcdefghjkmnpqrstuvwxyz23456789"_L1;
    QString id;
    do {
        id.clear();
        for (int i = 0; i < 5; ++i) // no word at first sight is a number
            id += letters.at(QRandomGenerator::global()->bounded(i == 0 ? 23 : 31));
    } while (find(id));
    return id;
}

template<typename Condition>
Result<int> GrantBook::drop(Condition condition)
{
    Grants next;
    bool isWritten = m_isUnsaved;
    for (const auto &grant : m_grants) {
        if (isOwners(grant) && condition(grant))
            isWritten = isWritten || isOnDisk(grant);
        else
            next.push_back(grant);
    }
    const auto dropped = int(m_grants.size() - next.size());
    if (dropped == 0)
        return 0;
    replaceAll(std::move(next));
    if (isWritten) {
        const auto saved = save(m_grants);
        m_isUnsaved = !saved;
        planTending();
        if (!saved)
            return fail(saved.error());
    }
    return dropped;
}

Result<void> GrantBook::revoke(const QString &id)
{
    const auto *grant = find(id);
    if (!grant)
        return fail(ErrorKind::NotFound, id);
    if (!isOwners(*grant))
        return fail(ErrorKind::InvalidInput, id,
                    text(QT_TRANSLATE_NOOP("GrantBook",
                                           "only an administrator can take it back, in %1"))
                        .arg(m_store.administratorsFile()));
    const auto dropped = drop([wanted = id](const Grant &other) { return other.id == wanted; });
    if (!dropped)
        return fail(dropped.error());
    return {};
}

Result<int> GrantBook::revokeAllOf(const ProgramKey &program, Taken taken)
{
    return drop([&program, taken](const Grant &grant) {
        return isTaken(grant, taken) && grant.program && grant.program->kind == program.kind
            && grant.program->name == program.name;
    });
}

Result<int> GrantBook::revokeAll(Taken taken)
{
    return drop([taken](const Grant &grant) { return isTaken(grant, taken); });
}

void GrantBook::forget(const Did &account)
{
    if (const auto dropped = drop(
            [&account](const Grant &grant) { return grant.account == account; });
        !dropped)
        qCWarning(lcLending).noquote() << describe(dropped.error());
}

void GrantBook::endUntilLocked()
{
    const auto dropped = drop(
        [](const Grant &grant) { return grant.lasting == Grant::Lasting::UntilLocked; });
    if (!dropped)
        qCWarning(lcLending).noquote() << describe(dropped.error());
}

std::optional<Grant> GrantBook::decide(const Program &program, const Did &account, const Want &want)
{
    if (m_administrators.look())
        takeAdministrators();
    const Grant *best = nullptr;
    for (const auto &grant : m_grants) {
        if (grant.account != account || !isFor(grant, program) || !decidesAbout(grant, want)
            || m_times.hasEnded(grant))
            continue;
        if (grant.verdict == Grant::Verdict::Deny)
            return grant;
        if (!best || isFirst(grant, *best))
            best = &grant;
    }
    return best ? std::optional(*best) : std::nullopt;
}

void GrantBook::noteUse(const QString &id)
{
    const auto grant = std::ranges::find(m_grants, id, &Grant::id);
    if (grant == m_grants.end())
        return;
    // A clock that is behind must not make it look unused.
    grant->lastUsedAt = std::max(m_clock.now(), grant->madeAt);
    m_times.noteUse(id);
    if (m_isWritePlanned || !m_times.isUseWorthWriting(*grant))
        return;
    m_isWritePlanned = true;
    m_tending->set(untilWritten);
}

void GrantBook::dropEnded()
{
    const auto hasEnded = [this](const Grant &grant) {
        return m_times.hasEnded(grant) || isOfClosedTerminal(grant);
    };
    if (std::ranges::none_of(m_grants, hasEnded))
        return;
    if (const auto dropped = drop(hasEnded); !dropped)
        qCWarning(lcLending).noquote() << describe(dropped.error());
}

bool GrantBook::isOfClosedTerminal(const Grant &grant) const
{
    return grant.terminal && m_isClosed && m_isClosed(*grant.terminal);
}

void GrantBook::endWithTerminals(std::function<bool(const TerminalKey &)> isClosed)
{
    m_isClosed = std::move(isClosed);
    planTending();
}

void GrantBook::takeAdministrators()
{
    auto next = m_administrators.grants();
    std::ranges::copy_if(m_grants, std::back_inserter(next), isOwners);
    replaceAll(std::move(next));
}

Result<void> GrantBook::save(const Grants &grants)
{
    Grants written;
    std::ranges::copy_if(grants, std::back_inserter(written), isOnDisk);
    if (auto saved = m_store.save(written); !saved)
        return saved;
    m_isUnsaved = false;
    m_times.noteWritten();
    return {};
}

void GrantBook::replaceAll(Grants grants)
{
    m_grants = std::move(grants);
    m_times.keepOnly(m_grants);
    planTending();
    Q_EMIT changed();
}

void GrantBook::tend()
{
    m_isWritePlanned = false;
    dropEnded();
    const bool isAnyUsed = std::ranges::any_of(m_grants, [this](const Grant &grant) {
        return m_times.isUseWorthWriting(grant);
    });
    if (isAnyUsed || m_isUnsaved) {
        // Where it fails that is no news, or of a use alone, which may be lost.
        (void)save(m_grants);
    }
    planTending();
    if (isAnyUsed)
        Q_EMIT changed();
}

void GrantBook::planTending()
{
    auto next = m_times.untilNextEnd(m_grants);
    const auto isOfTerminal = [](const Grant &grant) { return grant.terminal.has_value(); };
    if (m_isClosed && std::ranges::any_of(m_grants, isOfTerminal))
        next = std::min(next.value_or(betweenLooks), betweenLooks);
    if (m_isUnsaved)
        next = std::min(next.value_or(betweenTries), betweenTries);
    if (m_isWritePlanned)
        next = std::min(next.value_or(untilWritten), untilWritten);
    if (next)
        m_tending->set(std::clamp(*next, Milliseconds(0), longestAlarm));
    else
        m_tending->stop();
}

} // namespace Skykeep
