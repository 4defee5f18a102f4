// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"

#include <QFrame>
#include <QLabel>

namespace Skykeep {

//! What went wrong, said in the window without stopping anything, until it is closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    //! Takes the place of what was shown before.
    void showFailure(const QString &what, const QString &sentence);
    QString text() const { return m_text->text(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace Skykeep
