// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/httpupload.h"

#include <algorithm>

namespace Skykeep {

HttpUpload::HttpUpload(qint64 size)
    : m_size(size)
    , m_missing(size)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void HttpUpload::add(QByteArray piece)
{
    Q_ASSERT(piece.size() <= m_missing);
    if (piece.isEmpty())
        return;
    m_missing -= piece.size();
    m_kept += piece.size();
    m_pieces.push_back(std::move(piece));
    Q_EMIT readyRead();
}

qint64 HttpUpload::readData(char *data, qint64 most)
{
    if (atEnd() && most > 0)
        return -1;
    qint64 read = 0;
    while (read < most && !m_pieces.empty()) {
        const auto &piece = m_pieces.front();
        const auto size = std::min<qint64>(most - read, piece.size() - m_read);
        std::copy_n(piece.constData() + m_read, size, data + read);
        read += size;
        m_read += size;
        if (m_read == piece.size()) {
            m_pieces.pop_front();
            m_read = 0;
        }
    }
    m_kept -= read;
    if (read > 0)
        QMetaObject::invokeMethod(this, &HttpUpload::taken, Qt::QueuedConnection);
    return read;
}

qint64 HttpUpload::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace Skykeep
