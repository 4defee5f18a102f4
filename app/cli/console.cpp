// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "console.h"

#include "displaytext.h"
#include "terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

Screen standardOutput()
{
    Screen screen{
        .now = std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now())};
    if (!Terminal::isTerminal(Terminal::Stream::Output))
        return screen;
    screen.width = Terminal::width();
    // https://no-color.org
    screen.hasColours = qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    return screen;
}

} // namespace

Console::Console(OutputForm form)
    : m_form(form)
    , m_screen(standardOutput())
{
}

void Console::print(const QString &text)
{
    m_unwritten += text.toUtf8();
}

void Console::print(const QJsonValue &json)
{
    const auto document = json.isArray() ? QJsonDocument(json.toArray())
                                         : QJsonDocument(json.toObject());
    m_unwritten += escapedControls(document.toJson(QJsonDocument::Indented));
}

void Console::printLine(const QJsonObject &json)
{
    m_unwritten += escapedControls(QJsonDocument(json).toJson(QJsonDocument::Compact)) + '\n';
}

Answer<void> Console::flush()
{
    if (!Terminal::write(Terminal::Stream::Output, std::exchange(m_unwritten, {})))
        return refuse(ErrorCode::Failed, u"The output could not be written."_s);
    return {};
}

void Console::complain(const Failure &failure, OutputForm form)
{
    if (form == OutputForm::People) {
        const auto line = u"skykeep: %1\n"_s.arg(sanitised(failure.message));
        Terminal::write(Terminal::Stream::Errors, line.toUtf8());
        return;
    }
    const QJsonObject error{{u"code"_s, toText(failure.code)}, {u"message"_s, failure.message}};
    const auto json = QJsonDocument(QJsonObject{{u"error"_s, error}});
    Terminal::write(Terminal::Stream::Errors,
                    escapedControls(json.toJson(QJsonDocument::Compact)) + '\n');
}

} // namespace Skykeep
