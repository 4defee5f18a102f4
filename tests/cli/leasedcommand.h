// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/keptprofile.h"

#include <QProcess>

#include <unistd.h>

#include <csignal>
#include <optional>

namespace Skykeep {

//! A keeper that lends whatever it is asked for.
inline std::optional<QByteArray> lends(const Request &request)
{
    if (request.verb == QLatin1String("context"))
        return replyTo(request, QJsonObject{{QStringLiteral("lease"), QJsonValue()}});
    if (request.verb == QLatin1String("lease")) {
        return replyTo(request,
                       QJsonObject{{QStringLiteral("lease"), 1},
                                   {QStringLiteral("did"),
                                    QStringLiteral("did:plc:aaaaaaaaaaaaaaaaaaaaaaaa")}});
    }
    if (request.verb == QLatin1String("token"))
        return replyTo(request,
                       QJsonObject{{QStringLiteral("token"), QStringLiteral("not-a-real-token")}});
    return refusalOf(request, ErrorCode::Usage, QStringLiteral("Not known."));
}

//! `skykeep exec` at work, running a shell's \a script.
class RunningCommand : public QProcess
{
public:
    enum class Session {
        Ours,
        Own, //!< In which nobody could have it go on, once stopped.
    };

    RunningCommand(const KeptProfile &profile, const QString &script,
                   Session session = Session::Ours)
    {
        setProcessEnvironment(profile.environment());
        if (session == Session::Own)
            setChildProcessModifier([] { ::setsid(); });
        start(QStringLiteral(SKYKEEP_PROGRAM),
              {QStringLiteral("exec"), QStringLiteral("alice.test"), QStringLiteral("--"),
               QStringLiteral("/bin/sh"), QStringLiteral("-c"), script});
    }
    RunningCommand(const RunningCommand &) = delete;
    RunningCommand &operator=(const RunningCommand &) = delete;
    ~RunningCommand() override
    {
        kill();
        waitForFinished();
    }

    bool says(const QByteArray &text)
    {
        while (!m_said.contains(text) && waitForReadyRead(20'000))
            m_said += readAllStandardOutput();
        return m_said.contains(text);
    }
    void send(int signal) const { ::kill(pid_t(processId()), signal); }
    bool hasEnded() { return state() == NotRunning || waitForFinished(20'000); }

private:
    QByteArray m_said;
};

} // namespace Skykeep
