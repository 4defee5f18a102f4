// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "integration/runningkeeper.h"
#include "lending/grant.h"
#include "support/referenceservers.h"

#include <QHash>

namespace Skykeep {

//! A keeper that keeps one account of a reference server signed in, and the programs that it lends to.
//!
//! What programs print here is not left for the search of secrets: a token is the answer they asked for. All
//! else that they leave is searched.
class LendingStage
{
public:
    //! \a servers outlive it.
    LendingStage(ReferenceServers &servers, const QString &handle,
                 RunningKeeper::Program program = RunningKeeper::Program::Skykeepd);

    RunningKeeper &keeper() { return m_keeper; }
    QString did() const { return m_did; }
    void signIn();

    //! A script of the profile's owner, which finds `skykeep`.
    QString script(const QString &name, const QByteArray &text) const;
    //! A program in Python of the profile's owner, which may use what lineClient() has.
    QString python(const QString &name, const QByteArray &text) const;
    //! The functions `connect(path)`, `say(socket, object)` and `hear(socket)`, and `greeted(path)`, for both.
    static QByteArray lineClient();
    //! Where the keeper listens.
    QString address() const;
    //! The program test itself, as what it runs `skykeep` by.
    static QString thisProgram();
    //! As if its owner had said so: \a program may have \a allowance for good. The keeper starts anew.
    void grant(const QString &program, QStringView allowance, const QString &service = {});

    void grant(Grant grant);
    //! What the log of what was lent has.
    QJsonArray log() const;
    //! How many requests came to \a outcome, such as "lent".
    qint64 countInLog(const QString &outcome) const;

    //! Runs \a program where the command line finds this keeper.
    Outcome run(const QString &program, const QStringList &arguments = {},
                Milliseconds limit = patience) const
    {
        return run(program, arguments, QByteArray(), limit);
    }
    //! The same with \a input on its standard input.
    Outcome run(const QString &program, const QStringList &arguments, const QByteArray &input,
                Milliseconds limit = patience) const;
    //! The command line, as a program that asks for a token.
    Outcome skykeep(const QStringList &arguments) const;
    QProcessEnvironment environment() const;
    //! The newest one, as it lies in the keychain.
    QString accessToken() const;

private:
    QString program(const QString &name, const QByteArray &text) const;

    ReferenceServers &m_servers;
    RunningKeeper m_keeper;
    QString m_handle;
    QString m_did;
};

//! One line of what a program printed, without its end.
QString line(const Outcome &outcome);

} // namespace Skykeep
