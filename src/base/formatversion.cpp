// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/formatversion.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Skykeep {

bool isNewerFormat(const QJsonObject &file, int known)
{
    return file.value("version"_L1).toDouble() > known; // as a number of any kind
}

bool isNewerFormat(const QByteArray &bytes, int known)
{
    return isNewerFormat(QJsonDocument::fromJson(bytes).object(), known);
}

bool isNewerFile(const QString &file, int known)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) && isNewerFormat(in.readAll(), known);
}

} // namespace Skykeep
