// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keeper/keeperoptions.h"

#include "identity/identityresolver.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Skykeep {

Result<KeeperOptions> keeperOptions(KeeperProgram program)
{
    QCoreApplication::setApplicationName(program.name);
    QCoreApplication::setApplicationVersion(QStringLiteral(SKYKEEP_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(program.description);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(
        u"profile"_s,
        QCoreApplication::translate("Options",
                                    "Keep the profile under <DIR> instead of the default one."),
        u"DIR"_s, qEnvironmentVariable("SKYKEEP_PROFILE"));
    const QCommandLineOption plcUrl(
        u"plc-url"_s,
        QCoreApplication::translate("Options",
                                    "Ask the PLC directory at <URL>, for servers of one's own."),
        u"URL"_s, qEnvironmentVariable("SKYKEEP_PLC_URL"));
    const QCommandLineOption
        background(u"background"_s,
                   QCoreApplication::translate("Options", "Start hidden, in the system tray."));
    const QCommandLineOption sandbox(
        u"sandbox"_s,
        QCoreApplication::translate("Options",
                                    "Try it out: simulated accounts and servers, nothing stored."));
    const QCommandLineOption
        language(u"language"_s,
                 QCoreApplication::translate("Options",
                                             "Speak the language <TAG>, such as de or pt-BR."),
                 u"TAG"_s);
    const QCommandLineOption grants(
        u"grants"_s,
        QCoreApplication::translate("Options",
                                    "Lend as <FILE> says too, which only root can have written "
                                    "(/etc/skykeep/grants.json)."),
        u"FILE"_s, u"/etc/skykeep/grants.json"_s);
    parser.addOptions({profile, plcUrl, sandbox, language, grants});
    if (program.hasWindow)
        parser.addOption(background);
    parser.process(QCoreApplication::arguments());

    if (!parser.positionalArguments().isEmpty())
        return fail(ErrorKind::InvalidInput, parser.positionalArguments().constFirst(),
                    u"%1 takes options only; \"%1 --help\" lists them"_s.arg(program.name));
    auto directory = IdentityResolver::publicPlcDirectory();
    if (const auto url = parser.value(plcUrl); !url.isEmpty()) {
        const auto parsed = ServiceUrl::fromUserInput(url);
        if (!parsed)
            return fail(ErrorKind::InvalidInput, url.left(80),
                        u"a directory is an address such as https://plc.directory"_s);
        directory = *parsed;
    }
    const bool isSandbox = parser.isSet(sandbox);
    const auto paths = isSandbox && !parser.isSet(profile)
        ? ProfilePaths::ofSandbox()
        : ProfilePaths::of(parser.value(profile));
    const bool startsHidden = program.hasWindow && parser.isSet(background);
    return KeeperOptions{std::move(program),
                         QStringLiteral(SKYKEEP_VERSION),
                         paths,
                         directory,
                         isSandbox,
                         startsHidden,
                         Preferences(paths.configFolder()).proxy(),
                         parser.value(language),
                         isSandbox ? QString() : parser.value(grants)};
}

} // namespace Skykeep
