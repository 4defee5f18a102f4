// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace Skykeep {

// What is not known, or is not there, is null in the local protocol.

inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

inline QJsonValue orNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(toRfc3339(*time)) : QJsonValue();
}

inline QJsonValue orNull(const std::optional<bool> &fact)
{
    return fact ? QJsonValue(*fact) : QJsonValue();
}

} // namespace Skykeep
