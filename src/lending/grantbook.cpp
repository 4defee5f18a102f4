// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/grantbook.h"

#include "base/logging.h"
#include "lending/grantjson.h"
#include "lending/grantmatch.h"
#include "lending/processrole.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <set>
#include <span>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr Milliseconds betweenLooks = 1s;
constexpr Milliseconds betweenWrittenUses = 1h;
constexpr Milliseconds untilWritten = 10s;
constexpr Milliseconds betweenTries = 1min;
constexpr Milliseconds longestAlarm = std::chrono::days(1);

QString text(const char *sentence)
{
    return QCoreApplication::translate("GrantBook", sentence);
}

bool isOwners(const Grant &grant)
{
    return grant.origin == Grant::Origin::Owner;
}

bool isOnDisk(const Grant &grant)
{
    return isOwners(grant) && grant.lasting == Grant::Lasting::Always;
}

tl::unexpected<Error> refused(const Grant &grant, const char *sentence)
{
    return fail(ErrorKind::InvalidInput, grant.program ? grant.program->name : QString(),
                text(sentence));
}

//! No shell, interpreter, terminal or the like: what it runs is not what it is.
bool isItself(const QString &executable)
{
    const auto is = [](const QString &file) {
        return roleOf({.executable = file}).kind == ProcessRole::Kind::Program;
    };
    const auto real = QFileInfo(executable).canonicalFilePath();
    return is(executable) && (real.isEmpty() || is(real));
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

//! By the time that really passed, whatever the clock was set to.
struct GrantBook::Times {
    Milliseconds made; //!< Or, where that was before the keeper began, last used.
    Milliseconds used; //!< At last; where it was not, as above.
    Milliseconds written; //!< Its use, as it lies on the disk.

    bool isWorthWriting() const { return used - written >= betweenWrittenUses; }
};

GrantBook::GrantBook(GrantStore &store, Clock &clock)
    : m_store(store)
    , m_clock(clock)
    , m_tending(clock.makeAlarm([this] { tend(); }))
{
}

GrantBook::~GrantBook() = default;

Result<void> GrantBook::open()
{
    auto loaded = m_store.load();
    m_trouble = loaded.trouble;
    m_grants = std::move(loaded.grants);
    m_times.clear();
    for (const auto &grant : m_grants) {
        const auto used = std::max(grant.madeAt, grant.lastUsedAt.value_or(grant.madeAt));
        const auto since = elapsed() - std::max(m_clock.now() - used, Milliseconds(0));
        m_times.insert_or_assign(grant.id, Times{since, since, since});
    }
    if (!m_trouble.isEmpty())
        qCWarning(lcLending).noquote() << m_trouble;
    m_lookedAt.reset();
    m_administratorsMark.reset();
    readAdministrators();
    dropEnded();
    planTending();
    const auto all = troubles();
    if (!all.isEmpty())
        return fail(ErrorKind::Storage, m_store.file(), all.join(u' '));
    return {};
}

QStringList GrantBook::troubles() const
{
    QStringList all{m_trouble, m_administratorsTrouble};
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
    lookAtAdministrators();
    const Program user{.user = number, .isOtherUser = true};
    return std::ranges::any_of(m_grants, [&](const Grant &grant) {
        return isFor(grant, user) && !hasEnded(grant);
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
        grant.endsAt = m_clock.now() + 1h;
    if (const auto checked = check(grant); !checked)
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
    m_times.insert_or_assign(grant.id, Times{elapsed(), elapsed(), elapsed()});
    replaceAll(std::move(next));
    return grant.id;
}

Result<void> GrantBook::check(const Grant &grant) const
{
    const bool isForGood = grant.lasting == Grant::Lasting::Always;
    const bool isOfTerminal = grant.lasting == Grant::Lasting::Terminal;
    if (isOfTerminal != grant.terminal.has_value() || (!isOfTerminal && !grant.program))
        return refused(grant,
                       QT_TRANSLATE_NOOP("GrantBook", "it is not known whom this would be for"));
    const auto isNever = [](const Nsid &method) { return classOf(method) == CallClass::Never; };
    if (grant.allowance.isEmpty() || grant.allowance.classes.contains(CallClass::Never)
        || std::ranges::any_of(grant.allowance.methods, isNever))
        return refused(grant, QT_TRANSLATE_NOOP("GrantBook", "nothing of this may be granted"));
    if (!grant.program)
        return {};
    const auto own = PeerProcess::ownUser();
    if (grant.program->kind == ProgramKey::Kind::User && own
        && grant.program->name == QString::number(*own))
        return refused(grant,
                       QT_TRANSLATE_NOOP("GrantBook",
                                         "this would be every program of your own; name programs"));
    if (!isForGood)
        return {};
    if (grant.program->kind == ProgramKey::Kind::Executable && !isItself(grant.program->name))
        return refused(grant,
                       QT_TRANSLATE_NOOP("GrantBook",
                                         "this runs whatever it is told to, so that it would be "
                                         "everything; name the script or a program of its own"));
    return checkGrant(grant);
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
                    text(QT_TRANSLATE_NOOP("GrantBook", "only an administrator can, in %1"))
                        .arg(m_store.administratorsFile()));
    const auto dropped = drop([wanted = id](const Grant &other) { return other.id == wanted; });
    if (!dropped)
        return fail(dropped.error());
    return {};
}

Result<int> GrantBook::revokeAllOf(const ProgramKey &program)
{
    return drop([&program](const Grant &grant) {
        return grant.program && grant.program->kind == program.kind
            && grant.program->name == program.name;
    });
}

Result<int> GrantBook::revokeAll()
{
    return drop([](const Grant &) { return true; });
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
    lookAtAdministrators();
    const Grant *best = nullptr;
    for (const auto &grant : m_grants) {
        if (grant.account != account || !isFor(grant, program) || !decidesAbout(grant, want)
            || hasEnded(grant))
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
    const auto times = m_times.find(id);
    if (times == m_times.end())
        return;
    times->second.used = elapsed();
    if (m_isWritePlanned || !isOnDisk(*grant) || !times->second.isWorthWriting())
        return;
    m_isWritePlanned = true;
    m_tending->set(untilWritten);
}

Milliseconds GrantBook::elapsed() const
{
    return m_clock.monotonicWithSleep().value_or(m_clock.monotonic());
}

bool GrantBook::hasEnded(const Grant &grant) const
{
    const auto times = m_times.find(grant.id);
    if (!isOwners(grant) || times == m_times.end())
        return false;
    if (grant.lasting == Grant::Lasting::Always)
        return elapsed() - times->second.used >= unusedGrantEnds;
    if (!grant.endsAt)
        return false;
    // By either: one is set, and the other may stand still while the computer sleeps.
    return m_clock.now() >= *grant.endsAt || elapsed() - times->second.made >= 1h;
}

void GrantBook::dropEnded()
{
    if (std::ranges::none_of(m_grants, [this](const Grant &grant) { return hasEnded(grant); }))
        return;
    if (const auto dropped = drop([this](const Grant &grant) { return hasEnded(grant); }); !dropped)
        qCWarning(lcLending).noquote() << describe(dropped.error());
}

void GrantBook::lookAtAdministrators()
{
    const auto now = m_clock.monotonic();
    if (m_lookedAt && now - *m_lookedAt < betweenLooks)
        return;
    m_lookedAt = now;
    // What made it not count may lie outside of the file.
    if (!m_administratorsTrouble.isEmpty() || m_store.administratorsMark() != m_administratorsMark)
        readAdministrators();
}

void GrantBook::readAdministrators()
{
    // Before it is read: what is written meanwhile is seen at the next look.
    m_administratorsMark = m_store.administratorsMark();
    const auto read = m_store.readAdministrators();
    const auto trouble = read ? QString()
                              : text(QT_TRANSLATE_NOOP("GrantBook",
                                                       "The administrator's list of grants, %1, "
                                                       "does not count: %2"))
                                    .arg(m_store.administratorsFile(), describe(read.error()));
    if (trouble != m_administratorsTrouble && !trouble.isEmpty())
        qCWarning(lcLending).noquote() << trouble;
    const bool isSame = trouble == m_administratorsTrouble;
    m_administratorsTrouble = trouble;

    Grants next = read.value_or(Grants());
    const auto own = std::ranges::find_if(m_grants, isOwners);
    const bool isAsBefore = std::ranges::equal(std::span(m_grants.begin(), own), next);
    if (isSame && isAsBefore)
        return;
    next.insert(next.end(), own, m_grants.end());
    replaceAll(std::move(next));
}

Result<void> GrantBook::save(const Grants &grants)
{
    Grants written;
    std::ranges::copy_if(grants, std::back_inserter(written), isOnDisk);
    if (auto saved = m_store.save(written); !saved)
        return saved;
    m_isUnsaved = false;
    for (auto &[id, times] : m_times)
        times.written = times.used;
    return {};
}

void GrantBook::replaceAll(Grants grants)
{
    m_grants = std::move(grants);
    std::set<QString> ids;
    for (const auto &grant : m_grants)
        ids.insert(grant.id);
    std::erase_if(m_times, [&ids](const auto &times) { return !ids.contains(times.first); });
    planTending();
    Q_EMIT changed();
}

void GrantBook::tend()
{
    m_isWritePlanned = false;
    dropEnded();
    const bool isAnyUsed = std::ranges::any_of(m_times, [](const auto &times) {
        return times.second.isWorthWriting();
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
    auto next = m_isUnsaved ? betweenTries : Milliseconds::max();
    if (m_isWritePlanned)
        next = std::min(next, untilWritten);
    const auto now = elapsed();
    for (const auto &grant : m_grants) {
        const auto times = m_times.find(grant.id);
        if (times == m_times.end())
            continue;
        if (isOnDisk(grant))
            next = std::min(next, times->second.used + unusedGrantEnds - now);
        else if (grant.endsAt)
            next = std::min(next, times->second.made + 1h - now);
    }
    if (next == Milliseconds::max())
        m_tending->stop();
    else
        m_tending->set(std::clamp(next, Milliseconds(0), longestAlarm));
}

} // namespace Skykeep
