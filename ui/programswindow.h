// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QTabWidget;

namespace Skykeep {

class LendingActions;
class MessageBar;
class Preferences;

//! Who may use the accounts, and who has: the programs, and what was lent.
class ProgramsWindow : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Profile, Sandbox };

    //! Both outlive the window. Without \a preferences its size is not remembered.
    ProgramsWindow(LendingActions &actions, Place place, Preferences *preferences);
    ~ProgramsWindow() override;

    int page() const;
    void setPage(int page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTabWidget *m_pages;
    MessageBar *m_message;
    Preferences *m_preferences;
};

} // namespace Skykeep
