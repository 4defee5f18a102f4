// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "house/translationfile.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isUnfinished = xml.attributes().hasAttribute("type"_L1);
    if (!message.isPlural) {
        message.texts << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.texts << xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .source = {}};
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

std::vector<Message> readMessages(const QByteArray &ts)
{
    std::vector<Message> messages;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back(readMessage(xml, context));
    }
    if (xml.hasError())
        qFatal("This is no translation file: %s", qPrintable(xml.errorString()));
    return messages;
}

QStringList namesOf(const std::vector<Message> &messages)
{
    QStringList names;
    for (const auto &message : messages)
        names << u"%1, \"%2\" %3"_s.arg(message.context, message.source, message.comment);
    return names;
}

} // namespace Skykeep
