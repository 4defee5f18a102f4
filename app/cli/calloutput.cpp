// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "calloutput.h"

#include "displaytext.h"
#include "terminal.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qsizetype largestRefusal = 64 << 10;

QString typeIn(const CallHead &head)
{
    const auto found = std::ranges::find(head.headers, u"content-type"_s,
                                         &std::pair<QString, QString>::first);
    return found == head.headers.end() ? QString()
                                       : found->second.section(u';', 0, 0).trimmed().toLower();
}

QByteArray headText(const CallHead &head)
{
    auto text = u"HTTP %1\n"_s.arg(head.status);
    for (const auto &[name, value] : head.headers)
        text += u"%1: %2\n"_s.arg(sanitised(name), sanitised(value));
    return (text + u'\n').toUtf8();
}

} // namespace

CallOutput::CallOutput(Wishes wishes)
    : m_wishes(std::move(wishes))
{
}

Answer<void> CallOutput::begin(const CallHead &head)
{
    m_status = head.status;
    const auto type = typeIn(head);
    if (head.status >= 400) {
        m_way = Way::Refusal;
    } else if (!m_wishes.file.isEmpty()) {
        m_way = Way::File;
        m_file = std::make_unique<QSaveFile>(m_wishes.file);
        if (!m_file->open(QIODevice::WriteOnly)) {
            return refuse(ErrorCode::Failed,
                          u"%1 cannot be written: %2."_s.arg(m_wishes.file, m_file->errorString()));
        }
    } else if (Terminal::isTerminal(Terminal::Stream::Output)) {
        m_way = Way::Readable;
        if (type != "application/json"_L1 && !type.isEmpty()) {
            return refuse(ErrorCode::Failed,
                          u"The answer is %1, which is not for a terminal. Use --output FILE, or a "
                          "pipe."_s.arg(sanitised(type)));
        }
    } else {
        Terminal::useBytes();
    }
    if (!m_wishes.hasHeaders)
        return {};
    if (!Terminal::write(Terminal::Stream::Output, headText(head)))
        return refuse(ErrorCode::Failed, u"The output could not be written."_s);
    return {};
}

Answer<void> CallOutput::take(const QByteArray &bytes)
{
    switch (m_way) {
    case Way::AsItComes:
    case Way::File:
        return write(bytes);
    case Way::Readable:
        m_kept += bytes;
        return {};
    case Way::Refusal:
        if (m_kept.size() < largestRefusal)
            m_kept += bytes;
        return {};
    }
    Q_UNREACHABLE();
}

Answer<void> CallOutput::write(const QByteArray &bytes)
{
    const bool isWritten = m_file ? m_file->write(bytes) == bytes.size()
                                  : Terminal::write(Terminal::Stream::Output, bytes);
    if (!isWritten)
        return refuse(ErrorCode::Failed, u"The output could not be written."_s);
    return {};
}

Answer<void> CallOutput::finish()
{
    if (m_way == Way::Refusal)
        return tl::unexpected(refusal());
    if (m_way == Way::File && !m_file->commit()) {
        return refuse(ErrorCode::Failed,
                      u"%1 cannot be written: %2."_s.arg(m_wishes.file, m_file->errorString()));
    }
    if (m_way != Way::Readable || m_kept.isEmpty())
        return {};
    const auto document = QJsonDocument::fromJson(m_kept);
    const auto text = document.isNull() ? m_kept + '\n' : document.toJson(QJsonDocument::Indented);
    return write(escapedControls(text));
}

Failure CallOutput::refusal() const
{
    const auto error = QJsonDocument::fromJson(m_kept).object();
    const auto name = error.value("error"_L1).toString();
    const auto message = error.value("message"_L1).toString();
    auto text = name.isEmpty() ? u"The server refused"_s : name;
    if (!message.isEmpty())
        text += u": "_s + message;
    return {ErrorCode::Failed, u"%1 (HTTP %2)"_s.arg(text).arg(m_status)};
}

} // namespace Skykeep
