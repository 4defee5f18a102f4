// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/logging.h"
#include "daemon/servicestatus.h"
#include "keeper/keeper.h"
#include "platform/processsecrecy.h"
#include "platform/quitsignals.h"
#include "platform/translation.h"
#include "protocol/failure.h"

#include <QCoreApplication>
#include <QTextStream>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

int say(const Skykeep::Error &error)
{
    const auto failure = Skykeep::toFailure(error);
    QTextStream(stderr) << "skykeepd: " << failure.message << Qt::endl;
    return exitCode(failure.code);
}

} // namespace

int main(int argc, char *argv[])
{
    Skykeep::keepMemorySecret();
    Skykeep::useLogPattern();
    Skykeep::ServiceNotifier notifier;
    const QCoreApplication application(argc, argv);
    Skykeep::Translation translation;
    translation.use({});

    const auto options = Skykeep::keeperOptions(
        {.name = u"skykeepd"_s,
         .description = QCoreApplication::translate("Options",
                                                    "Keeps AT Protocol accounts signed in.")});
    if (!options)
        return say(options.error());
    translation.use(options->language);

    Skykeep::SystemClock clock;
    Skykeep::Keeper keeper(*options, clock);
    if (const auto opened = keeper.open(); !opened)
        return say(opened.error());
    QTextStream(stderr) << "skykeepd " << options->version << " keeps profile "
                        << options->paths.name()
                        << "; accounts: " << keeper.accounts().registry().count() << Qt::endl;

    std::optional<Skykeep::ServiceStatus> status;
    if (notifier.isHeard()) {
        status.emplace(notifier, keeper.accounts(), clock);
        QObject::connect(&keeper, &Skykeep::Keeper::ending, &application,
                         [&notifier] { notifier.tellStopping(); });
    }

    const Skykeep::QuitSignals quit;
    QObject::connect(&quit, &Skykeep::QuitSignals::asked, &keeper, &Skykeep::Keeper::quit);
    QObject::connect(&keeper, &Skykeep::Keeper::ended, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
