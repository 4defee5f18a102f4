// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QProxyStyle>

namespace Skykeep {

//! Qt's own style, with frames that are seen on black too: it draws them darker than the window, and
//! nothing is darker than that. In any other palette it draws as it always does.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlineStyle();

    //! Puts it in place of Qt's own style; a desktop's own style stays.
    static void install();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
};

} // namespace Skykeep
