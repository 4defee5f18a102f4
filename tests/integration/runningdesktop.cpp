// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningdesktop.h"

#include "secrecy/notedsecrets.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Skykeep {

RunningDesktop::RunningDesktop(const QProcessEnvironment &environment, const QStringList &arguments)
{
    leaveForSearch(m_folder);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(errorFile());
    m_process.start(QStringLiteral(SKYKEEP_DESKTOP_PROGRAM), arguments);
    if (!m_process.waitForStarted())
        qFatal("The desktop did not start: %s", qPrintable(m_process.errorString()));
}

RunningDesktop::~RunningDesktop()
{
    m_process.kill();
    m_process.waitForFinished();
    if (QTest::currentTestFailed())
        qInfo("%s", errors().constData());
}

int RunningDesktop::exitCode() const
{
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray RunningDesktop::errors() const
{
    QFile file(errorFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool RunningDesktop::shows(const QString &title) const
{
    return xdotool({u"search"_s, u"--onlyvisible"_s, u"--name"_s, title}).isSuccess();
}

bool RunningDesktop::isActive(const QString &title) const
{
    const auto active = xdotool({u"getactivewindow"_s, u"getwindowname"_s});
    return active.isSuccess()
        && QRegularExpression(title).match(QString::fromUtf8(active.output).trimmed()).hasMatch();
}

int RunningDesktop::heightOfActive() const
{
    const auto geometry = xdotool({u"getactivewindow"_s, u"getwindowgeometry"_s, u"--shell"_s});
    static const QRegularExpression height(u"HEIGHT=(\\d+)"_s);
    return height.match(QString::fromUtf8(geometry.output)).captured(1).toInt();
}

void RunningDesktop::press(const QStringList &keys) const
{
    if (!xdotool(QStringList{u"key"_s, u"--clearmodifiers"_s} + keys).isSuccess())
        qFatal("No key can be pressed.");
}

void RunningDesktop::type(const QString &text) const
{
    // Not as an argument: it may be a password.
    if (!xdotool({u"type"_s, u"--clearmodifiers"_s, u"--file"_s, u"-"_s}, text.toUtf8())
             .isSuccess())
        qFatal("Nothing can be typed.");
}

void RunningDesktop::click(const QPoint &place, Button button) const
{
    if (!xdotool({u"mousemove"_s, QString::number(place.x()), QString::number(place.y()),
                  u"click"_s, QString::number(int(button))})
             .isSuccess())
        qFatal("Nothing can be clicked.");
}

std::optional<QPoint> RunningDesktop::trayIcon() const
{
    const auto found = xdotool({u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"^trayer$"_s,
                                u"getwindowgeometry"_s, u"--shell"_s});
    static const QRegularExpression geometry(
        u"X=(-?\\d+)\nY=(-?\\d+)\nWIDTH=(\\d+)\nHEIGHT=(\\d+)"_s);
    const auto match = geometry.match(QString::fromUtf8(found.output));
    // The tray is as wide as its icons.
    const int width = match.captured(3).toInt();
    const int height = match.captured(4).toInt();
    if (!match.hasMatch() || width < height / 2)
        return std::nullopt;
    return QPoint(match.captured(1).toInt() + width / 2, match.captured(2).toInt() + height / 2);
}

Outcome RunningDesktop::xdotool(const QStringList &arguments, const QByteArray &input) const
{
    return runProgram(u"xdotool"_s, arguments, m_process.processEnvironment(), input);
}

QString RunningDesktop::errorFile() const
{
    return m_folder.filePath(u"errors"_s);
}

} // namespace Skykeep
