// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/loopbackexchange.h"

#include <QJsonDocument>
#include <QUrl>

#include <array>

namespace Skykeep {

namespace {

constexpr qsizetype largestHead = 32 * 1024;
constexpr qsizetype largestBody = 256 * 1024;

QByteArray twoDigits(unsigned number)
{
    return QByteArray::number(number).rightJustified(2, '0');
}

// https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
QByteArray httpDate(Timestamp now)
{
    static constexpr std::array weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::year_month_day date(day);
    const std::chrono::weekday weekday(day);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(now - day));
    return QByteArray(weekdays.at(weekday.c_encoding())) + ", "
        + twoDigits(static_cast<unsigned>(date.day())) + ' '
        + months.at(static_cast<unsigned>(date.month()) - 1) + ' '
        + QByteArray::number(static_cast<int>(date.year())) + ' '
        + twoDigits(static_cast<unsigned>(time.hours().count())) + ':'
        + twoDigits(static_cast<unsigned>(time.minutes().count())) + ':'
        + twoDigits(static_cast<unsigned>(time.seconds().count())) + " GMT";
}

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 307:
        return "Temporary Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

LoopbackParse refused()
{
    return {LoopbackParse::State::Refused, 0, {}};
}

} // namespace

QByteArray LoopbackRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

LoopbackParse parseLoopbackRequest(const QByteArray &received)
{
    const auto headEnd = received.indexOf("\r\n\r\n");
    if (headEnd > largestHead || (headEnd < 0 && received.size() > largestHead))
        return refused();
    if (headEnd < 0)
        return {};

    const auto lines = received.left(headEnd).split('\n');
    const auto first = lines.front().trimmed().split(' ');
    if (first.size() != 3 || first.at(2) != "HTTP/1.1" || !first.at(1).startsWith('/'))
        return refused();

    LoopbackParse parse;
    const auto url = QUrl::fromEncoded(first.at(1));
    parse.request.method = first.at(0);
    parse.request.path = url.path(QUrl::FullyDecoded);
    parse.request.query = QUrlQuery(url);
    for (auto line = lines.begin() + 1; line != lines.end(); ++line) {
        const auto colon = line->indexOf(':');
        if (colon <= 0)
            return refused();
        parse.request.headers.emplace_back(line->left(colon).trimmed(),
                                           line->mid(colon + 1).trimmed());
    }
    if (!parse.request.header("Transfer-Encoding").isEmpty())
        return refused();

    const auto length = parse.request.header("Content-Length");
    bool isNumber = true;
    const auto bodySize = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || bodySize < 0 || bodySize > largestBody)
        return refused();
    const auto size = headEnd + 4 + bodySize;
    if (received.size() < size)
        return {};
    parse.state = LoopbackParse::State::Whole;
    parse.size = size;
    parse.request.body = received.mid(headEnd + 4, bodySize);
    return parse;
}

LoopbackReply loopbackJson(int status, const QJsonObject &body)
{
    return {status,
            "application/json; charset=utf-8",
            QJsonDocument(body).toJson(QJsonDocument::Compact),
            {}};
}

QByteArray encodeLoopbackReply(const LoopbackReply &reply, Timestamp now)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason(reply.status)
        + "\r\nDate: " + httpDate(now)
        + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    if (!reply.contentType.isEmpty())
        bytes += "Content-Type: " + reply.contentType + "\r\n";
    for (const auto &[name, value] : reply.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n" + reply.body;
}

} // namespace Skykeep
