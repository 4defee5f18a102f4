// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/failure.h"

#include <QFile>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace Skykeep {

//! What `name=value` and `name:=json` say: texts, and values as they are. A name that comes again
//! makes a list.
Answer<QJsonObject> parsePairs(const QStringList &pairs);

//! "Name: value", each.
Answer<QJsonObject> parseHeaders(const QStringList &headers);

//! What a call sends: a file, or standard input for "-".
class CallInput
{
public:
    static Answer<CallInput> open(const QString &name);

    //! What the request says of it: `type`, and `length` where that is known. Of a file the type is guessed
    //! from its name, and of what has none from what \a method takes.
    QJsonObject description(const QString &method) const;
    //! Empty at the end.
    Answer<QByteArray> read();

private:
    explicit CallInput(QString name);

    QString m_name;
    std::unique_ptr<QFile> m_file;
};

} // namespace Skykeep
