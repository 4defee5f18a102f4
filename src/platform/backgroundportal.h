// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <functional>

class QDBusMessage;

namespace Skykeep {

//! Asks the session, from within a sandbox, to start this program at login, or no longer to.
//! https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Background.html
//!
//! One question; goes away by itself once it is answered.
class BackgroundPortal : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<void> &)>;

    static constexpr Milliseconds Patience = std::chrono::minutes(2); //!< The user may be asked.

    //! \a command is what is started, by its name inside the sandbox; nothing is started where it is
    //! empty. \a answer is called once.
    static void ask(const QDBusConnection &bus, const QStringList &command, Answer answer,
                    Milliseconds patience = Patience);

private Q_SLOTS:
    void take(uint response, const QVariantMap &results);

private:
    BackgroundPortal(QDBusConnection bus, bool starts, Answer answer);

    void send(const QStringList &command, Milliseconds patience);
    void follow(const QString &request);
    void heard(const QDBusMessage &reply);
    void giveUp();
    void end(const Result<void> &result);

    QDBusConnection m_bus;
    bool m_starts;
    Answer m_answer;
    QString m_request; //!< Where the answer comes from.
};

} // namespace Skykeep
