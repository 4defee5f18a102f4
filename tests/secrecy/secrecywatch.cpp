// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// secrecy-watch PROGRAM [ARGUMENT…]
//
// Runs PROGRAM and searches what it left behind for the secrets that it noted. Ends with its exit
// code, or with 1 where one was found.
//
// secrecy-watch --search SECRETS PATH…
//
// Searches the files and folders PATH…, and where a user's own profile lies, for the secrets that
// the file SECRETS lists, and the working folder for core files; then removes SECRETS.

#include "base/paths.h"
#include "platform/quitsignals.h"
#include "secrecy/notedsecrets.h"
#include "secrecy/watchedrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

QStringList coreFiles(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, {u"core"_s, u"core.[0-9]*"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next() + u" is a core file: a program's memory"_s;
    return found;
}

int searchAll(const QString &secretsFile, const QStringList &paths)
{
    const SecretSearch search(notedSecrets(secretsFile));
    QFile::remove(secretsFile);
    QStringList found;
    int looked = 0;
    // No test may have touched what the user's own keeper works on.
    for (const auto &profile : {ProfilePaths::of({}), ProfilePaths::ofSandbox()})
        found << search.filesWithSecrets(profile.configFolder(), looked)
              << search.filesWithSecrets(profile.stateFolder(), looked);
    for (const auto &path : paths)
        found << search.filesWithSecrets(path, looked);
    found << coreFiles(u"."_s);
    QTextStream out(stdout);
    for (const auto &sentence : found)
        out << "SECRET: " << sentence << '\n';
    out << "Searched " << looked << " files for " << search.count() << " secrets: found in "
        << found.size() << '\n';
    return found.isEmpty() ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() > 2 && arguments.constFirst() == "--search"_L1)
        return searchAll(arguments[1], arguments.mid(2));
    if (arguments.isEmpty())
        qFatal("Which program?");

    WatchedRun run(arguments);
    const QuitSignals quit;
    QObject::connect(&quit, &QuitSignals::asked, &run, &WatchedRun::terminate);
    QObject::connect(&run, &WatchedRun::ended, &application, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    if (!run.start()) {
        QTextStream(stderr) << arguments.constFirst() << " cannot be started\n";
        return 125;
    }
    return QCoreApplication::exec();
}
