// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

class QSplitter;
class QWidget;

namespace Skykeep {

class AccountsPage;
class Preferences;

//! Remembers how a window was left, and puts the next one that way.
//!
//! Written down soon after each change, so that nothing but a moment is lost with the program.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    //! All outlive it. Without \a preferences nothing is remembered.
    WindowLayout(Preferences *preferences, QWidget &window);

    //! These put what they are given as it was left, and follow it from here on.
    void followWindow();
    void follow(QSplitter &splitter);
    void follow(AccountsPage &page);
    //! The parts of \a outer lie beside each other where the window is at least \a width wide, else
    //! one below the other; those of \a inner, which is in it, the other way.
    void putBeside(QSplitter &outer, QSplitter &inner, int width);

    //! At once.
    void save();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void saveSoon();
    void turn();

    Preferences *m_preferences;
    QWidget &m_window;
    QList<QSplitter *> m_splitters;
    AccountsPage *m_page = nullptr;
    QSplitter *m_outer = nullptr;
    QSplitter *m_inner = nullptr;
    int m_besideFrom = 0;
    QTimer m_soon;
};

} // namespace Skykeep
