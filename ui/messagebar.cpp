// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/messagebar.h"

#include "ui/statusicons.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Skykeep {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    m_copy->setObjectName(u"copyMessage"_s);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_copyable); });

    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeMessage"_s);
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QPushButton::clicked, this, &QWidget::hide);

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    drawIcon();
    hide();
}

void MessageBar::showFailure(const QString &what, const QString &sentence)
{
    m_copy->hide();
    tell(tr("%1\n%2").arg(what, sentence), Attention::Warning);
}

void MessageBar::showNews(const QString &sentence, const QString &copyable)
{
    m_copyable = copyable;
    m_copy->setAccessibleName(tr("Copy %1").arg(copyable));
    m_copy->setHidden(copyable.isEmpty());
    tell(sentence, Attention::Notice);
}

void MessageBar::tell(const QString &sentence, Attention level)
{
    m_level = level;
    drawIcon();
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void MessageBar::drawIcon()
{
    const auto side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(
        attentionIcon(m_level, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace Skykeep
