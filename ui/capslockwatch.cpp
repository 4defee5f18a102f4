// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/capslockwatch.h"

#include <QKeyEvent>
#include <QWidget>

namespace Skykeep {

CapsLockWatch::CapsLockWatch(QWidget *field)
    : QObject(field)
{
    field->installEventFilter(this);
}

bool CapsLockWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        look(*static_cast<QKeyEvent *>(event));
    else if (event->type() == QEvent::FocusOut)
        set(std::nullopt); // what is pressed elsewhere is not seen
    return QObject::eventFilter(watched, event);
}

void CapsLockWatch::look(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_CapsLock) {
        if (m_isOn)
            set(!*m_isOn);
        return;
    }
    const auto text = key.text();
    if (text.size() != 1 || text.at(0).toUpper() == text.at(0).toLower())
        return; // no letter, or of a script without capitals
    set(text.at(0).isUpper() != key.modifiers().testFlag(Qt::ShiftModifier));
}

void CapsLockWatch::set(std::optional<bool> isOn)
{
    const auto wasOn = std::exchange(m_isOn, isOn).value_or(false);
    if (wasOn != isOn.value_or(false))
        Q_EMIT changed(!wasOn);
}

} // namespace Skykeep
