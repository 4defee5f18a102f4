// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/preferences.h"
#include "ui/problemlabel.h"
#include "ui/settingsdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Skykeep {

//! The settings over preferences of their own, and somebody who uses every control by keyboard.
class SettingsStage
{
protected:
    //! All but what the offscreen platform says of itself.
    static QRegularExpression warnings()
    {
        return QRegularExpression(
            QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise))"));
    }

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
        qputenv("XDG_CONFIG_DIRS", m_folder->filePath(QStringLiteral("none")).toUtf8());
        open();
    }

    void end()
    {
        m_dialog.reset();
        m_preferences.reset();
    }

    void open(SettingsDialog::Options options)
    {
        m_dialog.reset();
        m_preferences = std::make_unique<Preferences>(m_folder->path());
        m_dialog = std::make_unique<SettingsDialog>(*m_preferences, options);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void open() { open(usual()); }

    SettingsDialog::Options usual() const
    {
        return {.general = {.loginCommand = {QStringLiteral("/bin/true"),
                                             {QStringLiteral("--background")}}},
                .profile = {.paths = ProfilePaths::of(m_folder->path())}};
    }

    template<typename Widget>
    Widget &the(const QString &name)
    {
        auto *widget = m_dialog->findChild<Widget *>(name);
        if (!widget)
            qFatal("There is no %s", qPrintable(name));
        // Its page comes to the front.
        auto *pages = m_dialog->findChild<QTabWidget *>();
        for (int i = 0; i < pages->count(); ++i) {
            if (pages->widget(i)->isAncestorOf(widget))
                pages->setCurrentIndex(i);
        }
        widget->setFocus();
        return *widget;
    }

    void press(const QString &name) { QTest::keyClick(&the<QWidget>(name), Qt::Key_Space); }

    void choose(const QString &name, int index)
    {
        auto &box = the<QComboBox>(name);
        const auto key = index > box.currentIndex() ? Qt::Key_Down : Qt::Key_Up;
        while (box.currentIndex() != index)
            QTest::keyClick(&box, key);
    }

    void type(const QString &name, const QString &text)
    {
        auto &field = the<QLineEdit>(name);
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Tab);
    }

    QString problem(const QString &name) { return the<ProblemLabel>(name).sentence(); }

    QString entry() const
    {
        return m_folder->filePath(QStringLiteral("autostart/io.github.skykeep.Skykeep.desktop"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsDialog> m_dialog;
};

} // namespace Skykeep
