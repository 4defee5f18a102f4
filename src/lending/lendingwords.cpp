// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/lendingwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Skykeep::LendingWords {

namespace {

constexpr qsizetype longestCommand = 200;

QString text(const char *source)
{
    return QCoreApplication::translate("Lending", source);
}

QString quoted(const QString &word)
{
    return word.contains(u' ') ? u'\'' + word + u'\'' : word;
}

} // namespace

QString nameAnAccount()
{
    return text(QT_TRANSLATE_NOOP("Lending", "Name an account: there is more than one."));
}

QString noAccountYet()
{
    return text(
        QT_TRANSLATE_NOOP("Lending", "Skykeep keeps no account yet. Sign in to one first."));
}

QString hasChanged()
{
    return text(
        QT_TRANSLATE_NOOP("Lending", "the program that asked has ended or become another one"));
}

QString lentToNobody(const QString &method)
{
    return text(
               QT_TRANSLATE_NOOP("Lending",
                                 "%1 begins or ends sessions or gives out credentials, and is lent "
                                 "to no program"))
        .arg(method);
}

QString deniedBefore()
{
    return text(
        QT_TRANSLATE_NOOP("Lending",
                          "the owner denied this program for good. \"skykeep grants\" shows "
                          "that; Skykeep's window takes it back, or \"skykeep grant\" for the "
                          "same"));
}

QString outsideOfLease(const Lease &lease)
{
    return text(QT_TRANSLATE_NOOP("Lending",
                                  "the command runs under \"skykeep exec\" for another account or "
                                  "for less than this (%1). Start it with the account and the "
                                  "--allow it needs"))
        .arg(toWords(lease.allowance).join(u','));
}

QString notGrantedToUser()
{
    return text(
        QT_TRANSLATE_NOOP("Lending",
                          "programs of another user need a grant: \"skykeep grant --uid\""));
}

QString ownerSaidNo()
{
    return text(QT_TRANSLATE_NOOP("Lending", "the owner said no"));
}

QString askerUnknown()
{
    return text(
        QT_TRANSLATE_NOOP("Lending",
                          "this system does not tell which program asks, so that no command "
                          "can be told from another"));
}

QString howToGrant(const Program &program, const Want &want)
{
    QStringList allow = toWords(want.asked);
    if (allow.isEmpty())
        allow << u"read"_s;
    QString who = u"--exe PROGRAM"_s;
    if (program.key
        && (program.key->kind == ProgramKey::Kind::Executable
            || program.key->kind == ProgramKey::Kind::Script))
        who = u"--exe "_s + quoted(program.key->name);
    QString command = u"skykeep grant %1 --account ACCOUNT --allow %2"_s.arg(who, allow.join(u','));
    if (!want.asked.service.isEmpty())
        command += u" --service "_s + want.asked.service;
    return text(QT_TRANSLATE_NOOP("Lending",
                                  "no window of Skykeep is open to ask the owner. Grant it with "
                                  "\"%1\", or open Skykeep's window"))
        .arg(command);
}

QString howToApprove(const QString &missing, Want::Kind kind)
{
    if (kind == Want::Kind::Unlock) {
        return text(
                   QT_TRANSLATE_NOOP("Lending",
                                     "only the owner can unlock it, and there is no way to ask: no "
                                     "window of Skykeep is open, and %1. Open Skykeep's window"))
            .arg(missing);
    }
    return text(
               QT_TRANSLATE_NOOP("Lending",
                                 "only the owner can approve of this, and there is no way to ask: "
                                 "no window of Skykeep is open, and %1. An administrator can write "
                                 "the grant into /etc/skykeep/grants.json instead"))
        .arg(missing);
}

QString askedTooOften()
{
    return text(
        QT_TRANSLATE_NOOP("Lending", "this program asks too often for what it was not granted"));
}

QString isBeingRenewed()
{
    return text(QT_TRANSLATE_NOOP("Lending", "the session is being renewed"));
}

QString reasonToGrant(const Grant &grant, const QString &account)
{
    const auto program = grant.program ? grant.program->name : QString();
    return text(QT_TRANSLATE_NOOP("Lending", "Let %1 use %2: %3"))
        .arg(program, account, toWords(grant.allowance).join(u", "_s));
}

QString reasonToUnlock()
{
    return text(QT_TRANSLATE_NOOP("Lending", "Lend to programs again"));
}

QString rateName(const Program &program)
{
    if (program.key)
        return toString(program.key->kind) + u':' + program.key->name;
    const auto *shown = program.shown ? &program.chain.at(*program.shown) : nullptr;
    return shown ? u"pid:%1"_s.arg(shown->pid) : u"unknown"_s;
}

QString commandOf(const ProcessFacts &process)
{
    const auto words = process.arguments.mid(process.arguments.indexOf(u"--"_s) + 1);
    QStringList shown;
    for (const auto &word : words)
        shown << quoted(word);
    const auto command = shown.join(u' ');
    return command.size() > longestCommand ? command.first(longestCommand - 1) + u'…' : command;
}

QString byHand()
{
    return text(QT_TRANSLATE_NOOP("Lending", "Copied by hand"));
}

} // namespace Skykeep::LendingWords
