// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QProxyStyle>

namespace Skykeep {

//! Qt's own style, with frames that are seen on black too: it draws them darker than the window, and
//! nothing is darker than that. Hints in empty fields are seen where a desktop's palette, taken over
//! in part, has them as dark as the field. In any other palette it draws as it always does.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlineStyle();

    //! Puts it in place of Qt's own style; a desktop's own style stays.
    static void install();

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
};

} // namespace Skykeep
