// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/noticekind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Skykeep {

QString toString(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::TakenDown:
        return u"taken-down"_s;
    case NoticeKind::Suspended:
        return u"suspended"_s;
    case NoticeKind::Deactivated:
        return u"deactivated"_s;
    case NoticeKind::Restored:
        return u"restored"_s;
    case NoticeKind::Deleted:
        return u"deleted"_s;
    case NoticeKind::SignInNeeded:
        return u"sign-in-needed"_s;
    case NoticeKind::SignInSoon:
        return u"sign-in-soon"_s;
    case NoticeKind::HandleChanged:
        return u"handle-changed"_s;
    case NoticeKind::ServerChanged:
        return u"server-changed"_s;
    case NoticeKind::Keychain:
        return u"keychain"_s;
    case NoticeKind::ServerUnreachable:
        return u"server-unreachable"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(NoticeKind kind)
{
    const auto text = [](const char *words) {
        return QCoreApplication::translate("Notices", words);
    };
    switch (kind) {
    case NoticeKind::TakenDown:
        return text(QT_TRANSLATE_NOOP("Notices", "An account is taken down"));
    case NoticeKind::Suspended:
        return text(QT_TRANSLATE_NOOP("Notices", "An account is suspended"));
    case NoticeKind::Deactivated:
        return text(QT_TRANSLATE_NOOP("Notices", "An account is deactivated"));
    case NoticeKind::Restored:
        return text(QT_TRANSLATE_NOOP("Notices", "An account is active again"));
    case NoticeKind::Deleted:
        return text(QT_TRANSLATE_NOOP("Notices", "An account is deleted"));
    case NoticeKind::SignInNeeded:
        return text(QT_TRANSLATE_NOOP("Notices", "An account needs a sign-in"));
    case NoticeKind::SignInSoon:
        return text(QT_TRANSLATE_NOOP("Notices", "An account will need a sign-in soon"));
    case NoticeKind::HandleChanged:
        return text(QT_TRANSLATE_NOOP("Notices", "A handle changes"));
    case NoticeKind::ServerChanged:
        return text(QT_TRANSLATE_NOOP("Notices", "An account moves to another server"));
    case NoticeKind::Keychain:
        return text(
            QT_TRANSLATE_NOOP("Notices", "The keychain is missing, or locked at a bad time"));
    case NoticeKind::ServerUnreachable:
        return text(QT_TRANSLATE_NOOP("Notices", "A server does not answer for a day"));
    }
    Q_UNREACHABLE();
}

} // namespace Skykeep
