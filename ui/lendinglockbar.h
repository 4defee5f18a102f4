// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;

namespace Skykeep {

class LendingActions;

//! "Lending is locked", with a button that unlocks it. Unseen while it is not.
class LendingLockBar : public QWidget
{
    Q_OBJECT

public:
    //! \a actions outlive it.
    explicit LendingLockBar(LendingActions &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();

    LendingActions &m_actions;
    QLabel *m_picture;
};

} // namespace Skykeep
