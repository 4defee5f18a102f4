// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/programmodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace Skykeep {

class LendingActions;

//! The programs that were let in or shut out, with all that can be taken back.
class ProgramsPage : public QWidget
{
    Q_OBJECT

public:
    //! \a actions outlive the page.
    explicit ProgramsPage(LendingActions &actions, QWidget *parent = nullptr);
    ~ProgramsPage() override;

Q_SIGNALS:
    //! What \a program was lent is to be shown.
    void historyAsked(const Skykeep::ProgramKey &program);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeInvitation();
    void makeActions();
    void showTrouble();
    void update();
    void openMenu(const QPoint &place);
    void takeBack();
    void askTakeBackAll();
    QModelIndex current() const;

    LendingActions &m_actions;
    ProgramModel m_model;
    QLabel *m_trouble; //!< What is wrong with the files that grants lie in.
    QStackedWidget *m_stack;
    QTreeView *m_list;
    QAction *m_takeBack;
    QAction *m_history;
    QPushButton *m_takeBackButton;
    QPushButton *m_historyButton;
    QPushButton *m_allButton;
};

} // namespace Skykeep
