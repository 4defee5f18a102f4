// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/notices.h"

#include "accounts/noticewords.h"
#include "accounts/warningwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

struct HostingRow {
    WarningCode code;
    NoticeKind kind;
};

constexpr std::array hostingRows{
    HostingRow{WarningCode::TakenDown, NoticeKind::TakenDown},
    HostingRow{WarningCode::Suspended, NoticeKind::Suspended},
    HostingRow{WarningCode::Deactivated, NoticeKind::Deactivated},
    HostingRow{WarningCode::Deleted, NoticeKind::Deleted},
};

constexpr auto active = "active"_L1;

QString topic(NoticeKind kind, const Did &did)
{
    return toString(kind) + u' ' + did.toString();
}

//! Collects what is told of one account.
class Telling
{
public:
    Telling(const Account &account, const std::vector<Warning> &warnings)
        : m_account(account)
        , m_warnings(warnings)
    {
    }

    const Warning *find(WarningCode code) const { return findWarning(m_warnings, code); }

    //! In the words of a warning, unless its owner has seen that.
    void tell(NoticeKind kind, WarningCode code)
    {
        const auto *warning = find(code);
        if (warning && !warning->isAcknowledged)
            tell(kind, warning->level, warning->text);
    }

    void tell(NoticeKind kind, Attention level, const QString &text)
    {
        const auto name = m_account.displayName();
        notices.push_back({.kind = kind,
                           .level = level,
                           .topic = topic(kind, m_account.did()),
                           .title = NoticeWords::title(kind, name),
                           .text = text,
                           .name = name,
                           .did = m_account.did()});
    }

    std::vector<Notice> notices;

private:
    const Account &m_account;
    const std::vector<Warning> &m_warnings;
};

void tellHosting(Telling &telling, const Standing &before, const Standing &after,
                 const Account &account)
{
    if (before.hosting.isEmpty() || before.hosting == after.hosting)
        return;
    if (after.hosting == active)
        telling.tell(NoticeKind::Restored, Attention::Notice,
                     NoticeWords::restored(account.entry.sessionHost));
    for (const auto &row : hostingRows) {
        if (after.hosting == toString(row.code))
            telling.tell(row.kind, row.code);
    }
}

void tellSession(Telling &telling, const Standing &before, const Standing &after)
{
    if (!after.signInReason.isEmpty()) {
        const auto isNews = before.signInReason.isEmpty()
            || (before.signInReason != after.signInReason
                && after.signInReason == toString(SignInReason::TakedownReversed));
        if (isNews)
            telling.tell(NoticeKind::SignInNeeded,
                         telling.find(WarningCode::SignInNeeded) ? WarningCode::SignInNeeded
                                                                 : WarningCode::MovedServer);
        return;
    }
    const bool isAnotherEnd = after.endsAt && after.endsAt != before.endsAt;
    if (isAnotherEnd || (after.endsVerySoon && !before.endsVerySoon))
        telling.tell(NoticeKind::SignInSoon, WarningCode::SignInSoon);
}

} // namespace

std::vector<Notice> noticesBetween(const Standing &before, const Standing &after,
                                   const Account &account, const std::vector<Warning> &warnings)
{
    Telling telling(account, warnings);
    tellHosting(telling, before, after, account);
    if (!after.movedTo.isEmpty() && after.movedTo != before.movedTo)
        telling.tell(NoticeKind::ServerChanged, WarningCode::MovedServer);
    tellSession(telling, before, after);
    if (!before.handle.isEmpty() && before.handle != after.handle) {
        const auto *warning = telling.find(WarningCode::HandleChanged);
        if (!warning || !warning->isAcknowledged)
            telling.tell(NoticeKind::HandleChanged, Attention::Notice,
                         NoticeWords::handleChanged(before.handle, after.handle));
    }
    return std::move(telling.notices);
}

std::vector<Notice> withoutRepetition(std::vector<Notice> notices)
{
    const auto has = [&notices](NoticeKind kind) {
        return std::ranges::find(notices, kind, &Notice::kind) != notices.end();
    };
    const auto drop = [&notices](NoticeKind kind) {
        std::erase_if(notices, [kind](const Notice &notice) { return notice.kind == kind; });
    };
    // That it moved is why a sign-in is needed.
    if (has(NoticeKind::ServerChanged))
        drop(NoticeKind::SignInNeeded);
    // And what ended with a takedown says that it is over.
    if (has(NoticeKind::SignInNeeded))
        drop(NoticeKind::Restored);
    return notices;
}

QStringList topicsSettled(const Standing &before, const Standing &after, const Did &did)
{
    QStringList topics;
    for (const auto &row : hostingRows) {
        if (before.hosting == toString(row.code) && after.hosting != before.hosting)
            topics << topic(row.kind, did);
    }
    if (before.hosting == active && after.hosting != active)
        topics << topic(NoticeKind::Restored, did);
    if (!before.movedTo.isEmpty() && after.movedTo.isEmpty())
        topics << topic(NoticeKind::ServerChanged, did);
    if (!before.signInReason.isEmpty() && after.signInReason.isEmpty())
        topics << topic(NoticeKind::SignInNeeded, did);
    if (before.endsAt && !after.endsAt)
        topics << topic(NoticeKind::SignInSoon, did);
    return topics;
}

QStringList topicsOf(const Did &did)
{
    QStringList topics;
    for (const auto kind : noticeKinds)
        topics << topic(kind, did);
    return topics;
}

Notice keychainNotice(const Warning &warning)
{
    return {.kind = NoticeKind::Keychain,
            .level = warning.level,
            .topic = keychainTopic(),
            .title = NoticeWords::title(NoticeKind::Keychain, {}),
            .text = warning.text,
            .name = {}};
}

QString keychainTopic()
{
    return toString(NoticeKind::Keychain);
}

Notice silenceNotice(const Account &account, const Warning &warning)
{
    const auto host = account.entry.sessionHost.displayName();
    return {.kind = NoticeKind::ServerUnreachable,
            .level = warning.level,
            .topic = silenceTopic(account.entry.sessionHost),
            .title = NoticeWords::title(NoticeKind::ServerUnreachable, host),
            .text = warning.text,
            .name = host,
            .did = account.did()};
}

QString silenceTopic(const ServiceUrl &host)
{
    return toString(NoticeKind::ServerUnreachable) + u' ' + host.toString();
}

Notice summaryOf(const std::vector<Notice> &notices)
{
    Q_ASSERT(!notices.empty());
    std::vector<NoticeKind> kinds;
    auto level = Attention::None;
    for (auto worst = int(Attention::Critical); worst >= 0; --worst) {
        for (const auto &notice : notices) {
            level = std::max(level, notice.level);
            if (int(notice.level) == worst && std::ranges::find(kinds, notice.kind) == kinds.end())
                kinds.push_back(notice.kind);
        }
    }

    QStringList lines;
    QStringList everybody;
    for (const auto kind : kinds) {
        QStringList names;
        for (const auto &notice : notices) {
            if (notice.kind == kind && !names.contains(notice.name))
                names << notice.name;
        }
        for (const auto &name : std::as_const(names)) {
            if (!everybody.contains(name))
                everybody << name;
        }
        const auto list = NoticeWords::list(names);
        lines << (kinds.size() == 1 ? list : NoticeWords::line(kind, list));
    }
    const auto count = int(everybody.size());
    return {.kind = kinds.front(),
            .level = level,
            .topic = u"summary"_s,
            .title = kinds.size() == 1 ? NoticeWords::titleOfMany(kinds.front(), count)
                                       : NoticeWords::titleOfMany(count),
            .text = lines.join(u'\n'),
            .name = {}};
}

} // namespace Skykeep
