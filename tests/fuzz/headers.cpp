// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "fuzz/cutting.h"
#include "fuzz/targets.h"
#include "xrpc/httpdate.h"
#include "xrpc/ratelimit.h"

#include <QDateTime>
#include <QLocale>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

const auto now = fromUnixMilliseconds(1'704'067'200'000); // 2024-01-01T00:00:00Z

HttpReply replyWith(QByteArrayView lines)
{
    HttpReply reply{429, {}, {}};
    while (!lines.isEmpty()) {
        QByteArrayView line;
        std::tie(line, lines) = firstLine(lines);
        if (const auto colon = line.indexOf(':'); colon >= 0)
            reply.headers.emplace_back(line.first(colon).toByteArray(),
                                       line.sliced(colon + 1).trimmed().toByteArray());
    }
    return reply;
}

void checkDate(QByteArrayView text, Claims &claims)
{
    const auto date = parseHttpDate(text);
    if (!date)
        return;
    const auto time = QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(*date), Qt::UTC);
    claims.claim(time.isValid() && time.date().year() >= 0 && time.date().year() <= 9999,
                 "a date in a header is one of a calendar");
    const auto preferred = QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    claims.claim(parseHttpDate(preferred.toLatin1()) == date,
                 "a date written in the preferred form is the same date");
}

} // namespace

void Fuzz::headers(QByteArrayView input, Claims &claims)
{
    checkDate(firstLine(input).first, claims);

    const auto reply = replyWith(input);
    for (const auto &header : reply.headers)
        checkDate(header.second, claims);
    const auto wait = retryAfter(reply, now);
    claims.claim(!wait || (*wait >= 0ms && *wait <= 24h),
                 "no server makes us wait for more than a day");
    if (const auto limit = RateLimit::fromHeaders(reply)) {
        claims.claim(limit->limit >= 0 && limit->remaining >= 0, "a budget is not negative");
        claims.claim(!limit->reset || !toRfc3339(*limit->reset).isEmpty(),
                     "a window ends at a date of a calendar");
    }
    (void)reply.contentType();
}

} // namespace Skykeep
