// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>

#include <chrono>

namespace Skykeep {

//! How the network is reached: what was chosen, and the proxy that was typed for Manual.
struct ProxyPreference {
    enum class Use {
        System, //!< As the system's settings say.
        None,
        Manual,
    };
    enum class Kind { Http, Socks5 };

    Use use = Use::System;
    Kind kind = Kind::Http;
    QString host = QString();
    quint16 port = 0;

    friend bool operator==(const ProxyPreference &, const ProxyPreference &) = default;
};

//! How its owner likes the program: nothing here decides about accounts, and nothing is secret.
//!
//! Written down at once. What is missing or cannot be read has its default; a file that cannot be
//! written loses no more than what was changed since. One of a newer version is not changed. Whoever
//! shows a preference follows changed().
class Preferences : public QObject
{
    Q_OBJECT

public:
    //! Kept in \a folder, which belongs to one profile.
    explicit Preferences(const QString &folder, QObject *parent = nullptr);

    static QString fileIn(const QString &folder);
    //! Whether the file is there and of a later version than we know.
    bool isNewer() const;

    //! With a tray: closing the window leaves the program running there.
    bool closesToTray() const;
    void setClosesToTray(bool closes);

    //! Whether changes of this \a kind, a word such as "taken-down", raise a notification.
    bool notifies(const QString &kind) const;
    void setNotifies(const QString &kind, bool notifies);

    //! How long something sensitive stays in the clipboard; zero: until it is replaced.
    std::chrono::seconds clipboardTime() const;
    void setClipboardTime(std::chrono::seconds time);

    //! Lending is locked with the screen.
    bool locksLendingWithScreen() const;
    void setLocksLendingWithScreen(bool locks);
    //! Lending is locked when nobody has used the computer for so long; zero: never.
    std::chrono::minutes lendingIdleTime() const;
    void setLendingIdleTime(std::chrono::minutes time);

    //! A BCP 47 tag such as "de" or "pt-BR"; empty: the system's language.
    QString language() const;
    void setLanguage(const QString &tag);

    ProxyPreference proxy() const;
    void setProxy(const ProxyPreference &proxy);

    //! How a window or table was left, in its own form; empty: never. Changes are not announced.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &layout);

Q_SIGNALS:
    void changed();

private:
    void set(const QString &key, const QVariant &value);
    //! Not yet on the disk.
    void put(const QString &key, const QVariant &value);

    QSettings m_settings;
};

} // namespace Skykeep
