// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "doctor/doctor.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Doctor", source);
}

} // namespace

Doctor::Doctor(Services services, ProfilePaths paths)
    : m_keeper(services.keeper)
    , m_resolver(services.resolver)
    , m_xrpc(services.xrpc)
    , m_vault(services.vault)
    , m_paths(std::move(paths))
{
}

Task<std::vector<Finding>> Doctor::examine()
{
    std::vector<Finding> findings;
    const auto keychain = co_await checkKeychain();
    if (keychain)
        findings.push_back(*keychain);
    const auto files = checkFiles();
    findings.insert(findings.end(), files.begin(), files.end());

    QHash<ServiceUrl, AddressPolicy> hosts;
    for (const auto &account : m_keeper.registry().all())
        hosts.insert(account.entry.sessionHost, account.entry.addresses);
    for (const auto &[url, addresses] : hosts.asKeyValueRange()) {
        const XrpcHost host{url, addresses};
        const auto server = co_await checkServer(host);
        if (server)
            findings.push_back(*server);
    }
    const auto directory = co_await checkDirectory();
    if (directory)
        findings.push_back(*directory);
    // After the servers have been asked, because they tell the time.
    findings.push_back(checkClock());
    co_return findings;
}

Task<Finding> Doctor::checkKeychain()
{
    Finding finding{text(QT_TRANSLATE_NOOP("Doctor", "Keychain")), false, {}};
    const auto tested = co_await m_vault.selfTest();
    if (tested) {
        finding.isGood = true;
        finding.text = text(QT_TRANSLATE_NOOP("Doctor",
                                              "%1 wrote, read, compared and erased a test item."))
                           .arg(m_vault.backend());
        co_return finding;
    }
    finding.text = describe(tested.error());
    for (const auto &warning : m_keeper.keeperWarnings()) {
        if (!warning.remedyText.isEmpty() && finding.remedy.isEmpty()
            && warning.code != WarningCode::ClockSkew && warning.code != WarningCode::Storage)
            finding.remedy = warning.remedyText;
    }
    co_return finding;
}

std::vector<Finding> Doctor::checkFiles() const
{
    std::vector<Finding> findings;
    const auto made = m_paths.make();
    findings.push_back({text(QT_TRANSLATE_NOOP("Doctor", "Folders")), made.has_value(),
                        made ? text(QT_TRANSLATE_NOOP("Doctor", "%1 and %2 are there and private."))
                                   .arg(m_paths.configFolder(), m_paths.stateFolder())
                             : describe(made.error())});

    const auto &troubles = m_keeper.book().troubles();
    for (const auto &file : {m_paths.rosterFile(), m_paths.ledgerFile()}) {
        const auto trouble = std::find_if(troubles.begin(), troubles.end(),
                                          [&file](const auto &t) { return t.file == file; });
        const bool isGood = trouble == troubles.end();
        findings.push_back(
            {QFileInfo(file).fileName(), isGood,
             isGood ? text(QT_TRANSLATE_NOOP("Doctor", "Read and written well.")) : trouble->text});
    }
    return findings;
}

Task<Finding> Doctor::checkServer(XrpcHost host)
{
    Finding finding{host.url.displayName(), true,
                    text(QT_TRANSLATE_NOOP("Doctor", "Answers as an AT Protocol server."))};
    const auto description = co_await m_xrpc.describeServer(host);
    if (!description) {
        finding.isGood = false;
        finding.text = describe(description.error());
        finding.remedy = text(QT_TRANSLATE_NOOP(
            "Doctor", "Check the network. Sessions there are kept and tried again meanwhile."));
    }
    co_return finding;
}

Task<Finding> Doctor::checkDirectory()
{
    const auto directory = m_resolver.plcDirectory();
    Finding finding{text(QT_TRANSLATE_NOOP("Doctor", "DID directory")), true,
                    text(QT_TRANSLATE_NOOP("Doctor", "No account to look up in it yet."))};
    const auto &all = m_keeper.registry().all();
    const auto account = std::find_if(all.begin(), all.end(), [](const Account &listed) {
        return listed.did().method() == "plc"_L1;
    });
    if (account == all.end())
        co_return finding;
    const Did did = account->did();
    const auto document = co_await m_resolver.resolveDid(did);
    finding.isGood = document.has_value();
    finding.text = document
        ? text(QT_TRANSLATE_NOOP("Doctor", "%1 answers.")).arg(directory.displayName())
        : describe(document.error());
    co_return finding;
}

Finding Doctor::checkClock() const
{
    Finding finding{text(QT_TRANSLATE_NOOP("Doctor", "Clock")), true,
                    text(QT_TRANSLATE_NOOP("Doctor", "Agrees with the servers' clocks."))};
    for (const auto &warning : m_keeper.keeperWarnings()) {
        if (warning.code != WarningCode::ClockSkew)
            continue;
        finding.isGood = false;
        finding.text = warning.text;
        finding.remedy = warning.remedyText;
    }
    return finding;
}

} // namespace Skykeep
