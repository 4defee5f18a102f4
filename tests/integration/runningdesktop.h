// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/programrun.h"

#include <QPoint>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace Skykeep {

//! skykeep-desktop in a process of its own, and hands on its keyboard and mouse.
//!
//! Ends with this object. What it said is printed when the test that used it fails.
class RunningDesktop
{
public:
    RunningDesktop(const QProcessEnvironment &environment, const QStringList &arguments = {});
    RunningDesktop(const RunningDesktop &) = delete;
    RunningDesktop &operator=(const RunningDesktop &) = delete;
    ~RunningDesktop();

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    bool hasEnded() { return !isRunning() || m_process.waitForFinished(0); }
    int exitCode() const;
    //! All that it said so far.
    QByteArray errors() const;

    //! Whether a window of this title is to be seen; \a title is a regular expression.
    bool shows(const QString &title) const;
    //! Whether it has the keyboard.
    bool isActive(const QString &title) const;
    //! In pixels, of the window that has the keyboard.
    int heightOfActive() const;
    //! Such as "ctrl+n".
    void press(const QStringList &keys) const;
    void type(const QString &text) const;

    enum class Button { Left = 1, Right = 3 };
    //! Where on the screen, in pixels.
    void click(const QPoint &place, Button button = Button::Left) const;
    //! The middle of its icon in the tray; nothing where there is none.
    std::optional<QPoint> trayIcon() const;

private:
    Outcome xdotool(const QStringList &arguments, const QByteArray &input = {}) const;
    QString errorFile() const;

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace Skykeep
