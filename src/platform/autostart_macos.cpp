// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// Nothing but Qt, so that it can be compiled and tried out on any system.

#include "platform/autostart.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto label = "io.github.skykeep.Skykeep"_L1;

QString agentFile()
{
    return QDir::home().filePath(u"Library/LaunchAgents/%1.plist"_s.arg(label));
}

// https://developer.apple.com/library/archive/documentation/MacOSX/Conceptual/BPSystemStartup/Chapters/CreatingLaunchdJobs.html
QByteArray agentFor(const LoginCommand &command)
{
    QByteArray agent;
    QXmlStreamWriter xml(&agent);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                 "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
    xml.writeStartElement(u"plist"_s);
    xml.writeAttribute(u"version"_s, u"1.0"_s);
    xml.writeStartElement(u"dict"_s);
    xml.writeTextElement(u"key"_s, u"Label"_s);
    xml.writeTextElement(u"string"_s, label);
    xml.writeTextElement(u"key"_s, u"ProgramArguments"_s);
    xml.writeStartElement(u"array"_s);
    for (const auto &word : QStringList{command.program} + command.arguments)
        xml.writeTextElement(u"string"_s, word);
    xml.writeEndElement();
    xml.writeTextElement(u"key"_s, u"RunAtLoad"_s);
    xml.writeEmptyElement(u"true"_s);
    // Only where there is a screen to show a tray on, not for a login over SSH.
    xml.writeTextElement(u"key"_s, u"LimitLoadToSessionType"_s);
    xml.writeTextElement(u"string"_s, u"Aqua"_s);
    xml.writeEndDocument();
    return agent;
}

struct Agent {
    QString program;
    bool runsAtLoad = false;
    bool isDisabled = false;
};

Agent read(QIODevice &file)
{
    Agent agent;
    QString key;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "key"_L1)
            key = xml.readElementText();
        else if (xml.name() == "string"_L1 && key == "ProgramArguments"_L1
                 && agent.program.isEmpty())
            agent.program = xml.readElementText();
        else if (xml.name() == "true"_L1 && key == "RunAtLoad"_L1)
            agent.runsAtLoad = true;
        else if (xml.name() == "true"_L1 && key == "Disabled"_L1)
            agent.isDisabled = true;
    }
    return agent;
}

} // namespace

Result<void> startAtLogin(const LoginCommand &command)
{
    const auto file = agentFile();
    const auto folder = QFileInfo(file).path();
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Storage, folder, u"the folder cannot be made"_s);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(agentFor(command)) < 0 || !out.commit())
        return fail(ErrorKind::Storage, file, out.errorString());
    return {};
}

Result<void> stopAtLogin()
{
    QFile file(agentFile());
    if (file.exists() && !file.remove())
        return fail(ErrorKind::Storage, file.fileName(), file.errorString());
    return {};
}

LoginStart loginStart()
{
    QFile file(agentFile());
    if (!file.open(QIODevice::ReadOnly))
        return {LoginStart::State::NotSet};
    const auto agent = read(file);
    if (!agent.runsAtLoad || agent.isDisabled)
        return {LoginStart::State::NotSet, file.fileName()};
    const bool isThere = QFileInfo(agent.program).isExecutable();
    return {isThere ? LoginStart::State::Set : LoginStart::State::Broken, file.fileName(),
            agent.program};
}

} // namespace Skykeep
