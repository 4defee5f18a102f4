// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "faults/simulatedworld.h"

#include "support/check.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

QString inWords(const std::vector<Warning> &warnings)
{
    QStringList words;
    for (const auto &warning : warnings)
        words << toString(warning.code) + u' ' + toString(warning.level);
    return words.join(u", "_s);
}

} // namespace

SimulatedWorld::SimulatedWorld()
{
    const bool listen = directory.start() && pds.start() && other.start();
    if (!listen)
        qFatal("no port to listen on");
    parts = std::make_unique<KeeperParts>(
        KeeperParts::World{.http = http,
                           .dns = dns,
                           .vault = vault,
                           .sleep = sleep,
                           .network = network,
                           .clock = clock,
                           .directory = ServiceUrl::parse(directory.url().toString()).value(),
                           .folder = folder.path()});
    (void)finish(keeper().start());
    settle();
}

SimulatedWorld::~SimulatedWorld()
{
    keeper().stop();
    http.shutDown();
    dns.shutDown();
    vault.shutDown();
    settle();
}

Did SimulatedWorld::signIn(const QString &name, SimulatedPds &server)
{
    const auto did = server.createAccount(Handle::parse(QString(name + u".test"_s)).value(),
                                          u"correct horse"_s);
    const auto word = server.createAppPassword(did, u"laptop"_s);
    const auto signedIn = trySignIn(did, word, server);
    if (!signedIn)
        qFatal("%s", qPrintable(describe(signedIn.error())));
    settle();
    return did;
}

Result<Did> SimulatedWorld::trySignIn(const Did &did, const QString &password, SimulatedPds &server)
{
    return finish(
        keeper().signIn({did.toString(), server.url().toString(), Secret(password.toUtf8())}));
}

QString SimulatedWorld::outcomeOf(const Did &did) const
{
    const auto state = toString(row(did).sessionState(clock.now()));
    const auto reason = row(did).seen.signInReason;
    return reason ? state + u' ' + toString(*reason) : state;
}

QString SimulatedWorld::warningsOf(const Did &did)
{
    return inWords(keeper().warningsOf(row(did)));
}

Attention SimulatedWorld::attentionOf(const Did &did)
{
    return Skykeep::attentionOf(keeper().warningsOf(row(did)));
}

QString SimulatedWorld::keeperWarnings()
{
    return inWords(keeper().keeperWarnings());
}

bool SimulatedWorld::isCalm() const
{
    return parts->scope.isIdle() && parts->resolver.branches().isIdle() && clock.nextAlarm() != 0ms;
}

void SimulatedWorld::settle()
{
    const QDeadlineTimer patience(30s);
    QTimer tick; // what we wait for may end without an event of its own
    tick.start(5ms);
    while (!isCalm()) {
        if (patience.hasExpired())
            qFatal("The keeper does not come to rest");
        if (clock.nextAlarm() == 0ms)
            clock.advance(0ms);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void SimulatedWorld::pass(Milliseconds time)
{
    settle();
    while (time > 0ms) {
        const auto step = std::min(clock.nextAlarm().value_or(time), time);
        clock.advance(step);
        time -= step;
        settle();
    }
}

void SimulatedWorld::passUntilDue(const Did &did)
{
    pass(*row(did).seen.nextRefreshAt - clock.now());
}

} // namespace Skykeep
