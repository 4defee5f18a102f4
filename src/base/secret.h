// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

class QDebug;
class QTextStream;

namespace Skykeep {

//! A token or a password.
//!
//! It cannot be logged, streamed or put into a QVariant by accident: that does not compile. Who
//! really needs the bytes says reveal(), which is easy to search for. The last copy to go
//! overwrites its bytes; copies share them.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    qsizetype size() const { return m_bytes.size(); }
    const QByteArray &reveal() const { return m_bytes; }

    //! In time that does not depend on where the two differ.
    friend bool operator==(const Secret &a, const Secret &b);

private:
    void wipe() noexcept;

    QByteArray m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;
QTextStream &operator<<(QTextStream &, const Secret &) = delete;

} // namespace Skykeep
