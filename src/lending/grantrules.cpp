// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/grantrules.h"

#include "lending/grantjson.h"
#include "lending/processrole.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Skykeep {

namespace {

tl::unexpected<Error> refused(const Grant &grant, const char *sentence)
{
    return fail(ErrorKind::InvalidInput, grant.program ? grant.program->name : QString(),
                QCoreApplication::translate("GrantBook", sentence));
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

} // namespace

Result<void> checkNewGrant(const Grant &grant)
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

} // namespace Skykeep
