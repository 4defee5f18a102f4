// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/sharedtask.h"
#include "base/timestamp.h"
#include "platform/ownercheck.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

class QDBusMessage;

namespace Skykeep {

//! Has polkit ask for the owner's password, or whatever else the system takes.
//! https://www.freedesktop.org/software/polkit/docs/latest/eggdbus-interface-org.freedesktop.PolicyKit1.Authority.html
//!
//! The words of the question are those of the action's own file, which an administrator installs: only root may give
//! others. Where Skykeep runs as root, polkit says yes to everything.
class PolkitOwnerCheck final : public QObject, public OwnerCheck
{
    Q_OBJECT

public:
    static constexpr Milliseconds Patience = std::chrono::minutes(2);
    static constexpr size_t MostQuestions = 3; //!< More would only teach to say yes to them.

    explicit PolkitOwnerCheck(QDBusConnection bus, Milliseconds patience = Patience);
    ~PolkitOwnerCheck() override;

    Task<void> confirm(ProcessFacts asker, QString reason) override;
    void giveUp(const ProcessFacts &asker) override;
    void shutDown() override;

private:
    struct Question {
        qint64 pid;
        quint64 startTime;
        SharedAnswer<void> answer;
    };
    void take(const QString &cancellation, const QDBusMessage &reply);
    void withdraw(const QString &cancellation);
    void giveUpWhere(const std::function<bool(const Question &)> &isMeant);

    QDBusConnection m_bus;
    Milliseconds m_patience;
    bool m_isShutDown = false;
    quint64 m_last = 0;
    std::map<QString, std::unique_ptr<Question>> m_questions; //!< By what cancels them at polkit.
};

} // namespace Skykeep
