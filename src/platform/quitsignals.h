// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace Skykeep {

//! The system's or the terminal's wish that this program ends: SIGTERM, SIGINT and SIGHUP on Unix.
//! On Windows nothing is caught. One at a time.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void asked();
};

} // namespace Skykeep
