// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "commandline.h"
#include "commands.h"
#include "completion.h"
#include "console.h"
#include "helptext.h"
#include "platform/processsecrecy.h"
#include "platform/usernumber.h"
#include "protocol/keeperconnection.h"
#include "protocol/socketaddress.h"
#include "terminal.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr auto version = SKYKEEP_VERSION ""_L1;

//! Another user's, who has granted ours something.
Answer<KeeperConnection> findKeeperOf(const QString &owner, const QString &profile)
{
    const auto user = userNumber(owner);
    if (!user)
        return refuse(ErrorCode::Usage, u"There is no user %1 on this computer."_s.arg(owner));
    // A profile of ours, from the environment, says nothing about theirs.
    const auto address = sharedAddressOf(*user, ProfilePaths::of(profile).name());
    if (!address && address.error().kind == ErrorKind::NotFound) {
        return refuse(ErrorCode::NoKeeper,
                      u"No keeper of %1 lends to other users. They let you in with: skykeep grant "
                      "--uid"_s.arg(owner));
    }
    if (!address)
        return refuse(ErrorCode::Failed, describe(address.error()));
    return KeeperConnection::open(*address, {u"skykeep"_s, version}, {}, user);
}

Answer<KeeperConnection> findKeeper(const ProfilePaths &profile,
                                    const KeeperConnection::Limits &limits = {})
{
    const auto id = readProfileId(profile);
    if (!id && isNewerProfileId(profile.profileIdFile())) {
        const Error error{ErrorKind::NewerFormat,
                          QDir::toNativeSeparators(profile.profileIdFile()),
                          {}};
        return tl::unexpected(toFailure(error));
    }
    if (!id)
        return nobodyListens(); // no keeper has ever run here
    const auto address = keeperAddress(*id, SocketFolder::Check);
    if (!address && address.error().kind == ErrorKind::NotFound)
        return nobodyListens();
    if (!address)
        return refuse(ErrorCode::Failed, describe(address.error()));
    return KeeperConnection::open(*address, {u"skykeep"_s, version}, limits);
}

//! For the completions of the shells: whoever pressed Tab waits, and wants to read of no failure.
int complete(const QStringList &typed)
{
    leaveNoCoreFile();
    const auto ask = [](const Invocation &invocation, QLatin1StringView verb) {
        auto keeper = findKeeper(profileOf(invocation),
                                 {.connect = 500ms, .crowded = 0ms, .reply = 1s});
        return keeper ? keeper->ask(verb).value_or(QJsonValue()) : QJsonValue();
    };
    Console console(OutputForm::People);
    console.print(toText(completionsOf(typed, allCommands(), ask)));
    return console.flush() ? 0 : 1;
}

Answer<void> carryOut(const Invocation &invocation, KeeperConnection &keeper, Console &console)
{
    const auto &command = *invocation.command;
    if (keeper.keeper().sandbox && !console.isJson() && command.format)
        console.print(u"Sandbox: these accounts are simulated.\n"_s);
    if (command.run)
        return command.run(invocation, keeper, console);

    const auto arguments = command.arguments ? command.arguments(invocation) : QJsonObject();
    const auto answer = keeper.ask(command.verb.isEmpty() ? command.name : command.verb, arguments);
    if (!answer)
        return tl::unexpected(answer.error());
    if (console.isJson())
        console.print(*answer);
    else
        console.print(command.format(*answer, console.screen()));
    return command.judge ? command.judge(*answer) : Answer<void>();
}

Answer<void> answer(const Invocation &invocation, Console &console)
{
    if (invocation.wantsVersion) {
        console.print(u"skykeep "_s + version + u'\n');
        return {};
    }
    if (invocation.wantsHelp) {
        console.print(invocation.command ? helpOf(*invocation.command)
                                         : generalHelp(allCommands()));
        return {};
    }
    auto keeper = invocation.has("of"_L1)
        ? findKeeperOf(invocation.value("of"_L1), invocation.profile)
        : findKeeper(profileOf(invocation));
    if (!keeper)
        return tl::unexpected(keeper.error());
    return carryOut(invocation, *keeper, console);
}

int run(const QStringList &arguments)
{
    if (arguments.value(0) == "complete"_L1)
        return complete(arguments.mid(1));
    const auto invocation = parseCommandLine(arguments, allCommands());
    if (!invocation) {
        const bool isJson = arguments.contains("--json"_L1);
        Console::complain(invocation.error(), isJson ? OutputForm::Json : OutputForm::People);
        return exitCode(invocation.error().code);
    }
    // Where it is told a password. Otherwise it keeps open what other programs of this user may see of it: only so
    // can the keeper, one of them, tell who asks to borrow. What is lent then lies in here, but whoever may look can ask too.
    // A command that is run has the limits that it was started with.
    if (invocation->command && invocation->command->isToldPassword)
        keepMemorySecret();
    else if (invocation->command && !invocation->command->runsProgram)
        leaveNoCoreFile();
    const auto form = invocation->isJson ? OutputForm::Json : OutputForm::People;
    Console console(form);
    auto done = answer(*invocation, console);
    // Also after a failure: what a verb printed then is its answer, such as the doctor's findings.
    if (const auto written = console.flush(); !written && done)
        done = written;
    if (!done) {
        Console::complain(done.error(), form);
        return console.exitCode().value_or(exitCode(done.error().code));
    }
    return console.exitCode().value_or(0);
}

} // namespace

} // namespace Skykeep

int main(int argc, char **argv)
{
    return Skykeep::run(Skykeep::Terminal::arguments(argc, argv));
}
