// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qnamespace.h>

class QLabel;
class QDialog;
class QString;

namespace Skykeep {

//! Begins where the window's lines begin, whichever way its own text runs: a label goes by its text
//! otherwise, so that a handle would stand far from its name in a window from right to left.
void alignLeading(QLabel &label, Qt::Alignment vertical = Qt::AlignVCenter);

//! For a handle, a DID or an address among words that may run from right to left: its dots and its "@"
//! stay where they are.
QString isolated(const QString &text);

//! Lets a long word, such as a path, break where a label ends: a label is never narrower than its words.
QString breakable(const QString &text);

//! Makes \a dialog as high as its wrapped texts need, which a layout asks for only when its window
//! is first shown. To be called when the dialog is shown or resized, or its layout changes.
void makeRoom(QDialog &dialog);

} // namespace Skykeep
