// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/lentmodel.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QTreeView;

namespace Skykeep {

class LendingActions;

//! What was lent and refused, of all accounts and programs or of some.
class LentPage : public QWidget
{
    Q_OBJECT

public:
    //! \a actions outlive the page.
    explicit LentPage(LendingActions &actions, QWidget *parent = nullptr);
    ~LentPage() override;

    void setProgram(const ProgramKey &program);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillAccounts();
    void fillPrograms();
    void addProgram(const ProgramKey &program);
    //! Past the last where it is not there.
    size_t placeOf(const ProgramKey &program) const;
    void filter();
    void update();

    LendingActions &m_actions;
    LentModel m_model;
    std::vector<ProgramKey> m_programs; //!< In the order of the box, after "all".
    QComboBox *m_account;
    QComboBox *m_program;
    QTreeView *m_list;
    QLabel *m_nothing;
};

} // namespace Skykeep
