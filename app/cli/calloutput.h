// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/callmessages.h"

#include <QSaveFile>
#include <QString>

#include <memory>

namespace Skykeep {

//! Where the reply of a call goes: to standard output as it comes, to a file once it is whole, and as JSON that
//! people can read to a terminal. What the server refused goes to none of them, but becomes a sentence.
class CallOutput
{
public:
    struct Wishes {
        QString file = {}; //!< Empty: standard output.
        bool hasHeaders = false; //!< Status and headers before the body.
    };

    explicit CallOutput(Wishes wishes);

    Answer<void> begin(const CallHead &head);
    Answer<void> take(const QByteArray &bytes);
    //! After the last piece. The failure is the server's refusal, where it was one.
    Answer<void> finish();

private:
    enum class Way {
        AsItComes,
        Readable, //!< To a terminal, once it is whole.
        File,
        Refusal,
    };

    Answer<void> write(const QByteArray &bytes);
    Failure refusal() const;

    Wishes m_wishes;
    Way m_way = Way::AsItComes;
    int m_status = 0;
    QByteArray m_kept;
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace Skykeep
