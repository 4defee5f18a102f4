// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "commands.h"

#include "accounttext.h"
#include "borrowing.h"
#include "call.h"
#include "keepertext.h"
#include "lendingrequests.h"
#include "lendingtext.h"
#include "protocol/verbs.h"
#include "requests.h"
#include "signin.h"
#include "watch.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr std::array signInOptions{
    CommandOption{"server"_L1, "URL"_L1, "Sign in there. Not needed for a handle or a DID."_L1},
    CommandOption{"password-stdin"_L1, ""_L1, "Read the password from standard input."_L1},
    CommandOption{"code"_L1, "CODE"_L1, "The code the server sent by e-mail."_L1},
};
constexpr std::array allOption{CommandOption{"all"_L1, ""_L1, "All accounts."_L1}};
constexpr std::array pauseOptions{
    CommandOption{"let-end"_L1, ""_L1, "Do not even keep the session from ending."_L1}};
constexpr std::array acknowledgeOptions{
    CommandOption{"for"_L1, "TIME"_L1, "Only for so long: 30min, 12h, 3d or 1w."_L1}};
constexpr std::array ledgerOptions{
    CommandOption{"limit"_L1, "N"_L1, "The last N entries (50)."_L1}};

constexpr CommandOption ofOption{"of"_L1, "USER"_L1,
                                 "Ask the keeper of this user of the computer, who granted it."_L1};
constexpr std::array callOptions{
    CommandOption{"input"_L1, "FILE"_L1, "Send this file; - is standard input."_L1},
    CommandOption{"output"_L1, "FILE"_L1, "Write the answer there once it is whole."_L1},
    CommandOption{
        "proxy"_L1, "SERVICE"_L1,
        "Hand the call on to a service, such as did:web:api.bsky.chat#bsky_chat."_L1},
    CommandOption{"header"_L1, "'NAME: VALUE'"_L1,
                  "Set Content-Type, Accept, Accept-Language or atproto-accept-labelers."_L1, true},
    CommandOption{"kind"_L1, "KIND"_L1,
                  "query or procedure, of a method that Skykeep does not know."_L1},
    CommandOption{"include"_L1, ""_L1, "Show the answer's status and headers too."_L1},
    ofOption,
};
constexpr CommandOption
    serviceOption{"service"_L1, "SERVICE"_L1,
                  "Where the calls end, if not at the account's own server."_L1};
constexpr std::array tokenOptions{
    CommandOption{"min-valid"_L1, "TIME"_L1, "Renew first what lasts shorter: 5m, 1h."_L1},
    CommandOption{"aud"_L1, "DID"_L1, "A token for this service instead, and"_L1},
    CommandOption{"lxm"_L1, "NSID"_L1, "for this method of it alone."_L1},
    CommandOption{"for"_L1, "TIME"_L1, "How long a service token lasts (5m)."_L1},
    ofOption,
};
constexpr std::array execOptions{
    CommandOption{"for"_L1, "TIME"_L1, "End the lease then, if the command still runs."_L1},
    CommandOption{"allow"_L1, "CLASSES"_L1, "What may be done inside (read,write)."_L1},
    serviceOption,
    CommandOption{"token-env"_L1, "NAME"_L1,
                  "Put an access token into this variable of the command's environment."_L1},
};
constexpr std::array grantOptions{
    CommandOption{"exe"_L1, "PATH"_L1, "A program, or a script."_L1},
    CommandOption{"unit"_L1, "NAME"_L1, "A systemd service."_L1},
    CommandOption{"uid"_L1, "USER"_L1, "All programs of another user of this computer."_L1},
    CommandOption{"account"_L1, "ACCOUNT"_L1, "What is lent. May be given several times."_L1, true},
    CommandOption{"allow"_L1, "CLASSES"_L1,
                  "Classes of calls, or methods, with commas between."_L1},
    serviceOption,
    CommandOption{"while-locked"_L1, ""_L1, "Also while lending is locked."_L1},
};
constexpr std::array revokeOptions{
    CommandOption{"program"_L1, "PATH"_L1, "All that this program was granted."_L1},
    CommandOption{"unit"_L1, "NAME"_L1, "All that this systemd service was granted."_L1},
    CommandOption{"uid"_L1, "USER"_L1, "All that this user was granted."_L1},
    CommandOption{"all"_L1, ""_L1, "Everything, running leases too."_L1},
};
constexpr std::array logOptions{CommandOption{"limit"_L1, "N"_L1, "The last N entries (50)."_L1}};

QString listAnswer(const QJsonValue &answer, const Screen &screen)
{
    QList<AccountReport> accounts;
    for (const auto account : answer.toArray())
        accounts.append(readAccount(account.toObject()));
    return listText(accounts, screen);
}

QString showAnswer(const QJsonValue &answer, const Screen &screen)
{
    return showText(readAccount(answer.toObject()), screen);
}

QString standingAnswer(const QJsonValue &answer, const Screen &screen)
{
    return standingText(readAccount(answer.toObject()), screen);
}

constexpr std::array commands{
    Command{.name = Verb::signIn,
            .operands = "IDENTIFIER"_L1,
            .summary = "Sign an account in, and keep it signed in"_L1,
            .details = "IDENTIFIER is a handle, a DID or an e-mail address. The password is asked "
                       "for without echo;\nan app password is enough, and the better choice. "
                       "An account in the list is signed in anew."_L1,
            .example = "skykeep sign-in alice.bsky.social"_L1,
            .options = signInOptions,
            .isToldPassword = true,
            .check = &checkSignIn,
            .run = &runSignIn},
    Command{.name = Verb::list,
            .summary = "Show all accounts"_L1,
            .example = "skykeep list --json | jq -r '.[] | select(.active | not) | .handle'"_L1,
            .format = &listAnswer},
    Command{.name = Verb::show,
            .operands = "ACCOUNT"_L1,
            .summary = "Show everything known about one account"_L1,
            .example = "skykeep show alice.bsky.social"_L1,
            .arguments = &Requests::account,
            .format = &showAnswer},
    Command{.name = Verb::refresh,
            .operands = "ACCOUNT"_L1,
            .summary = "Renew a session now, and ask for the account's status"_L1,
            .example = "skykeep refresh --all"_L1,
            .options = allOption,
            .arguments = &Requests::accountOrAll,
            .format = &refreshedText,
            .judge = &Requests::judgeRefresh},
    Command{.name = Verb::pause,
            .operands = "ACCOUNT"_L1,
            .summary = "Stop renewing an account"_L1,
            .details = "The session is still kept from ending, unless --let-end is given."_L1,
            .example = "skykeep pause alice.bsky.social"_L1,
            .options = pauseOptions,
            .arguments = &Requests::pause,
            .format = &standingAnswer},
    Command{.name = Verb::resume,
            .operands = "ACCOUNT"_L1,
            .summary = "Renew a paused account again"_L1,
            .example = "skykeep resume alice.bsky.social"_L1,
            .arguments = &Requests::account,
            .format = &standingAnswer},
    Command{.name = Verb::signOut,
            .operands = "ACCOUNT"_L1,
            .summary = "End a session at its server and here"_L1,
            .details = "The account stays in the list. With its server down, the server is told "
                       "when it is back."_L1,
            .example = "skykeep sign-out alice.bsky.social"_L1,
            .options = allOption,
            .arguments = &Requests::accountOrAll,
            .format = &signedOutText},
    Command{.name = Verb::remove,
            .operands = "ACCOUNT"_L1,
            .summary = "Sign an account out and take it off the list"_L1,
            .example = "skykeep remove alice.bsky.social"_L1,
            .arguments = &Requests::account,
            .format = &removedText},
    Command{.name = Verb::useAppPassword,
            .operands = "ACCOUNT"_L1,
            .summary = "Exchange a main-password session for one with less power"_L1,
            .details = "Makes an app password named after this computer, signs in with it and ends "
                       "the first session."_L1,
            .example = "skykeep use-app-password alice.bsky.social"_L1,
            .arguments = &Requests::account,
            .format = &standingAnswer},
    Command{.name = Verb::label,
            .operands = "ACCOUNT TEXT"_L1,
            .summary = "Give an account a name of your own"_L1,
            .details = "An empty TEXT takes it away."_L1,
            .example = "skykeep label alice.bsky.social work"_L1,
            .arguments = &Requests::label,
            .format = &standingAnswer},
    Command{.name = Verb::acknowledge,
            .operands = "ACCOUNT CODE"_L1,
            .summary = "Mark a warning as seen"_L1,
            .details = "CODE is the warning's, as in skykeep list --json. It comes back when its "
                       "facts change,\nand with --for when the time is over."_L1,
            .example = "skykeep acknowledge alice.bsky.social main-password --for 1w"_L1,
            .options = acknowledgeOptions,
            .check = &Requests::checkAcknowledge,
            .arguments = &Requests::acknowledge,
            .format = &standingAnswer},
    Command{.name = Verb::ledger,
            .operands = "ACCOUNT"_L1,
            .summary = "Show what happened to an account, the newest last"_L1,
            .example = "skykeep ledger alice.bsky.social --limit 10"_L1,
            .options = ledgerOptions,
            .check = &Requests::checkLedger,
            .arguments = &Requests::ledger,
            .format = &ledgerText},
    Command{.name = Verb::token,
            .operands = "[ACCOUNT]"_L1,
            .summary = "Lend a token, to use it right away"_L1,
            .details = "Prints the access token alone, or with --json also whose it is, where it "
                       "is good and for how long.\nWith --aud and --lxm it is one that another "
                       "service accepts, for one method.\nWhere ACCOUNT is left out: the one of "
                       "the lease, else of a .skykeep file, else the only one."_L1,
            .example
            = "curl -H \"Authorization: Bearer $(skykeep token)\" https://pds.example/xrpc/NSID"_L1,
            .options = tokenOptions,
            .check = &checkToken,
            .run = &runToken},
    Command{.name = "exec"_L1,
            .operands = "[ACCOUNT] -- COMMAND..."_L1,
            .summary = "Run a command that may use an account while it runs"_L1,
            .details = "The owner is asked once. Inside, skykeep call and skykeep token of this "
                       "account work without\nquestions, within CLASSES: read, write, private, "
                       "manage, access-token, or names of methods.\nWhen the time of --for is "
                       "over the command runs on and gets nothing more."_L1,
            .example = "skykeep exec --for 1h --allow read alice.bsky.social -- ./bot.py"_L1,
            .options = execOptions,
            .runsProgram = true,
            .check = &checkExec,
            .run = &runExec},
    Command{.name = Verb::grant,
            .summary = "Let a program borrow without being asked about, until revoked"_L1,
            .details = "The owner has to approve of it: in Skykeep's window, or by the password of "
                       "this computer.\nCLASSES are read, write, private, manage and "
                       "access-token, or names of methods.\nA script that is changed has to be "
                       "granted anew. What is not used for 90 days ends."_L1,
            .example
            = "skykeep grant --exe ./bot.py --account alice.bsky.social --allow read,write"_L1,
            .options = grantOptions,
            .synopsis = "--exe PATH|--unit NAME|--uid USER\n--account ACCOUNT...\n--allow CLASSES\n"
                        "[--service SERVICE]\n[--while-locked]"_L1,
            .check = &LendingRequests::checkGrant,
            .run = &runGrant},
    Command{.name = Verb::grants,
            .summary = "Show who may borrow what, and what runs in a lease"_L1,
            .example = "skykeep grants --json | jq '.grants[].program'"_L1,
            .format = &grantsText},
    Command{.name = Verb::revoke,
            .operands = "[GRANT]"_L1,
            .summary = "Take back a grant, or all of a program"_L1,
            .details = "GRANT is what skykeep grants shows in front. Tokens that were lent before "
                       "stay good until they\nrun out."_L1,
            .example = "skykeep revoke --program ./bot.py"_L1,
            .options = revokeOptions,
            .synopsis = "GRANT|--program PATH|--unit NAME|--uid USER|--all"_L1,
            .check = &LendingRequests::checkRevoke,
            .run = &runRevoke},
    Command{.name = Verb::lendLock,
            .summary = "Lend nothing until the owner unlocks it"_L1,
            .details = "Sessions are renewed all the same."_L1,
            .example = "skykeep lend-lock"_L1,
            .format = &lockText},
    Command{.name = Verb::lendUnlock,
            .summary = "Lend again, once the owner has approved of it"_L1,
            .example = "skykeep lend-unlock"_L1,
            .run = &runLendUnlock},
    Command{.name = "log"_L1,
            .verb = Verb::lendLog,
            .operands = "[ACCOUNT]"_L1,
            .summary = "Show what was lent, to whom and when, the newest last"_L1,
            .example = "skykeep log alice.bsky.social --limit 10"_L1,
            .options = logOptions,
            .check = &Requests::checkLedger,
            .arguments = &LendingRequests::lendLog,
            .format = &lendLogText},
    Command{.name = Verb::watch,
            .summary = "Print what happens, one JSON object a line, until stopped"_L1,
            .example = "skykeep watch | jq -r .event"_L1,
            .run = &runWatch},
    Command{.name = Verb::call,
            .operands = "[ACCOUNT] NSID [NAME=VALUE...]"_L1,
            .summary = "Call a method of an account's server"_L1,
            .details
            = "The keeper makes the call; this program sees no token. Without ACCOUNT it is the "
              "only account,\nor that of the command this runs in. NAME=VALUE is a parameter of a "
              "query, and of a\nprocedure a field of its input; NAME:=JSON is a value that is no "
              "text. A name that comes\nagain makes a list. With --input they stand in the url."_L1,
            .example = "skykeep call app.bsky.actor.getProfile actor=alice.bsky.social\n"
                       "  skykeep call alice.bsky.social com.atproto.repo.listRecords \\\n"
                       "      repo=alice.bsky.social collection=app.bsky.feed.post limit=10\n"
                       "  skykeep call com.atproto.repo.createRecord --input post.json\n"
                       "  skykeep call com.atproto.repo.uploadBlob --input cat.jpg\n"
                       "  skykeep call chat.bsky.convo.listConvos --proxy "
                       "did:web:api.bsky.chat#bsky_chat"_L1,
            .options = callOptions,
            .check = &checkCall,
            .run = &runCall},
    Command{.name = Verb::keychain,
            .operands = "ACTION"_L1,
            .summary = "Look after the keychain: status, unlock or use"_L1,
            .details = "unlock may open the system's password window. use accepts the keychain "
                       "that answers now\nin place of the one the secrets were kept in."_L1,
            .example = "skykeep keychain unlock"_L1,
            .check = &Requests::checkKeychain,
            .arguments = &Requests::keychain,
            .format = &keychainText},
    Command{.name = Verb::doctor,
            .summary = "Check what Skykeep needs, and say how to get it"_L1,
            .example = "skykeep doctor"_L1,
            .format = &doctorText,
            .judge = &Requests::judgeDoctor},
    Command{.name = Verb::status,
            .summary = "Say which keeper is running, and since when"_L1,
            .example = "skykeep status"_L1,
            .format = &keeperStatusText},
};

} // namespace

std::span<const Command> allCommands()
{
    return commands;
}

} // namespace Skykeep
