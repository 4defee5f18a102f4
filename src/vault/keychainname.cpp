// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/keychainname.h"

#include "vault/buscall.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// Not "KWallet": it keeps what comes this way apart from what its own interface is given.
const QString KWallet = u"KWallet's Secret Service"_s;

struct KnownName {
    QString known;
    QString words;
};

// Names on the bus come first: unlike a process id they mean the same inside a sandbox.
const std::array<KnownName, 6> &busNames()
{
    static const std::array<KnownName, 6> names{{
        {u"org.gnome.keyring"_s, u"GNOME Keyring"_s},
        {u"org.kde.secretservicecompat"_s, KWallet},
        {u"org.kde.kwalletd6"_s, KWallet},
        {u"org.kde.kwalletd5"_s, KWallet},
        {u"org.keepassxc.KeePassXC.MainWindow"_s, u"KeePassXC"_s},
        {u"org.keepassxc.KeePassXC"_s, u"KeePassXC"_s},
    }};
    return names;
}

// As in /proc/<pid>/comm, which holds 15 characters.
const std::array<KnownName, 6> &processNames()
{
    static const std::array<KnownName, 6> names{{
        {u"gnome-keyring-d"_s, u"GNOME Keyring"_s},
        {u"ksecretd"_s, KWallet},
        {u"kwalletd6"_s, KWallet},
        {u"kwalletd5"_s, KWallet},
        {u"keepassxc"_s, u"KeePassXC"_s},
        {u"oo7-daemon"_s, u"oo7"_s},
    }};
    return names;
}

QString nameOfProcess(uint pid)
{
    QFile file(u"/proc/%1/comm"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto process = QString::fromUtf8(file.readAll()).trimmed();
    for (const auto &name : processNames()) {
        if (name.known == process)
            return name.words;
    }
    return process;
}

} // namespace

QCoro::Task<QString> keychainName(QString owner, QDBusConnection bus, Milliseconds limit)
{
    for (size_t i = 0; i < busNames().size(); ++i) {
        auto call = busMethod(u"GetNameOwner"_s, busNames().at(i).known);
        const auto reply = co_await replyTo(call, bus, limit);
        if (reply.arguments().value(0).toString() == owner)
            co_return busNames().at(i).words;
    }

    auto call = busMethod(u"GetConnectionUnixProcessID"_s, owner);
    const auto reply = co_await replyTo(call, bus, limit);
    const auto process = nameOfProcess(reply.arguments().value(0).toUInt());
    if (!process.isEmpty())
        co_return process;
    co_return u"Secret Service"_s;
}

} // namespace Skykeep
