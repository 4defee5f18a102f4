// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <optional>

class QKeyEvent;
class QWidget;

namespace Skykeep {

//! Whether Caps Lock is on, as far as what is typed into one field shows it: no system tells all.
class CapsLockWatch : public QObject
{
    Q_OBJECT

public:
    //! Goes with \a field.
    explicit CapsLockWatch(QWidget *field);

Q_SIGNALS:
    void changed(bool isOn);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(const QKeyEvent &key);
    void set(std::optional<bool> isOn);

    std::optional<bool> m_isOn; //!< Nothing before a letter was typed.
};

} // namespace Skykeep
