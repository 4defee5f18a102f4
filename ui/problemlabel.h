// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QLabel;

namespace Skykeep {

//! A sentence about what is wrong or new, beside the field it is about; takes no room while there is none.
class ProblemLabel : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    //! \a field is described by the sentence, for screen readers. Its own description is kept.
    void setField(QWidget *field);

    enum class Tone { Problem, News };
    void tell(const QString &sentence, Tone tone = Tone::Problem);
    void clear() { tell({}); }
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();

    QLabel *m_icon;
    QLabel *m_text;
    QWidget *m_field = nullptr;
    QString m_description;
    Tone m_tone = Tone::Problem;
};

} // namespace Skykeep
