// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/formatversion.h"

#include "base/filebytes.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// Whether anything in it that is called "version" is later. Most files are told from newer ones by this look: a long list
// is not understood once more for one number. No version of ours writes that word's letters as escapes.
bool mayBeNewer(QByteArrayView bytes, int known)
{
    constexpr QByteArrayView key = "\"version\"";
    for (auto at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at)) {
        at += key.size();
        const auto rest = bytes.sliced(at).trimmed();
        if (!rest.startsWith(':'))
            continue; // a value
        const auto value = rest.sliced(1).trimmed();
        const auto isOfNumber = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
        const auto end = std::ranges::find_if_not(value, isOfNumber);
        bool isPlain = false;
        const auto number = value.first(end - value.begin()).toDouble(&isPlain);
        if (!isPlain || number > known || end == value.end() || (*end | 0x20) == 'e')
            return true;
    }
    return false;
}

} // namespace

bool isNewerFormat(const QJsonObject &file, int known)
{
    return file.value("version"_L1).toDouble() > known; // as a number of any kind
}

bool isNewerFormat(const QByteArray &bytes, int known)
{
    return mayBeNewer(bytes, known)
        && isNewerFormat(QJsonDocument::fromJson(bytes).object(), known);
}

bool isNewerFile(const QString &file, int known)
{
    const auto bytes = bytesOf(file);
    return bytes && isNewerFormat(*bytes, known);
}

} // namespace Skykeep
