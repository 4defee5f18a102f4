// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/serverpage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const char *sentenceAtBluesky(WarningCode code)
{
    switch (code) {
    case WarningCode::TakenDown:
    case WarningCode::Suspended:
        return QT_TRANSLATE_NOOP("ServerPage", "Sign in at %1: it says why, and takes an appeal.");
    case WarningCode::Deactivated:
        return QT_TRANSLATE_NOOP("ServerPage",
                                 "Sign in at %1: it offers to reactivate the account.");
    default:
        return QT_TRANSLATE_NOOP("ServerPage", "Sign in at %1 to see to the account.");
    }
}

QString text(const char *words)
{
    return QCoreApplication::translate("ServerPage", words);
}

} // namespace

bool ServerPage::isBluesky(const ServiceUrl &sessionHost)
{
    const auto host = sessionHost.host();
    return host == "bsky.social"_L1 || host.endsWith(".host.bsky.network"_L1);
}

std::optional<ServerPage> ServerPage::of(const ServiceUrl &sessionHost, WarningCode code)
{
    if (!sessionHost.isEncrypted())
        return std::nullopt;
    if (isBluesky(sessionHost)) {
        const QUrl app(u"https://bsky.app/"_s);
        return ServerPage{app, text(sentenceAtBluesky(code)).arg(app.host())};
    }
    return ServerPage{sessionHost.at(u"/"_s),
                      text(
                          QT_TRANSLATE_NOOP("ServerPage", "The page of %1 is open in the browser."))
                          .arg(sessionHost.displayName())};
}

} // namespace Skykeep
