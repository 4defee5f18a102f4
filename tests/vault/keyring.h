// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace Skykeep {

//! The GNOME keyring of the test's own session, handled from outside. Its password is "test".
class Keyring
{
public:
    //! As QtKeychain would.
    static bool store(const QString &key, const QByteArray &bytes);
    //! The keys of all items of ours, one for each item.
    static QStringList keys();
    //! The secret of the item of that key; empty where there is none.
    static QByteArray secret(const QString &key);
    static bool lock();
    static bool unlock();
    //! Its process, and 0 where none runs.
    static qint64 pid();

    static void kill();
    static void freeze();
    static void thaw();
};

} // namespace Skykeep
