// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QTreeView>

namespace Skykeep {

//! The accounts in columns, flat or under their servers.
//!
//! Only draws and asks: it neither sorts nor moves what it shows.
class AccountList : public QTreeView
{
    Q_OBJECT

public:
    explicit AccountList(QWidget *parent = nullptr);

    void setGrouped(bool isGrouped);
    //! Why rows cannot be dragged into another order; empty: they can.
    void setOrderRefusal(const QString &sentence) { m_orderRefusal = sentence; }
    //! Draws what time changes, where it is in sight.
    void redrawTimes();

Q_SIGNALS:
    //! What is selected is wanted before row \a before of the model.
    void moveAsked(int before);
    void orderRefused(const QString &sentence);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                 const QModelIndex &index) const override;
    void startDrag(Qt::DropActions actions) override;
    void dropEvent(QDropEvent *event) override;

private:
    QString m_orderRefusal;
};

} // namespace Skykeep
