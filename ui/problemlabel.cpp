// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/problemlabel.h"

#include "ui/statusicons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace Skykeep {

ProblemLabel::ProblemLabel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setTextFormat(Qt::PlainText); // servers have a say in it
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void ProblemLabel::setField(QWidget *field)
{
    m_field = field;
    m_description = field->accessibleDescription();
}

void ProblemLabel::tell(const QString &sentence, Tone tone)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    if (m_field)
        m_field->setAccessibleDescription(sentence.isEmpty() ? m_description : sentence);
    setHidden(sentence.isEmpty());
    if (sentence.isEmpty())
        return;

    m_tone = tone;
    drawIcon();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProblemLabel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void ProblemLabel::drawIcon()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const auto level = m_tone == Tone::News ? Attention::Notice : Attention::Warning;
    m_icon->setPixmap(
        attentionIcon(level, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
}

QString ProblemLabel::sentence() const
{
    return m_text->text();
}

} // namespace Skykeep
