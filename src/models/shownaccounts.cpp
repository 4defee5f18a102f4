// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/shownaccounts.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

struct Row {
    QLatin1StringView word;
    const char *text;
    std::optional<Care> care;
};

// In the order of Shown.
constexpr std::array<Row, shownCount> rows = {{
    {"all"_L1, QT_TRANSLATE_NOOP("Accounts", "All accounts"), std::nullopt},
    {"needs-me"_L1, QT_TRANSLATE_NOOP("Accounts", "Needs me"), std::nullopt},
    {"kept"_L1, QT_TRANSLATE_NOOP("Accounts", "Kept"), Care::Kept},
    {"paused"_L1, QT_TRANSLATE_NOOP("Accounts", "Paused"), Care::Paused},
    {"sign-in-needed"_L1, QT_TRANSLATE_NOOP("Accounts", "Sign-in needed"), Care::SignInNeeded},
    {"held-back"_L1, QT_TRANSLATE_NOOP("Accounts", "Taken down or suspended"), Care::HeldBack},
    {"signed-out"_L1, QT_TRANSLATE_NOOP("Accounts", "Signed out"), Care::SignedOut},
}};

const Row &rowOf(Shown shown)
{
    return rows.at(size_t(shown));
}

} // namespace

Care careOf(const Account &account)
{
    switch (account.entry.keeping) {
    case Keeping::SignedOut:
        return Care::SignedOut;
    case Keeping::Kept:
    case Keeping::Paused:
    case Keeping::LeftToEnd:
        break;
    }
    if (account.seen.signInReason)
        return Care::SignInNeeded;
    if (account.seen.isParked)
        return Care::HeldBack;
    return account.entry.keeping == Keeping::Kept ? Care::Kept : Care::Paused;
}

std::optional<Care> careFor(Shown shown)
{
    return rowOf(shown).care;
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
