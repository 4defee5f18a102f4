// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"
#include "support/programrun.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>

namespace Skykeep {

//! A keeper in a process of its own, on a profile of its own, and the command line that asks it.
//!
//! Starts at once and answers when the constructor returns. Where it cannot, the test program ends
//! with a message. Its log is printed when the test that used it fails.
class RunningKeeper
{
public:
    enum class Program {
        Skykeepd,
        Steerable, //!< The same keeper with a clock that advance() moves.
    };

    //! How it ended.
    struct Ending {
        int exit = -1; //!< -1 where a signal ended it, or it did not end.
        Milliseconds took{0};
    };

    explicit RunningKeeper(const QUrl &plcUrl, Program program = Program::Skykeepd);
    RunningKeeper(const RunningKeeper &) = delete;
    RunningKeeper &operator=(const RunningKeeper &) = delete;
    ~RunningKeeper();

    //! Again, on the same profile.
    void start();
    //! Said to the keeper, at every later start.
    void startWith(const QStringList &arguments) { m_arguments = arguments; }
    //! Runs in the process that becomes the keeper, at every later start.
    void prepareWith(std::function<void()> preparation);
    //! As a power cut would: SIGKILL.
    void kill();
    //! SIGTERM, and waits for its end.
    Ending terminate();
    //! Lets \a time pass for a steerable keeper.
    void advance(Milliseconds time);
    //! The same as a sleep, of which a steerable keeper's alarms do not hear.
    void sleep(Milliseconds time);

    Outcome skykeep(const QStringList &arguments, const QByteArray &input = {}) const;
    Outcome signIn(const QString &identifier, const QUrl &server, const QString &password) const;
    QJsonArray list() const;
    //! All that `skykeep show` knows; empty where it knows none.
    QJsonObject show(const QString &account) const;
    //! The word that `skykeep show` has for one of an account's facts.
    QString word(const QString &account, QLatin1StringView field) const;
    //! The level of one of an account's warnings; empty where it is not warned of.
    QString warning(const QString &account, QLatin1StringView code) const;
    //! How often the ledger of \a account has \a event.
    qsizetype count(const QString &account, QLatin1StringView event) const;

    qint64 pid() const { return m_process.processId(); }
    QString folder() const { return m_folder.path(); }
    //! Such as "config/accounts.json".
    QString fileIn(const QString &name) const
    {
        return m_folder.filePath(QStringLiteral("profile/") + name);
    }
    QString logFile() const { return m_folder.filePath(QStringLiteral("keeper.log")); }
    QProcessEnvironment environment() const;

    //! The keys of this profile's items in the keychain.
    QStringList itemKeys() const;
    //! The session of \a did as it lies in the keychain; empty where none does.
    QJsonObject item(const QString &did) const;
    //! Puts it there, as another process of this profile would.
    bool putItem(const QString &did, const QJsonObject &item) const;
    //! The newest one in the keychain.
    QString refreshToken(const QString &did) const;

private:
    void steer(const QByteArray &verb, Milliseconds time);
    QString profileId() const;
    QString itemKey(const QString &did) const;

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_program;
    QStringList m_arguments;
    QUrl m_plcUrl;
};

} // namespace Skykeep
