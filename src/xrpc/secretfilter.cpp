// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/secretfilter.h"

#include <algorithm>
#include <utility>

namespace Skykeep {

SecretFilter::SecretFilter(Secret secret)
    : m_secret(std::move(secret))
{
}

QByteArray SecretFilter::filtered(const QByteArray &piece)
{
    const auto &secret = m_secret.reveal();
    if (secret.isEmpty())
        return piece;
    auto bytes = std::exchange(m_held, {}) + piece;
    for (auto at = bytes.indexOf(secret); at >= 0; at = bytes.indexOf(secret, at + secret.size()))
        std::fill_n(bytes.begin() + at, secret.size(), '*');

    auto beginning = std::min(secret.size() - 1, bytes.size());
    while (beginning > 0 && !bytes.endsWith(QByteArrayView(secret).first(beginning)))
        --beginning;
    m_held = bytes.last(beginning);
    bytes.chop(beginning);
    return bytes;
}

QByteArray SecretFilter::rest()
{
    return std::exchange(m_held, {});
}

} // namespace Skykeep
