// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/kwalletrules.h"

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// The value of \a key in the first file that has one, with or without KConfig's flags: "[$i]".
QVariant valueOf(const QString &group, const QString &key)
{
    const auto paths = QStandardPaths::locateAll(QStandardPaths::GenericConfigLocation,
                                                 u"kwalletrc"_s);
    for (const auto &path : paths) {
        QSettings file(path, QSettings::IniFormat);
        file.beginGroup(group);
        const auto keys = file.childKeys();
        for (const auto &candidate : keys) {
            if (candidate == key || candidate.startsWith(key + u"[$"_s))
                return file.value(candidate);
        }
    }
    return {};
}

bool lists(const QString &group, const QString &wallet, const QString &application)
{
    return valueOf(group, wallet).toStringList().contains(application);
}

} // namespace

bool asksForPermission(const QString &wallet, const QString &application)
{
    return valueOf(u"Wallet"_s, u"Prompt on Open"_s).toBool()
        && !lists(u"Auto Allow"_s, wallet, application)
        && !lists(u"Auto Deny"_s, wallet, application);
}

} // namespace Skykeep
