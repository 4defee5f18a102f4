// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "measure.h"

#include <QJsonDocument>

#include <sys/resource.h>
#include <time.h>

#include <cstdio>
#include <cstdlib>

namespace Skykeep {

namespace {

double seconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

} // namespace

Cost::Cost()
    : m_wall(seconds(CLOCK_MONOTONIC))
    , m_cpu(seconds(CLOCK_PROCESS_CPUTIME_ID))
{
}

double Cost::wallSeconds() const
{
    return seconds(CLOCK_MONOTONIC) - m_wall;
}

double Cost::cpuSeconds() const
{
    return seconds(CLOCK_PROCESS_CPUTIME_ID) - m_cpu;
}

double Cost::peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void report(const QJsonObject &measured)
{
    std::puts(QJsonDocument(measured).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void require(bool isDone, const QString &what)
{
    if (isDone)
        return;
    std::fprintf(stderr, "bench: %s\n", qPrintable(what));
    std::exit(1);
}

} // namespace Skykeep
