// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace Skykeep {

//! Shows that an area without a frame has the keyboard, which styles draw only where there is one.
//!
//! Belongs to the area, and is seen while that has the focus.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *area);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Skykeep
