// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/accountfacts.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace Skykeep {

//! Facts one under the other. Values can be selected and copied; a selection lives through an
//! update that does not change its line.
class FactSheet : public QWidget
{
    Q_OBJECT

public:
    explicit FactSheet(QWidget *parent = nullptr);

    void setFacts(const std::vector<Fact> &facts);
    //! From top to bottom.
    QList<QWidget *> buttons() const;

Q_SIGNALS:
    void copyAsked(const QString &value);
    void grown();

private:
    struct Line {
        QLabel *name;
        QLabel *value;
        QToolButton *copy;
    };

    void addLine();
    void showCopy(int row, bool isShown);

    QGridLayout *m_layout;
    std::vector<Line> m_lines;
};

} // namespace Skykeep
