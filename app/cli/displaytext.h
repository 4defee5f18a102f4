// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Skykeep {

//! \a text without what could steer a terminal or reverse what is read: escape sequences, other
//! controls, direction overrides. Line ends and tabs become spaces. Servers choose these texts.
QString sanitised(const QString &text);

//! The same of a field of what the keeper answered.
QString textOf(const QJsonValue &object, QLatin1StringView field);

//! Whom \a object of an answer is about: by handle, or else by DID.
QString accountOf(const QJsonValue &object);

//! A server for people to read, sanitised: "https://" goes without saying, anything else does not.
QString serverText(const QString &url);

//! JSON that is safe to print: the same characters, as escapes.
QByteArray escapedControls(const QByteArray &json);

//! Columns that \a text takes on a terminal: wide East Asian characters and emoji take two,
//! combining marks none. Not wcwidth(), whose answer depends on the locale of the moment.
qsizetype displayWidth(QStringView text);

//! At most \a width columns, the last of them "…" where something was cut.
QString elided(const QString &text, qsizetype width);

//! Filled with spaces to \a width columns.
QString padded(const QString &text, qsizetype width);

//! Broken at spaces into lines of at most \a width columns; a longer word gets a line of its own.
QStringList wrapped(const QString &text, qsizetype width);

} // namespace Skykeep
