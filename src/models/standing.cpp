// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/standing.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

struct Row {
    QLatin1StringView word;
    const char *text;
    std::optional<Standing> standing;
};

// In the order of Shown.
constexpr std::array<Row, shownCount> rows = {{
    {"all"_L1, QT_TRANSLATE_NOOP("Accounts", "All accounts"), std::nullopt},
    {"needs-me"_L1, QT_TRANSLATE_NOOP("Accounts", "Needs me"), std::nullopt},
    {"kept"_L1, QT_TRANSLATE_NOOP("Accounts", "Kept"), Standing::Kept},
    {"paused"_L1, QT_TRANSLATE_NOOP("Accounts", "Paused"), Standing::Paused},
    {"sign-in-needed"_L1, QT_TRANSLATE_NOOP("Accounts", "Sign-in needed"), Standing::SignInNeeded},
    {"held-back"_L1, QT_TRANSLATE_NOOP("Accounts", "Taken down or suspended"), Standing::HeldBack},
    {"signed-out"_L1, QT_TRANSLATE_NOOP("Accounts", "Signed out"), Standing::SignedOut},
}};

const Row &rowOf(Shown shown)
{
    return rows.at(size_t(shown));
}

} // namespace

Standing standingOf(const Account &account)
{
    switch (account.entry.keeping) {
    case Keeping::SignedOut:
        return Standing::SignedOut;
    case Keeping::Kept:
    case Keeping::Paused:
    case Keeping::LeftToEnd:
        break;
    }
    if (account.seen.signInReason)
        return Standing::SignInNeeded;
    if (account.seen.isParked)
        return Standing::HeldBack;
    return account.entry.keeping == Keeping::Kept ? Standing::Kept : Standing::Paused;
}

std::optional<Standing> standingFor(Shown shown)
{
    return rowOf(shown).standing;
}

QString inWords(Shown shown)
{
    return QCoreApplication::translate("Accounts", rowOf(shown).text);
}

QString toString(Shown shown)
{
    return rowOf(shown).word;
}

std::optional<Shown> shownFrom(QStringView word)
{
    for (int i = 0; i < shownCount; ++i) {
        if (rowOf(Shown(i)).word == word)
            return Shown(i);
    }
    return std::nullopt;
}

} // namespace Skykeep
