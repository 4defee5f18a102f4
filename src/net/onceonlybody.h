// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"

#include <QIODevice>

namespace Skykeep {

//! The body of a request that must not be sent twice.
//!
//! Over HTTP/1.1 Qt sends a request again by itself where the server hung up without an answer, and
//! goes back to the beginning of the body for that. There is no going back in this one, not even
//! where it is empty, so that the call fails instead: the server may have acted on the request.
class OnceOnlyBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceOnlyBody(Secret bytes);

    bool isSequential() const override { return true; }
    bool atEnd() const override { return bytesAvailable() == 0; }
    qint64 size() const override { return m_bytes.size(); }
    qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    Secret m_bytes;
    qint64 m_read = 0;
};

} // namespace Skykeep
