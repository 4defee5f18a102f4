// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QIODevice>

#include <deque>

namespace Skykeep {

//! The body of a request that is sent while it is still being written.
//!
//! As OnceOnlyBody it cannot go back to its beginning, so that nothing is sent twice.
class HttpUpload final : public QIODevice
{
    Q_OBJECT

public:
    //! \a size: of the whole body.
    explicit HttpUpload(qint64 size);

    void add(QByteArray piece);
    //! Bytes that were added and not taken yet.
    qint64 kept() const { return m_kept; }
    //! All that there is has been taken, and more is to come.
    bool isStarving() const { return m_kept == 0 && m_missing > 0; }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_kept == 0 && m_missing == 0; }
    qint64 size() const override { return m_size; }
    qint64 bytesAvailable() const override { return m_kept + QIODevice::bytesAvailable(); }
    bool reset() override { return false; }

Q_SIGNALS:
    void taken();

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    const qint64 m_size;
    qint64 m_missing; //!< Not added yet.
    qint64 m_kept = 0;
    qsizetype m_read = 0; //!< Of the first piece.
    std::deque<QByteArray> m_pieces;
};

} // namespace Skykeep
