// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"

#include <QFrame>
#include <QLabel>

class QPushButton;

namespace Skykeep {

//! What went wrong or is to be taken along, said in the window without stopping anything, until it
//! is closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    //! Takes the place of what was shown before.
    void showFailure(const QString &what, const QString &sentence);
    //! Good to know, and \a copyable (if not empty) is to be taken along.
    void showNews(const QString &sentence, const QString &copyable);
    QString text() const { return m_text->text(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    void tell(const QString &sentence, Attention level);

    QPushButton *m_copy;
    QString m_copyable;
    Attention m_level = Attention::Warning;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace Skykeep
