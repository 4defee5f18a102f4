// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "month.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Skykeep;

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"skykeep.*=false"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"A month of a keeper in a minute."_s);
    parser.addPositionalArgument(u"seed"_s,
                                 u"What happens is drawn from it. Default: a new one."_s);
    parser.addOptions({{u"accounts"_s, u"How many there are."_s, u"N"_s, u"1000"_s},
                       {u"hosts"_s, u"How many they are on."_s, u"N"_s, u"20"_s},
                       {u"days"_s, u"How many pass."_s, u"N"_s, u"30"_s}});
    parser.addHelpOption();
    parser.process(app);

    const MonthSize size{parser.value(u"accounts"_s).toInt(), parser.value(u"hosts"_s).toInt(),
                         parser.value(u"days"_s).toInt()};
    const auto typed = parser.positionalArguments().value(0);
    const auto seed = typed.isEmpty() ? QRandomGenerator::system()->bounded(1'000'000U)
                                      : typed.toULongLong();
    QElapsedTimer timer;
    timer.start();
    Month month(drawMonth(size, seed, std::chrono::sys_days(std::chrono::year(2024) / 3 / 1)));
    const auto report = month.run();
    std::printf("%s\ntook %.1f s\n", qUtf8Printable(report.toText()),
                double(timer.elapsed()) / 1000);
    return report.isSound() ? 0 : 1;
}
