// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Skykeep {

//! What a target claims to hold for every input. Remembers the first claim that did not.
class Claims
{
public:
    void claim(bool holds, const char *sentence)
    {
        if (!holds && m_broken.isEmpty())
            m_broken = QString::fromLatin1(sentence);
    }

    bool hold() const { return m_broken.isEmpty(); }
    QString broken() const { return m_broken; }

private:
    QString m_broken;
};

} // namespace Skykeep
