// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/httpclient.h"

#include <algorithm>

namespace Skykeep {

std::optional<QByteArray> HttpReply::header(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(headers, [name](const auto &header) {
        return name.compare(header.first, Qt::CaseInsensitive) == 0;
    });
    if (found == headers.end())
        return std::nullopt;
    return found->second;
}

QByteArray HttpReply::contentType() const
{
    const auto value = header("content-type").value_or(QByteArray());
    return value.split(';').first().trimmed().toLower();
}

} // namespace Skykeep
