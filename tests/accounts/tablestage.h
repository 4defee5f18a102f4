// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accountsample.h"
#include "keptaccounts.h"

#include <functional>

namespace Skykeep {

//! What has become of a session's tokens after a row of a table happened.
enum class Kept {
    AsBefore, //!< The keychain has the very item of before, every generation of it.
    Renewed, //!< It has a newer one that its server accepts, and those of before behind it.
    InMemory, //!< It has the item of before, the keeper a newer one that its server accepts.
    TakenAway, //!< Somebody else took the item out of the keychain. Nothing is written in its place.
    Ended, //!< Its owner ended it.
};

class TableStage;
using Event = std::function<void(TableStage &)>;

//! One row of a table of the design: what happens to an account that is kept well, and all that is
//! to be seen of it afterwards.
struct TableRow {
    const char *name;
    Event happen;
    SessionState state = SessionState::Fresh;
    QString warnings = {}; //!< Of the account, as inShort() has them.
    std::optional<SignInReason> reason = std::nullopt;
    Kept kept = Kept::AsBefore;
    QString keeperWarnings = {};
    //! What ends the trouble; afterwards the session is fresh and, mostly, nothing is to be warned of.
    Event mend = nullptr;
    QString warningsAfter = {};
};

//! A whole keeper with one account, alice, that began with an app password three generations ago.
//!
//! Whatever happens to her is shown to have thrown nothing away: the tokens, the row on disk, and
//! that no token went to any host but its issuer.
class TableStage
{
public:
    TableStage();
    ~TableStage();

    KeptAccounts world;
    const Did alice = ScriptedPds::didOf(QStringLiteral("alice"));

    PdsAccount &atServer() { return world.pds.at(QStringLiteral("alice")); }
    AccountKeeper &keeper() { return world.keeper(); }
    const Observations &seen() const { return world.row(alice).seen; }
    std::vector<Warning> warnings() { return keeper().warningsOf(world.row(alice)); }

    //! Renews now, as its owner can; whatever comes of it.
    void refresh();
    //! Every renewal at her server ends like this from now on; nothing: as it should.
    void answerRenewals(std::optional<Result<HttpReply>> reply);
    void refuseRenewals(const QString &error, const QString &message = {}, int status = 400);
    //! Her session is at its server what it would be had it been refreshed elsewhere.
    VaultItem movedOn();
    //! Both servers are reached again, and alice signs in anew.
    void signInAgain();
    //! Her DID document names the other server, which has her account.
    void moveAway();
    //! The directory does not answer.
    void silenceDirectory();

    //! What is in the keychain now is what a row must not lose.
    void remember();
    //! How many renewals her server was asked for.
    qsizetype renewals() const;

    //! Lets \a row happen and compares everything; false where a comparison failed.
    void play(const TableRow &row);

private:
    void compare(const TableRow &row);
    void compareTokens(Kept kept);
    void compareRoster(const TableRow &row);
    void compareBearers();
    //! What is not critical can be dismissed and stays listed; what is critical cannot.
    void compareAcknowledging();

    std::optional<VaultItem> m_before;
    bool m_isDirectorySilent = false;
};

} // namespace Skykeep
