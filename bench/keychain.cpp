// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// bench-keychain ITEMS ROUNDS
//
// Writes so many renewed sessions into the keychain, each over an item that is there: as the keeper
// does, and with bare QtKeychain, one write after the other; the same bytes to the same keys. In
// turns, after a first round that makes the items.

#include "base/clock.h"
#include "measure.h"
#include "population.h"
#include "vault/keychainvault.h"
#include "vault/lockwatch.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QUuid>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

Task<void> writeAll(Vault *vault, std::vector<VaultItem> items)
{
    for (const auto &item : items) {
        const auto written = co_await vault->write(item);
        if (!written)
            co_return written;
    }
    co_return {};
}

Task<void> probe(Vault *vault)
{
    const auto state = co_await vault->probe();
    require(state && *state == VaultState::Ready, u"the keychain is not ready"_s);
    co_return {};
}

Task<void> count(Vault *vault, std::vector<VaultItem> items, int *found)
{
    for (const auto &item : items) {
        const auto read = co_await vault->read(item.did);
        if (read && *read == item)
            ++*found;
    }
    co_return {};
}

void run(Task<void> task)
{
    TaskScope scope;
    QEventLoop loop;
    QObject::connect(&scope, &TaskScope::idle, &loop, &QEventLoop::quit);
    scope.adopt(std::move(task), u"The keychain"_s);
    if (!scope.isIdle())
        loop.exec();
}

void writeBare(const QString &prefix, const std::vector<VaultItem> &items)
{
    for (const auto &item : items) {
        QKeychain::WritePasswordJob job(u"skykeep"_s);
        job.setAutoDelete(false);
        job.setKey(prefix + item.did.toString());
        job.setTextData(QString::fromUtf8(encodeItem(item)->reveal()));
        QEventLoop loop;
        QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
        job.start();
        loop.exec();
        require(job.error() == QKeychain::NoError, job.errorString());
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    require(arguments.size() == 3, u"bench-keychain ITEMS ROUNDS"_s);
    const int number = arguments.at(1).toInt();

    const auto profile = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto watch = LockWatch::ofThisSystem();
    KeychainVault vault(profile, *watch);
    const auto server = *ServiceUrl::parse(u"https://pds.example.com");
    const auto items = [&] {
        std::vector<VaultItem> made;
        for (int i = 0; i < number; ++i)
            made.push_back(Population::itemOf(i, server, u"here"_s, SystemClock().now()));
        return made;
    };
    run(probe(&vault));
    run(writeAll(&vault, items()));

    QJsonArray ours;
    QJsonArray bare;
    for (int round = 0; round < arguments.at(2).toInt(); ++round) {
        const auto rotated = items();
        const Cost ourCost;
        run(writeAll(&vault, rotated));
        ours.append(ourCost.wallSeconds() / number);
        int found = 0;
        run(count(&vault, rotated, &found));
        require(found == number, u"the keychain does not hold what was written"_s);

        const auto again = items();
        const Cost bareCost;
        writeBare(u"skykeep/%1/"_s.arg(profile), again);
        bare.append(bareCost.wallSeconds() / number);
        run(count(&vault, again, &(found = 0)));
        require(found == number, u"the keychain does not hold what was written barely"_s);
    }
    report({{u"skykeep"_s, ours}, {u"bare"_s, bare}});
    vault.shutDown();
    return 0;
}
