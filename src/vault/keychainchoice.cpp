// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/keychainchoice.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

enum class Desktop { Kde4, Plasma5, Other };

Desktop versionOfKde(const QProcessEnvironment &environment)
{
    const auto version = environment.value(u"KDE_SESSION_VERSION"_s);
    if (version == u"5")
        return Desktop::Plasma5;
    return version == u"4" ? Desktop::Kde4 : Desktop::Other;
}

// Word for word and in the order of QtKeychain, whatever else these variables may hold: it does
// not take "ubuntu:GNOME" apart either.
Desktop desktopOf(const QProcessEnvironment &environment)
{
    const auto current = environment.value(u"XDG_CURRENT_DESKTOP"_s);
    if (current == u"KDE")
        return versionOfKde(environment);
    if (current == u"GNOME" || current == u"Unity" || current == u"XFCE")
        return Desktop::Other;

    const auto session = environment.value(u"DESKTOP_SESSION"_s);
    if (session == u"kde")
        return versionOfKde(environment);
    if (session == u"kde4")
        return Desktop::Kde4;
    if (session == u"gnome" || session.contains(u"xfce") || session == u"xubuntu")
        return Desktop::Other;

    if (environment.value(u"GNOME_DESKTOP_SESSION_ID"_s).isEmpty()
        && !environment.value(u"KDE_FULL_SESSION"_s).isEmpty())
        return versionOfKde(environment);
    return Desktop::Other;
}

} // namespace

KeychainKind keychainChoice(const Surroundings &surroundings)
{
    switch (desktopOf(surroundings.environment)) {
    case Desktop::Kde4:
        return KeychainKind::KWallet4;
    case Desktop::Plasma5:
        return surroundings.kwallet5Answers || !surroundings.hasLibsecret
            ? KeychainKind::KWallet5
            : KeychainKind::SecretService;
    case Desktop::Other:
        break;
    }
    return surroundings.kwallet5Answers && !surroundings.hasLibsecret ? KeychainKind::KWallet5
                                                                      : KeychainKind::SecretService;
}

} // namespace Skykeep
