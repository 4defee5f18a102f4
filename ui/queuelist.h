// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/signinqueue.h"

#include <QTreeWidget>

namespace Skykeep {

//! Shows a queue: each account, and how far it has come.
class QueueList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit QueueList(QWidget *parent = nullptr);

    void show(const SignInQueue &queue);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcons();
    int heightOf(int rows) const;
};

} // namespace Skykeep
