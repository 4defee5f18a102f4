// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/noticewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Skykeep::NoticeWords {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("Notices", text)

constexpr qsizetype mostNames = 4;

QString text(const char *words)
{
    return QCoreApplication::translate("Notices", words);
}

struct Words {
    const char *one; //!< %1 is the account.
    const char *many; //!< %1 is how many.
    const char *line; //!< %1 are the accounts.
};

Words wordsOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::TakenDown:
        return {WORDS("%1 was taken down"), WORDS("%1 accounts were taken down"),
                WORDS("Taken down: %1")};
    case NoticeKind::Suspended:
        return {WORDS("%1 was suspended"), WORDS("%1 accounts were suspended"),
                WORDS("Suspended: %1")};
    case NoticeKind::Deactivated:
        return {WORDS("%1 was deactivated"), WORDS("%1 accounts were deactivated"),
                WORDS("Deactivated: %1")};
    case NoticeKind::Restored:
        return {WORDS("%1 is active again"), WORDS("%1 accounts are active again"),
                WORDS("Active again: %1")};
    case NoticeKind::Deleted:
        return {WORDS("%1 was deleted"), WORDS("%1 accounts were deleted"), WORDS("Deleted: %1")};
    case NoticeKind::SignInNeeded:
        return {WORDS("Sign in to %1 again"), WORDS("%1 accounts need you to sign in again"),
                WORDS("Sign-in needed: %1")};
    case NoticeKind::SignInSoon:
        return {WORDS("%1 will need a sign-in soon"), WORDS("%1 accounts will need a sign-in soon"),
                WORDS("Sign-in needed soon: %1")};
    case NoticeKind::HandleChanged:
        return {WORDS("%1 has a new handle"), WORDS("%1 accounts have a new handle"),
                WORDS("New handle: %1")};
    case NoticeKind::ServerChanged:
        return {WORDS("%1 has moved to another server"),
                WORDS("%1 accounts have moved to another server"), WORDS("Moved: %1")};
    case NoticeKind::Keychain:
        return {WORDS("The keychain needs you"), WORDS("The keychain needs you"),
                WORDS("The keychain needs you")};
    case NoticeKind::ServerUnreachable:
        return {WORDS("%1 does not answer"), WORDS("%1 servers do not answer"),
                WORDS("No answer: %1")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString title(NoticeKind kind, const QString &name)
{
    const auto words = text(wordsOf(kind).one);
    return kind == NoticeKind::Keychain ? words : words.arg(name);
}

QString restored(const ServiceUrl &host)
{
    return text(WORDS("%1 says that this account is active. Its session is kept."))
        .arg(host.displayName());
}

QString handleChanged(const QString &before, const QString &after)
{
    return text(WORDS("The handle changed from %1 to %2.")).arg(before, after);
}

QString titleOfMany(NoticeKind kind, int count)
{
    const auto words = text(wordsOf(kind).many);
    return kind == NoticeKind::Keychain ? words : words.arg(QLocale().toString(count));
}

QString titleOfMany(int count)
{
    return text(WORDS("There is news of %1 accounts")).arg(QLocale().toString(count));
}

QString list(const QStringList &names)
{
    const auto separator = text(WORDS(", "));
    if (names.size() <= mostNames)
        return names.join(separator);
    return text(WORDS("%1 and %2 more"))
        .arg(names.first(mostNames).join(separator), QLocale().toString(names.size() - mostNames));
}

QString line(NoticeKind kind, const QString &names)
{
    return text(wordsOf(kind).line).arg(names);
}

#undef WORDS

} // namespace Skykeep::NoticeWords
