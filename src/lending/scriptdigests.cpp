// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/scriptdigests.h"

#include "platform/regularfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

// The coarsest times of files that are common.
constexpr Milliseconds untilSettled = 2s;

Result<QByteArray> digestOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 left = ScriptDigests::LargestScript;
    while (left >= 0) {
        const auto part = file.read(std::min(left + 1, qint64(64 * 1024)));
        if (part.isEmpty())
            break;
        hash.addData(part);
        left -= part.size();
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Storage, file.fileName(), file.errorString());
    if (left < 0) {
        return fail(ErrorKind::Storage, file.fileName(),
                    QCoreApplication::translate("Lending", "the script is too large"));
    }
    return hash.result().toHex();
}

} // namespace

Result<QByteArray> ScriptDigests::of(const QString &file)
{
    const auto opened = openRegularFile(file);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto mark = TrustedFile::markOf(**opened);
    const auto known = std::ranges::find(m_kept, mark, &Kept::mark);
    if (known != m_kept.end()) {
        std::rotate(known, known + 1, m_kept.end());
        return m_kept.back().digest;
    }
    ++m_read;
    const auto digest = digestOf(**opened);
    if (!digest)
        return tl::unexpected(digest.error());
    if (mark && isSettled(*mark)) {
        if (m_kept.size() == MostKept)
            m_kept.erase(m_kept.begin());
        m_kept.push_back({*mark, *digest});
    }
    return *digest;
}

bool ScriptDigests::isSettled(const TrustedFile::Mark &mark) const
{
    const auto changed = fromUnixMilliseconds(std::max(mark.changed, mark.modified) / 1'000'000);
    return m_clock.now() - changed >= untilSettled;
}

} // namespace Skykeep
