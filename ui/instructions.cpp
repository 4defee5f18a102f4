// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/instructions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Instructions", words);
}

} // namespace

// https://atproto.com/specs/handle#handle-resolution
Instructions Instructions::forHandle(const Account &account)
{
    const auto handle = account.entry.handle->toString();
    const auto did = account.did().toString();
    return {
        text(QT_TRANSLATE_NOOP("Instructions", "Repair a handle")),
        text(QT_TRANSLATE_NOOP(
                 "Instructions",
                 "%1 is yours as long as its domain says so. It no longer leads to your account; "
                 "the account itself is well, and so is its session. Do one of these:"))
            .arg(handle),
        {
            {text(QT_TRANSLATE_NOOP("Instructions",
                                    "Where the domain's DNS is looked after, set a TXT record.")),
             {{text(QT_TRANSLATE_NOOP("Instructions", "Name")), u"_atproto."_s + handle},
              {text(QT_TRANSLATE_NOOP("Instructions", "Value")), u"did="_s + did}}},
            {text(QT_TRANSLATE_NOOP(
                 "Instructions",
                 "Or let the domain's web server answer this address with the DID and "
                 "nothing else.")),
             {{text(QT_TRANSLATE_NOOP("Instructions", "Address")),
               u"https://%1/.well-known/atproto-did"_s.arg(handle)},
              {text(QT_TRANSLATE_NOOP("Instructions", "Answer")), did}}},
            {text(QT_TRANSLATE_NOOP(
                "Instructions",
                "Or choose another handle in the settings of the app you use, as where the "
                "handle belongs to the server itself."))},
        },
        text(QT_TRANSLATE_NOOP("Instructions", "&Check again"))};
}

Instructions Instructions::forKeychain()
{
    Instructions
        help{text(QT_TRANSLATE_NOOP("Instructions", "Get a keychain")),
             text(QT_TRANSLATE_NOOP(
                 "Instructions",
                 "Skykeep keeps sessions in the keychain of the system and nowhere else. None "
                 "answers, so no session can be read or stored.")),
             {},
             text(QT_TRANSLATE_NOOP("Instructions", "&Look again"))};
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    help.ways.push_back(
        {text(QT_TRANSLATE_NOOP("Instructions",
                                "The keychain is part of this system. Log out and in again, "
                                "then look again."))});
#else
    help.ways.push_back(
        {text(QT_TRANSLATE_NOOP("Instructions",
                                "On KDE Plasma, turn the wallet on in the System Settings, "
                                "under KWallet."))});
    help.ways.push_back(
        {text(QT_TRANSLATE_NOOP(
             "Instructions",
             "On other desktops, install GNOME Keyring, then log out and in again.")),
         {{text(QT_TRANSLATE_NOOP("Instructions", "Debian, Ubuntu")),
           u"sudo apt install gnome-keyring"_s},
          {text(QT_TRANSLATE_NOOP("Instructions", "Fedora")), u"sudo dnf install gnome-keyring"_s},
          {text(QT_TRANSLATE_NOOP("Instructions", "Arch")), u"sudo pacman -S gnome-keyring"_s}}});
    help.ways.push_back(
        {text(QT_TRANSLATE_NOOP("Instructions",
                                "Without a desktop, start the keychain with the session.")),
         {{text(QT_TRANSLATE_NOOP("Instructions", "Command")),
           u"gnome-keyring-daemon --start --components=secrets"_s}}});
#endif
    return help;
}

} // namespace Skykeep
