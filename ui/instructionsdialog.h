// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/instructions.h"

#include <QDialog>

class QGridLayout;

namespace Skykeep {

//! Shows instructions, each line with a button that copies it.
class InstructionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit InstructionsDialog(const Instructions &instructions, QWidget *parent = nullptr);

Q_SIGNALS:
    //! Look whether it is mended. The dialog stays.
    void checkAsked();

protected:
    bool event(QEvent *event) override;

private:
    void add(const Instructions::Line &line, QGridLayout &grid);
    QWidget *paragraph(const QString &text);
};

} // namespace Skykeep
