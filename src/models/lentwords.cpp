// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/lentwords.h"

#include "base/timewords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep::LentWords {

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Lending", words);
}

QString counted(size_t count, const char *one, const char *several)
{
    return count == 1 ? text(one) : text(several).arg(QLocale().toString(qulonglong(count)));
}

QString listed(const QStringList &words)
{
    return words.join(text(QT_TRANSLATE_NOOP("Lending", ", ")));
}

QString sentenceOf(const Nsid &method)
{
    if (!knownMethod(method))
        return text(QT_TRANSLATE_NOOP("Lending",
                                      "%1: a method that Skykeep does not know, so that it may do "
                                      "anything to the account."))
            .arg(method.toString());
    if (classOf(method) == CallClass::Manage)
        return text(QT_TRANSLATE_NOOP("Lending",
                                      "%1: changes or tells about the account itself. Methods like "
                                      "this can change your handle or revoke app passwords."))
            .arg(method.toString());
    return text(QT_TRANSLATE_NOOP("Lending", "%1, as often as it likes.")).arg(method.toString());
}

} // namespace

QString plainInFull(const QString &words)
{
    QString shown = words.simplified();
    for (auto &c : shown) {
        const auto category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

QString plain(const QString &words)
{
    constexpr qsizetype longest = 80;
    const auto shown = plainInFull(words);
    return shown.size() <= longest ? shown : shown.first(longest - 1) + u'…';
}

QString name(CallClass callClass)
{
    switch (callClass) {
    case CallClass::Read:
        return text(QT_TRANSLATE_NOOP("Lending", "Read"));
    case CallClass::Write:
        return text(QT_TRANSLATE_NOOP("Lending", "Write"));
    case CallClass::Private:
        return text(QT_TRANSLATE_NOOP("Lending", "Private"));
    case CallClass::Manage:
        return text(QT_TRANSLATE_NOOP("Lending", "Manage"));
    case CallClass::Never:
        return text(QT_TRANSLATE_NOOP("Lending", "Never lent"));
    }
    Q_UNREACHABLE();
}

QString sentence(CallClass callClass)
{
    switch (callClass) {
    case CallClass::Read:
        return text(QT_TRANSLATE_NOOP("Lending",
                                      "Read: look at what you see in an app, such as posts, "
                                      "notifications and settings."));
    case CallClass::Write:
        return text(QT_TRANSLATE_NOOP("Lending",
                                      "Write: post, like, follow, upload and delete in this "
                                      "account's name."));
    case CallClass::Private:
        return text(
            QT_TRANSLATE_NOOP("Lending", "Private: read this account's chats and write messages."));
    case CallClass::Manage:
        return text(QT_TRANSLATE_NOOP("Lending",
                                      "Manage: change the account itself. It could change your "
                                      "handle, revoke app passwords or deactivate the account."));
    case CallClass::Never:
        return text(QT_TRANSLATE_NOOP("Lending", "This is lent to nobody."));
    }
    Q_UNREACHABLE();
}

QStringList sentences(const Allowance &allowance)
{
    QStringList sentences;
    for (const auto callClass : allowance.classes)
        sentences << sentence(callClass);
    for (const auto &method : allowance.methods)
        sentences << sentenceOf(method);
    if (allowance.hasAccessToken) {
        sentences << text(QT_TRANSLATE_NOOP(
            "Lending",
            "Access token: with it the program can do everything that this session can, until the "
            "token runs out. Skykeep cannot take it back."));
    }
    return sentences;
}

QString shortly(const Allowance &allowance)
{
    QStringList words;
    for (const auto callClass : allowance.classes)
        words << name(callClass);
    if (allowance.hasAccessToken)
        words << name(Want::Kind::AccessToken);
    constexpr size_t most = 2;
    if (allowance.methods.size() <= most) {
        for (const auto &method : allowance.methods)
            words << method.toString();
    } else {
        words << counted(allowance.methods.size(), QT_TRANSLATE_NOOP("Lending", "one method"),
                         QT_TRANSLATE_NOOP("Lending", "%1 methods"));
    }
    if (allowance.service.isEmpty())
        return listed(words);
    return text(QT_TRANSLATE_NOOP("Lending", "%1 at %2")).arg(listed(words), allowance.service);
}

QString name(Want::Kind kind)
{
    switch (kind) {
    case Want::Kind::Call:
        return text(QT_TRANSLATE_NOOP("Lending", "Call"));
    case Want::Kind::ServiceToken:
        return text(QT_TRANSLATE_NOOP("Lending", "Service token"));
    case Want::Kind::AccessToken:
        return text(QT_TRANSLATE_NOOP("Lending", "Access token"));
    case Want::Kind::Lease:
        return text(QT_TRANSLATE_NOOP("Lending", "Command"));
    case Want::Kind::Grant:
        return text(QT_TRANSLATE_NOOP("Lending", "Permission"));
    case Want::Kind::Unlock:
        return text(QT_TRANSLATE_NOOP("Lending", "Unlocking"));
    }
    Q_UNREACHABLE();
}

QString outcome(LentEntry::Outcome outcome)
{
    switch (outcome) {
    case LentEntry::Outcome::Lent:
        return text(QT_TRANSLATE_NOOP("Lending", "Lent"));
    case LentEntry::Outcome::Denied:
        return text(QT_TRANSLATE_NOOP("Lending", "Denied"));
    case LentEntry::Outcome::Locked:
        return text(QT_TRANSLATE_NOOP("Lending", "Refused: locked"));
    case LentEntry::Outcome::Unanswered:
        return text(QT_TRANSLATE_NOOP("Lending", "Not answered"));
    case LentEntry::Outcome::Failed:
        return text(QT_TRANSLATE_NOOP("Lending", "Failed"));
    }
    Q_UNREACHABLE();
}

QString name(const ProgramKey &program)
{
    switch (program.kind) {
    case ProgramKey::Kind::Executable:
    case ProgramKey::Kind::Script:
        return plain(QFileInfo(program.name).fileName());
    case ProgramKey::Kind::Unit:
        return plain(program.name);
    case ProgramKey::Kind::User:
        return text(QT_TRANSLATE_NOOP("Lending", "User %1")).arg(program.name);
    }
    Q_UNREACHABLE();
}

QString place(const ProgramKey &program)
{
    const auto called = plainInFull(program.name);
    switch (program.kind) {
    case ProgramKey::Kind::Executable:
        return text(QT_TRANSLATE_NOOP("Lending", "Program %1")).arg(called);
    case ProgramKey::Kind::Script:
        return text(QT_TRANSLATE_NOOP("Lending", "Script %1, as long as it is not changed"))
            .arg(called);
    case ProgramKey::Kind::Unit:
        return text(QT_TRANSLATE_NOOP("Lending", "Whatever runs in the unit %1")).arg(called);
    case ProgramKey::Kind::User:
        return text(QT_TRANSLATE_NOOP("Lending", "Every program of the user with the number %1"))
            .arg(called);
    }
    Q_UNREACHABLE();
}

bool isSame(const ProgramKey &one, const ProgramKey &other)
{
    return one.kind == other.kind && one.name == other.name;
}

QString unknown()
{
    return text(QT_TRANSLATE_NOOP("Lending", "unknown"));
}

QString names(const std::vector<ProcessFacts> &chain, size_t first, size_t last)
{
    constexpr size_t most = 6;
    QStringList names;
    for (size_t i = first; i < std::min(last, chain.size()); ++i) {
        if (names.size() == most) {
            names << u"…"_s;
            break;
        }
        const auto &process = chain.at(i);
        const auto file = QFileInfo(process.executable).fileName();
        const auto &called = file.isEmpty() ? process.name : file;
        names << (called.isEmpty() ? unknown() : plain(called));
    }
    return listed(names);
}

QString lasting(const Grant &grant, Timestamp now)
{
    switch (grant.lasting) {
    case Grant::Lasting::Terminal:
        return text(QT_TRANSLATE_NOOP("Lending", "Until the terminal is closed"));
    case Grant::Lasting::Hour:
        return grant.endsAt
            ? text(QT_TRANSLATE_NOOP("Lending", "Until %1")).arg(waitText(*grant.endsAt, now))
            : text(QT_TRANSLATE_NOOP("Lending", "For an hour"));
    case Grant::Lasting::UntilLocked:
        return text(QT_TRANSLATE_NOOP("Lending", "Until lending is locked"));
    case Grant::Lasting::Always:
        return grant.isWhileLocked
            ? text(QT_TRANSLATE_NOOP("Lending", "Always, even while lending is locked"))
            : text(QT_TRANSLATE_NOOP("Lending", "Always"));
    }
    Q_UNREACHABLE();
}

QString lasting(const Lease &lease, Timestamp now)
{
    return lease.endsAt ? text(QT_TRANSLATE_NOOP("Lending", "While it runs, until %1 at most"))
                              .arg(waitText(*lease.endsAt, now))
                        : text(QT_TRANSLATE_NOOP("Lending", "While it runs"));
}

QString summary(const Grant &grant)
{
    const auto what = shortly(grant.allowance);
    const auto words = grant.verdict == Grant::Verdict::Allow
        ? text(QT_TRANSLATE_NOOP("Lending", "May: %1")).arg(what)
        : text(QT_TRANSLATE_NOOP("Lending", "May not: %1")).arg(what);
    return grant.origin == Grant::Origin::Administrator
        ? text(QT_TRANSLATE_NOOP("Lending", "%1 (set by the administrator)")).arg(words)
        : words;
}

QString summary(const Lease &lease)
{
    return text(QT_TRANSLATE_NOOP("Lending", "%1 – may: %2"))
        .arg(plain(lease.command), shortly(lease.allowance));
}

QString since(Timestamp time, Timestamp now)
{
    return text(QT_TRANSLATE_NOOP("Lending", "Runs since %1")).arg(waitText(time, now));
}

QString notYet()
{
    return text(QT_TRANSLATE_NOOP("Lending", "Not yet"));
}

QString name(Consent consent)
{
    switch (consent) {
    case Consent::Once:
        return text(QT_TRANSLATE_NOOP("Lending", "once"));
    case Consent::ThisTerminal:
        return text(QT_TRANSLATE_NOOP("Lending", "for whatever runs in this terminal"));
    case Consent::ForAnHour:
        return text(QT_TRANSLATE_NOOP("Lending", "this program for an hour"));
    case Consent::UntilLocked:
        return text(QT_TRANSLATE_NOOP("Lending", "this program until lending is locked"));
    case Consent::Always:
        return text(QT_TRANSLATE_NOOP("Lending", "this program always, for this account"));
    case Consent::Deny:
        return text(QT_TRANSLATE_NOOP("Lending", "not now"));
    case Consent::AlwaysDeny:
        return text(QT_TRANSLATE_NOOP("Lending", "never"));
    }
    Q_UNREACHABLE();
}

} // namespace Skykeep::LentWords
