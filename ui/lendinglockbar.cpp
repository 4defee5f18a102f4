// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/lendinglockbar.h"

#include "ui/lendingactions.h"
#include "ui/statusicons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Skykeep {

LendingLockBar::LendingLockBar(LendingActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_picture(new QLabel(this))
{
    auto *text = new QLabel(tr("Lending is locked"), this);
    auto *unlock = new QPushButton(tr("Unlock"), this);
    unlock->setObjectName(u"unlockLending"_s);
    unlock->setAccessibleName(tr("Unlock lending"));
    unlock->setToolTip(tr("Programs can borrow again"));
    unlock->setFlat(true);
    connect(unlock, &QPushButton::clicked, &m_actions, &LendingActions::unlock);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_picture);
    row->addWidget(text);
    row->addWidget(unlock);
    connect(&m_actions, &LendingActions::changed, this, &LendingLockBar::update);
    update();
}

void LendingLockBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void LendingLockBar::update()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_picture->setPixmap(
        glyphIcon(Glyph::Lock, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
    setVisible(m_actions.isLocked());
}

} // namespace Skykeep
