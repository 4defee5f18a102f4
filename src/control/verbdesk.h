// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"
#include "control/checkup.h"
#include "control/lendingverbs.h"
#include "protocol/accountreport.h"
#include "protocol/failure.h"
#include "protocol/messages.h"

#include <QCoroTask>
#include <QJsonArray>

namespace Skykeep {

//! What a keeper says of itself.
struct KeeperIdentity {
    QString program; //!< "skykeepd"
    QString version;
    QString profile;
    Timestamp since;
    bool isSandbox = false;
    bool hasWindow = false;
};

//! Answers the requests of the local protocol: one function a verb, and a table of them.
class VerbDesk : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive the desk.
    VerbDesk(AccountKeeper &keeper, LendingVerbs &lending, Checkup &checkup, const Clock &clock,
             KeeperIdentity identity);

    KeeperHello hello() const;
    //! Any verb but "watch", which the connection answers.
    QCoro::Task<Answer<QJsonValue>> answer(ClientId client, QString verb, QJsonObject arguments);

    QJsonObject accountJson(const Did &did, Detail detail) const;
    const LendingVerbs &lending() const { return m_lending; }
    const Clock &clock() const { return m_clock; }

Q_SIGNALS:
    //! Another start of the desktop asks this one to show itself.
    void raiseAsked();
    //! Another program of the same user wants to keep this profile instead.
    void quitAsked();

private:
    using Outcome = QCoro::Task<Answer<QJsonValue>>;
    using Handler = Outcome (VerbDesk::*)(QJsonObject);
    struct Entry;

    Outcome status(QJsonObject arguments);
    Outcome list(QJsonObject arguments);
    Outcome show(QJsonObject arguments);
    Outcome resolve(QJsonObject arguments);
    Outcome signIn(QJsonObject arguments);
    Outcome refresh(QJsonObject arguments);
    Outcome pause(QJsonObject arguments);
    Outcome resume(QJsonObject arguments);
    Outcome signOut(QJsonObject arguments);
    Outcome remove(QJsonObject arguments);
    Outcome useAppPassword(QJsonObject arguments);
    Outcome ledger(QJsonObject arguments);
    Outcome label(QJsonObject arguments);
    Outcome acknowledge(QJsonObject arguments);
    Outcome keychain(QJsonObject arguments);
    Outcome doctor(QJsonObject arguments);
    Outcome raise(QJsonObject arguments);
    Outcome quit(QJsonObject arguments);

    Answer<Did> accountIn(const QJsonObject &arguments) const;
    Answer<std::vector<Did>> accountsIn(const QJsonObject &arguments) const;
    Answer<QJsonValue> accountOr(const Result<void> &done, const Did &did) const;
    QJsonObject keychainJson() const;

    AccountKeeper &m_keeper;
    LendingVerbs &m_lending;
    Checkup &m_checkup;
    const Clock &m_clock;
    KeeperIdentity m_identity;
};

} // namespace Skykeep
