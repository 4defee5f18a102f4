// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QTranslator>

namespace Skykeep {

//! Translates English into itself: with accents, in brackets and a third longer, and from right to
//! left where that is asked for. Places for numbers and names, tags and shortcuts stay.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    explicit PseudoTranslator(Qt::LayoutDirection direction)
        : m_direction(direction)
    {
    }

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int number) const override;
    bool isEmpty() const override { return false; }

private:
    Qt::LayoutDirection m_direction;
};

} // namespace Skykeep
