// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"
#include "base/timestamp.h"
#include "vault/vault.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Skykeep {

//! Every warning there is. Its word in JSON is toString(): "taken-down", "sign-in-soon", …
enum class WarningCode {
    TakenDown,
    Suspended,
    Deleted,
    Deactivated,
    StatusUnknown,
    StatusStale,
    SignInNeeded,
    SignInSoon,
    ShortSession,
    MovedServer,
    RefreshRefused,
    ServerUnreachable,
    RateLimited,
    StorePending,
    KeychainLocked,
    KeychainUnavailable,
    KeychainChanged,
    CopiedSession,
    WrongAccount,
    HandleChanged,
    HandleInvalid,
    MainPassword,
    ClockSkew,
    Paused,
    RevocationPending,
    PlainHttp,
    Offline,
    Storage,
};

//! How much it matters. Ordered: higher is worse.
enum class Attention {
    None, //!< All is well, or heals by itself.
    Notice, //!< Good to know; can be dismissed.
    Warning, //!< Act, or something will be lost.
    Critical, //!< Something is lost or taken unless you act.
};

//! What the owner can do about a warning.
enum class Remedy {
    None,
    OpenServer, //!< The server's appeal, account or contact page.
    Remove,
    ShowDetails,
    CheckNow,
    SignIn,
    SignInElsewhere, //!< At the server the account moved to.
    Retry,
    Unlock,
    InstallKeychain,
    ChooseKeychain,
    RepairHandle,
    UseAppPassword,
    OpenTimeSettings,
    Resume,
    StartAtLogin,
    Acknowledge,
    OpenFolder,
};

struct Warning {
    WarningCode code;
    Attention level;
    QString text; //!< A sentence for the user, in their language.
    Remedy remedy;
    QString remedyText; //!< What to do, in words; empty for Remedy::None.
    //! Changes when the facts behind it do: an acknowledgement holds for one fingerprint.
    QString fingerprint;
    //! Only notices and warnings can be acknowledged: what is lost unless its owner acts stays.
    bool isAcknowledged = false;
    //! It is acknowledged until then, and comes back.
    std::optional<Timestamp> snoozedUntil = std::nullopt;

    friend bool operator==(const Warning &, const Warning &) = default;
};

//! What is known about one server, over all its accounts.
struct HostFacts {
    std::optional<Timestamp> unreachableSince = std::nullopt;
    std::optional<Timestamp> limitedSince = std::nullopt;
    std::optional<Timestamp> limitedUntil = std::nullopt;
    int accounts = 0; //!< How many are kept there.
};

//! What went wrong with one of our own files.
struct StorageTrouble {
    QString file;
    QString text; //!< What happened and where the file was put aside; a sentence.

    friend bool operator==(const StorageTrouble &, const StorageTrouble &) = default;
};

//! What is known about this keeper as a whole.
struct KeeperFacts {
    VaultState vaultState = VaultState::Unknown;
    QString backend = QString(); //!< The keychain that answers.
    QString expectedBackend = QString(); //!< The one that holds our items.
    int heldAccounts = 0; //!< How many wait for the keychain.
    bool isAnyUnsaved = false;
    bool isAnySignInSoon = false; //!< Some account carries SignInSoon.
    //! How far each host's clock is ahead of ours. Two that agree mean our clock is wrong.
    std::vector<Milliseconds> clockOffsets = {};
    std::vector<StorageTrouble> storage = {};
    std::optional<Timestamp> offlineSince = std::nullopt; //!< This computer has no network.
    Dismissals dismissed = {}; //!< Of the warnings about the keeper.
    int waitingAccounts = 0; //!< How many wait for the network.
};

//! The warnings of one account, its host's included, worst first. Pure.
std::vector<Warning> accountWarnings(const Account &account, const HostFacts &host, Timestamp now);

//! The warnings about the keeper itself, worst first. Pure.
std::vector<Warning> keeperWarnings(const KeeperFacts &facts, Timestamp now);

//! The warning with that code, which a list has once at the most; null where it has none.
const Warning *findWarning(const std::vector<Warning> &warnings, WarningCode code);
//! The worst that is not acknowledged of \a warnings, which are worst first. Null where there is none.
const Warning *worstOpen(const std::vector<Warning> &warnings);

//! The highest level among those not acknowledged.
Attention attentionOf(const std::vector<Warning> &warnings);

//! By when a sign-in is needed if this computer stays off: the refresh token's own date.
std::optional<Timestamp> signInNeededBy(const Account &account);

//! Whether its owner may have it silent for good. Of what is about the keeper that goes for
//! notices only: nothing is done for any account while they last.
bool canBeDismissed(const Warning &warning, bool isAboutKeeper);
//! Whether its owner may have it silent for a while.
bool canBeSnoozed(const Warning &warning);

QString toString(WarningCode code);
std::optional<WarningCode> warningCodeFrom(QStringView word);
QString toString(Attention level); //!< "none", "notice", "warning", "critical"

} // namespace Skykeep
