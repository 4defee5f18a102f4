// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/logging.h"
#include "desktop/desktop.h"
#include "desktop/profileclaim.h"
#include "platform/processsecrecy.h"
#include "platform/quitsignals.h"
#include "platform/translation.h"
#include "protocol/failure.h"
#include "ui/applicationicon.h"
#include "ui/outlinestyle.h"

#include <QApplication>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QStyle>
#include <QTextStream>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int say(const Skykeep::Error &error)
{
    const auto failure = Skykeep::toFailure(error);
    QTextStream(stderr) << "skykeep-desktop: " << failure.message << Qt::endl;
    QMessageBox::critical(nullptr, u"Skykeep"_s, failure.message);
    return exitCode(failure.code);
}

bool wantsToTakeOver(const Skykeep::KeeperHello &other)
{
    QMessageBox question(QMessageBox::NoIcon, u"Skykeep"_s,
                         QCoreApplication::translate("Start", "%1 keeps these accounts already.")
                             .arg(other.program));
    const int side = question.style()->pixelMetric(QStyle::PM_MessageBoxIconSize);
    question.setIconPixmap(Skykeep::applicationIcon().pixmap(side));
    question.setInformativeText(
        QCoreApplication::translate(
            "Start",
            "Skykeep can take over: %1 ends, and the window keeps the accounts from here on. No "
            "session is lost.")
            .arg(other.program));
    const auto *takeOver = question.addButton(QCoreApplication::translate("Start", "Take over"),
                                              QMessageBox::AcceptRole);
    question.addButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == takeOver;
}

// The other keeper stores what is under way before it goes.
Skykeep::Result<void> openWhenFree(Skykeep::Keeper &keeper)
{
    constexpr auto patience = 35s;
    constexpr auto pause = 100ms;
    auto opened = keeper.open();
    for (auto waited = 0ms;
         !opened && waited < patience && opened.error().kind == Skykeep::ErrorKind::NotNow;
         waited += pause) {
        QThread::msleep(pause.count());
        opened = keeper.open();
    }
    return opened;
}

// Another keeper holds the profile. Nothing where this start is done with that, else the keeper's
// opening with the profile free.
std::optional<Skykeep::Result<void>> settle(Skykeep::Keeper &keeper,
                                            const Skykeep::ProfilePaths &profile,
                                            const Skykeep::Error &taken)
{
    const auto other = Skykeep::otherKeeper(profile);
    if (!other)
        return tl::unexpected(taken);
    if (Skykeep::raiseOther(profile))
        return std::nullopt;
    if (!wantsToTakeOver(*other))
        return std::nullopt;
    Skykeep::askOtherToQuit(profile);
    return openWhenFree(keeper);
}

} // namespace

int main(int argc, char *argv[])
{
    Skykeep::keepMemorySecret();
    Skykeep::useLogPattern();
    QApplication application(argc, argv);
    Skykeep::OutlineStyle::install();
    Skykeep::Translation translation;
    translation.use({});
    QApplication::setQuitOnLastWindowClosed(false);
    QGuiApplication::setDesktopFileName(u"io.github.skykeep.Skykeep"_s);
    QGuiApplication::setWindowIcon(Skykeep::applicationIcon());

    const auto options = Skykeep::keeperOptions(
        {.name = u"skykeep-desktop"_s,
         .description = QCoreApplication::translate(
             "Start", "Keeps AT Protocol accounts signed in, with a window and a tray icon."),
         .hasWindow = true});
    if (!options)
        return say(options.error());
    Skykeep::Preferences preferences(options->paths.configFolder());
    translation.use(options->language.isEmpty() ? preferences.language() : options->language);

    Skykeep::SystemClock clock;
    Skykeep::Keeper keeper(*options, clock);
    auto opened = keeper.open();
    if (!opened && opened.error().kind == Skykeep::ErrorKind::NotNow) {
        const auto settled = settle(keeper, options->paths, opened.error());
        if (!settled)
            return 0;
        opened = *settled;
    }
    if (!opened)
        return say(opened.error());

    Skykeep::Desktop desktop(keeper, preferences, translation, *options);
    const Skykeep::QuitSignals quit;
    QObject::connect(&quit, &Skykeep::QuitSignals::asked, &keeper, &Skykeep::Keeper::quit);
    QObject::connect(&desktop, &Skykeep::Desktop::quitAsked, &keeper, &Skykeep::Keeper::quit);
    QObject::connect(&desktop, &Skykeep::Desktop::sandboxAsked, &application, [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--sandbox"_s});
    });
    // Not quit(), which asks the window first; and that does not close by itself.
    QObject::connect(&keeper, &Skykeep::Keeper::ended, &application,
                     [] { QCoreApplication::exit(0); });
    if (options->startsHidden)
        desktop.startHidden();
    else
        desktop.showWindow();
    return QApplication::exec();
}
