// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "table.h"

#include <QJsonValue>
#include <QString>

namespace Skykeep {

// The keeper's answers about what is lent, for people to read.
QString grantsText(const QJsonValue &answer, const Screen &screen);
QString lendLogText(const QJsonValue &entries, const Screen &screen);
QString lockText(const QJsonValue &lock, const Screen &screen);
QString revokedText(const QJsonValue &answer);

} // namespace Skykeep
