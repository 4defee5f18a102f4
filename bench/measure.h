// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

namespace Skykeep {

//! What a stretch of this process's life cost.
class Cost
{
public:
    Cost();

    double wallSeconds() const;
    //! User and system, of every thread.
    double cpuSeconds() const;
    //! The most memory that this process has held so far.
    static double peakMegabytes();

private:
    double m_wall;
    double m_cpu;
};

//! One line of JSON on standard output: what bench/run reads.
void report(const QJsonObject &measured);

//! Ends the process with a sentence: a benchmark that did not do its work has no result.
void require(bool isDone, const QString &what);

} // namespace Skykeep
