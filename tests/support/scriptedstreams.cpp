// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/scriptedstreams.h"

#include <utility>

namespace Skykeep {

void ScriptedStream::answer(HttpReply head)
{
    if (!std::exchange(m_hasHead, true))
        m_head.give(std::move(head));
}

void ScriptedStream::send(QByteArray piece)
{
    m_queue.push_back(std::move(piece));
    serve();
}

void ScriptedStream::breakOff(ErrorKind kind)
{
    if (m_error)
        return;
    m_error = Error{kind, request.head.url.host(), {}, std::nullopt};
    if (!std::exchange(m_hasHead, true))
        m_head.give(fail(*m_error));
    if (m_reader)
        std::exchange(m_reader, nullptr)->give(fail(*m_error));
}

void ScriptedStream::takeAll()
{
    m_kept = 0;
    Q_EMIT taken();
}

Task<QByteArray> ScriptedStream::read()
{
    m_reader = std::make_unique<SharedAnswer<QByteArray>>();
    auto future = m_reader->future();
    serve();
    return answered(std::move(future));
}

void ScriptedStream::write(QByteArray piece)
{
    written += piece;
    m_kept += piece.size();
}

void ScriptedStream::serve()
{
    if (!m_reader)
        return;
    if (m_error) {
        std::exchange(m_reader, nullptr)->give(fail(*m_error));
    } else if (!m_queue.empty()) {
        ++pieces;
        auto piece = std::move(m_queue.front());
        m_queue.pop_front();
        std::exchange(m_reader, nullptr)->give(std::move(piece));
    }
}

Task<std::unique_ptr<HttpStream>> ScriptedStreams::open(HttpStreamRequest request)
{
    auto stream = std::make_unique<ScriptedStream>(std::move(request));
    streams.emplace_back(stream.get());
    co_return std::unique_ptr<HttpStream>(std::move(stream));
}

} // namespace Skykeep
