// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "protocol/failure.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

//! What differs between the systems' terminals; one file for each.
namespace Skykeep::Terminal {

enum class Stream { Output, Errors };

//! The program's arguments without its own name.
QStringList arguments(int count, char **values);

bool isTerminal(Stream stream);
qsizetype width();

//! Standard output and standard input as they are, bytes and not text; a no-op but on Windows.
void useBytes();

//! False when it could not all be written.
bool write(Stream stream, QByteArrayView bytes);

//! True when somebody sits there who can be asked: standard input is a terminal.
bool canAsk();

//! Shows \a text to who can be asked, wherever the output goes.
void tell(const QString &text);

enum class Echo { On, Off };

//! Asks on the terminal, not through the standard streams. Nothing when the input ended. A signal
//! that ends the program ends it here too, with the terminal as it was before.
std::optional<Secret> ask(const QString &prompt, Echo echo);

//! Everything on standard input but one line end at its close.
Answer<Secret> readPasswordFromInput();

} // namespace Skykeep::Terminal
