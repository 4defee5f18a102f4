// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "chosenaccount.h"

#include "accountfile.h"
#include "commandline.h"
#include "displaytext.h"
#include "folderchoices.h"
#include "protocol/keeperconnection.h"
#include "protocol/verbs.h"
#include "terminal.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

Answer<void> confirm(const AccountFile &file, const ProfilePaths &profile)
{
    FolderChoices choices(profile.foldersFile());
    if (choices.isConfirmed(file.folder, file.account))
        return {};
    if (!Terminal::canAsk()) {
        return refuse(
            ErrorCode::Usage,
            u"%1 names %2, which was not confirmed for this folder yet. Name the account, or run "
            "this once at a terminal."_s.arg(file.path, file.account));
    }
    const auto question = u"%1 names %2. Use it here? [y/N] "_s.arg(sanitised(file.path),
                                                                    sanitised(file.account));
    const auto typed = Terminal::ask(question, Terminal::Echo::On);
    const auto answer = typed ? QString::fromUtf8(typed->reveal()).trimmed().toLower() : QString();
    if (answer != "y"_L1 && answer != "yes"_L1) {
        return refuse(ErrorCode::Usage,
                      u"%1 is not used here. Name the account."_s.arg(file.account));
    }
    if (const auto remembered = choices.confirm(file.folder, file.account); !remembered) {
        Terminal::tell(
            u"This will be asked again: %1\n"_s.arg(sanitised(remembered.error().message)));
    }
    return {};
}

} // namespace

Answer<QString> chosenAccount(const Invocation &invocation, KeeperConnection &keeper)
{
    const auto typed = invocation.operands.value(0);
    if (!typed.isEmpty()
        || invocation.has("of"_L1)) // of another user's accounts no file of ours tells
        return typed;
    const auto context = keeper.ask(Verb::context);
    if (!context)
        return tl::unexpected(context.error());
    if ((*context)["lease"_L1].isObject())
        return QString();
    const auto file = findAccountFile(QDir::currentPath(), QDir::home().canonicalPath());
    if (!file)
        return tl::unexpected(file.error());
    if (!*file)
        return QString();
    if (const auto confirmed = confirm(**file, profileOf(invocation)); !confirmed)
        return tl::unexpected(confirmed.error());
    return (*file)->account;
}

} // namespace Skykeep
