// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <vector>

namespace Skykeep {

//! The part of logind that delays sleep, on the system bus of a test.
//! https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
class FakeLogind : public QDBusVirtualObject
{
    Q_OBJECT

public:
    //! On a connection of its own to this test's bus, where it answers at once.
    FakeLogind();
    ~FakeLogind() override;

    //! The calls of Inhibit: what, who, why and mode of each, divided by "|".
    QStringList asked;
    bool refuses = false;
    //! The next calls are answered by answerHeld() only.
    bool holds = false;

    //! How many inhibitors are still open.
    int inhibitors();
    void answerHeld();
    //! Says that sleep or shutdown is near (true), or over or called off (false).
    void prepareFor(const QString &what, bool isBeginning);

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void answer(const QDBusMessage &call);

    QDBusConnection m_bus;
    std::vector<QDBusMessage> m_held;
    std::vector<int> m_ends; // the reading ends: they hang up when the inhibitor is closed
};

} // namespace Skykeep
