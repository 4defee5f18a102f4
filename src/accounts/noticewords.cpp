// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/noticewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Skykeep::NoticeWords {

namespace {

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
        return {QT_TRANSLATE_NOOP("Notices", "%1 was taken down"),
                QT_TRANSLATE_NOOP("Notices", "%1 accounts were taken down"),
                QT_TRANSLATE_NOOP("Notices", "Taken down: %1")};
    case NoticeKind::Suspended:
        return {QT_TRANSLATE_NOOP("Notices", "%1 was suspended"),
                QT_TRANSLATE_NOOP("Notices", "%1 accounts were suspended"),
                QT_TRANSLATE_NOOP("Notices", "Suspended: %1")};
    case NoticeKind::Deactivated:
        return {QT_TRANSLATE_NOOP("Notices", "%1 was deactivated"),
                QT_TRANSLATE_NOOP("Notices", "%1 accounts were deactivated"),
                QT_TRANSLATE_NOOP("Notices", "Deactivated: %1")};
    case NoticeKind::Restored:
        return {QT_TRANSLATE_NOOP("Notices", "%1 is active again"),
                QT_TRANSLATE_NOOP("Notices", "%1 accounts are active again"),
                QT_TRANSLATE_NOOP("Notices", "Active again: %1")};
    case NoticeKind::Deleted:
        return {QT_TRANSLATE_NOOP("Notices", "%1 was deleted"),
                QT_TRANSLATE_NOOP("Notices", "%1 accounts were deleted"),
                QT_TRANSLATE_NOOP("Notices", "Deleted: %1")};
    case NoticeKind::SignInNeeded:
        return {QT_TRANSLATE_NOOP("Notices", "Sign in to %1 again"),
                QT_TRANSLATE_NOOP("Notices", "%1 accounts need you to sign in again"),
                QT_TRANSLATE_NOOP("Notices", "Sign-in needed: %1")};
    case NoticeKind::SignInSoon:
        return {QT_TRANSLATE_NOOP("Notices", "%1 will need a sign-in soon"),
                QT_TRANSLATE_NOOP("Notices", "%1 accounts will need a sign-in soon"),
                QT_TRANSLATE_NOOP("Notices", "Sign-in needed soon: %1")};
    case NoticeKind::HandleChanged:
        return {QT_TRANSLATE_NOOP("Notices", "%1 has a new handle"),
                QT_TRANSLATE_NOOP("Notices", "%1 accounts have a new handle"),
                QT_TRANSLATE_NOOP("Notices", "New handle: %1")};
    case NoticeKind::ServerChanged:
        return {QT_TRANSLATE_NOOP("Notices", "%1 has moved to another server"),
                QT_TRANSLATE_NOOP("Notices", "%1 accounts have moved to another server"),
                QT_TRANSLATE_NOOP("Notices", "Moved: %1")};
    case NoticeKind::Keychain:
        return {QT_TRANSLATE_NOOP("Notices", "The keychain needs you"),
                QT_TRANSLATE_NOOP("Notices", "The keychain needs you"),
                QT_TRANSLATE_NOOP("Notices", "The keychain needs you")};
    case NoticeKind::ServerUnreachable:
        return {QT_TRANSLATE_NOOP("Notices", "%1 does not answer"),
                QT_TRANSLATE_NOOP("Notices", "%1 servers do not answer"),
                QT_TRANSLATE_NOOP("Notices", "No answer: %1")};
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
    return text(QT_TRANSLATE_NOOP("Notices",
                                  "%1 says that this account is active. Its session is kept."))
        .arg(host.displayName());
}

QString handleChanged(const QString &before, const QString &after)
{
    return text(QT_TRANSLATE_NOOP("Notices", "The handle changed from %1 to %2."))
        .arg(before, after);
}

QString titleOfMany(NoticeKind kind, int count)
{
    const auto words = text(wordsOf(kind).many);
    return kind == NoticeKind::Keychain ? words : words.arg(QLocale().toString(count));
}

QString titleOfMany(int count)
{
    return text(QT_TRANSLATE_NOOP("Notices", "There is news of %1 accounts"))
        .arg(QLocale().toString(count));
}

QString list(const QStringList &names)
{
    const auto separator = text(QT_TRANSLATE_NOOP("Notices", ", "));
    if (names.size() <= mostNames)
        return names.join(separator);
    return text(QT_TRANSLATE_NOOP("Notices", "%1 and %2 more"))
        .arg(names.first(mostNames).join(separator), QLocale().toString(names.size() - mostNames));
}

QString line(NoticeKind kind, const QString &names)
{
    return text(wordsOf(kind).line).arg(names);
}

} // namespace Skykeep::NoticeWords
