// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;

namespace Skykeep {

class SensitiveClipboard;

//! "Clipboard is cleared in 24 s", with a button that does it now. Unseen while nothing is counted.
class ClipboardCountdown : public QWidget
{
    Q_OBJECT

public:
    //! \a clipboard outlives it.
    explicit ClipboardCountdown(SensitiveClipboard &clipboard, QWidget *parent = nullptr);

    //! The sentence, for wherever it is shown; empty while nothing is counted.
    static QString sentence(const SensitiveClipboard &clipboard);

private:
    void update();

    SensitiveClipboard &m_clipboard;
    QLabel *m_text;
};

} // namespace Skykeep
