// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/sharedtask.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <memory>

namespace Skykeep {

//! One password window of a Secret Service.
//! https://specifications.freedesktop.org/secret-service-spec/latest/prompts.html
class SecretPrompt : public QObject
{
    Q_OBJECT

public:
    SecretPrompt(QDBusConnection bus, QString path, QObject *parent = nullptr);

    //! Shows the window. The answer comes when the user has given the password, dismissed it
    //! (VaultLocked), or when the window cannot be shown (VaultUnavailable). Several may ask.
    QFuture<Result<void>> show();
    //! Takes the window away: Cancelled.
    void dismiss();
    //! The service has gone and its window with it.
    void abandon();
    bool isAnswered() const { return m_isAnswered; }

private Q_SLOTS:
    void finish(bool dismissed, const QDBusVariant &result);

private:
    void give(Result<void> answer);
    QDBusMessage method(const QString &name) const;

    QDBusConnection m_bus;
    QString m_path;
    SharedAnswer<void> m_answer;
    bool m_isShown = false;
    bool m_isAnswered = false;
};

} // namespace Skykeep
