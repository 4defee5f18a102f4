// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "table.h"

#include <QJsonValue>
#include <QString>

namespace Skykeep {

// The keeper's other answers, for people to read.
QString keeperStatusText(const QJsonValue &status, const Screen &screen);
QString keychainText(const QJsonValue &keychain, const Screen &screen);
QString doctorText(const QJsonValue &checks, const Screen &screen);
QString ledgerText(const QJsonValue &entries, const Screen &screen);
QString refreshedText(const QJsonValue &result, const Screen &screen);
QString signedOutText(const QJsonValue &result, const Screen &screen);
QString removedText(const QJsonValue &result, const Screen &screen);

} // namespace Skykeep
