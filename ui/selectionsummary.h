// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/accountneeds.h"

#include <QWidget>

class QAction;
class QLabel;

namespace Skykeep {

class FactSheet;

//! What several accounts that are selected have in common, and what can be done to all of them.
class SelectionSummary : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionSummary(QWidget *parent = nullptr);

    //! A button for each; it is there while the action can do something.
    void setActions(const QList<QAction *> &actions);
    void setAccounts(const AccountNeeds &needs, const std::vector<Did> &dids, Timestamp now);

private:
    QLabel *m_heading;
    FactSheet *m_facts;
    QWidget *m_buttons;
};

} // namespace Skykeep
