// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "doctor/doctor.h"

#include "base/timewords.h"
#include "doctor/filechecks.h"
#include "net/networkaddress.h"
#include "platform/autostart.h"
#include "protocol/socketaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

using enum Finding::Verdict;

QString text(const char *source)
{
    return QCoreApplication::translate("Doctor", source);
}

bool isThisComputer(const XrpcHost &host)
{
    return host.url.isLoopback();
}

//! What to do about a keychain that failed the test with \a error, where no warning says it.
QString keychainRemedy(const Error &error)
{
    if (error.kind == ErrorKind::VaultLocked)
        return text(QT_TRANSLATE_NOOP("Doctor", "Unlock it: skykeep keychain unlock"));
    if (error.kind == ErrorKind::VaultUnavailable)
        return text(QT_TRANSLATE_NOOP("Doctor",
                                      "Install and start a keychain, on Linux a Secret Service "
                                      "such as gnome-keyring or KWallet, and log in again."));
    return text(QT_TRANSLATE_NOOP("Doctor",
                                  "Look whether the system's keychain runs. Sessions renewed "
                                  "meanwhile are kept in memory."));
}

} // namespace

Doctor::Doctor(Services services, Options options)
    : m_to(std::move(services))
    , m_options(std::move(options))
{
}

Task<std::vector<Finding>> Doctor::examine()
{
    std::vector<Finding> findings;
    const auto keychain = co_await checkKeychain();
    if (keychain)
        findings.push_back(*keychain);
    const auto &paths = m_options.paths;
    const auto &book = m_to.keeper.book();
    findings.push_back(checkFolders(paths));
    findings.push_back(checkFileModes(paths));
    findings.push_back(checkRoster(book));
    findings.push_back(checkLedger(book));
    findings.push_back(checkDiskSpace(paths, m_options.neededSpace));
    findings.push_back(checkSocket());
    findings.push_back(checkLoginStart());

    // They run from here on; then each is waited for.
    std::vector<Task<Finding>> asked;
    for (const auto &host : hosts())
        asked.push_back(checkServer(host));
    auto names = checkNames();
    auto directory = checkDirectory();
    std::vector<Finding> servers;
    for (auto &answer : asked) {
        const auto server = co_await std::move(answer);
        if (server)
            servers.push_back(*server);
    }
    const auto named = co_await std::move(names);
    const auto listed = co_await std::move(directory);

    findings.push_back(checkNetwork(servers));
    if (named)
        findings.push_back(*named);
    findings.insert(findings.end(), servers.begin(), servers.end());
    if (listed)
        findings.push_back(*listed);
    // After the servers have been asked, because they tell the time.
    findings.push_back(checkClock());
    co_return findings;
}

std::vector<XrpcHost> Doctor::hosts() const
{
    std::vector<XrpcHost> hosts;
    for (const auto &account : m_to.keeper.registry().all()) {
        const auto &url = account.entry.sessionHost;
        if (std::ranges::find(hosts, url, &XrpcHost::url) == hosts.end())
            hosts.push_back({url, account.entry.addresses});
    }
    return hosts;
}

Task<Finding> Doctor::checkKeychain()
{
    Finding finding{text(QT_TRANSLATE_NOOP("Doctor", "Keychain")), Failed, {}};
    const auto tested = co_await m_to.vault.selfTest();
    if (tested) {
        finding.verdict = Good;
        finding.text = text(QT_TRANSLATE_NOOP("Doctor",
                                              "%1 wrote, read, compared and erased a test item."))
                           .arg(m_to.vault.backend());
        co_return finding;
    }
    finding.text = describe(tested.error());
    finding.remedy = keychainRemedy(tested.error());
    const auto warnings = m_to.keeper.keeperWarnings();
    if (const auto *change = findWarning(warnings, WarningCode::KeychainChanged))
        finding.remedy = change->remedyText;
    co_return finding;
}

Task<Finding> Doctor::checkServer(XrpcHost host)
{
    Finding finding{host.url.displayName(), Good,
                    text(QT_TRANSLATE_NOOP("Doctor", "Answers as an AT Protocol server."))};
    const auto description = co_await m_to.xrpc.describeServer(host);
    if (!description) {
        finding.verdict = Failed;
        finding.text = describe(description.error());
        finding.remedy = text(QT_TRANSLATE_NOOP("Doctor",
                                                "Sessions there are kept and tried again. If other "
                                                "servers answer, ask who runs this one."));
    }
    co_return finding;
}

Task<Finding> Doctor::checkDirectory()
{
    const auto directory = m_to.resolver.plcDirectory();
    Finding finding{text(QT_TRANSLATE_NOOP("Doctor", "DID directory")), Unknown,
                    text(QT_TRANSLATE_NOOP("Doctor", "No account to look up in it yet."))};
    const auto &all = m_to.keeper.registry().all();
    const auto account = std::ranges::find_if(all, [](const Account &listed) {
        return listed.did().method() == "plc"_L1;
    });
    if (account == all.end())
        co_return finding;
    const Did did = account->did();
    const auto document = co_await m_to.resolver.resolveDid(did);
    if (document) {
        finding.verdict = Good;
        finding.text = text(QT_TRANSLATE_NOOP("Doctor", "%1 answers."))
                           .arg(directory.displayName());
        co_return finding;
    }
    finding.verdict = Failed;
    finding.text = describe(document.error());
    finding.remedy = text(QT_TRANSLATE_NOOP("Doctor",
                                            "Sessions are renewed without it. Until it answers, "
                                            "nobody can tell whether an account has moved."));
    co_return finding;
}

Task<Finding> Doctor::checkNames()
{
    Finding finding{text(QT_TRANSLATE_NOOP("Doctor", "Name lookup")), Unknown,
                    text(QT_TRANSLATE_NOOP("Doctor", "No server has a name to look up."))};
    const auto all = hosts();
    const auto named = std::ranges::find_if(all, [](const XrpcHost &host) {
        return kindOfHost(host.url.host()) == HostKind::Name;
    });
    if (named == all.end())
        co_return finding;
    const QString name = named->url.host();
    const auto found = co_await m_to.dns.hasAddress(name);
    finding.verdict = found && *found ? Good : Failed;
    if (finding.verdict == Good) {
        finding.text = text(QT_TRANSLATE_NOOP("Doctor", "The address of %1 was found.")).arg(name);
        co_return finding;
    }
    finding.text = found
        ? text(QT_TRANSLATE_NOOP("Doctor", "The name server knows no address of %1.")).arg(name)
        : describe(found.error());
    finding.remedy = text(QT_TRANSLATE_NOOP("Doctor",
                                            "Look at the network's name servers (DNS), or whether "
                                            "something filters them."));
    co_return finding;
}

Finding Doctor::checkNetwork(const std::vector<Finding> &servers) const
{
    const auto check = text(QT_TRANSLATE_NOOP("Doctor", "Network"));
    const auto all = hosts();
    if (all.empty())
        return {check, Unknown,
                text(QT_TRANSLATE_NOOP("Doctor", "There is no server to ask yet."))};
    if (std::ranges::all_of(all, isThisComputer))
        return {check, Unknown,
                text(QT_TRANSLATE_NOOP("Doctor", "Not needed: all servers are on this computer."))};
    const auto answering = std::ranges::count(servers, Good, &Finding::verdict);
    const auto remedy = text(QT_TRANSLATE_NOOP("Doctor",
                                               "Connect this computer to the internet. If it is, "
                                               "look at firewall, proxy and VPN. Sessions are kept "
                                               "meanwhile."));
    if (answering == 0 && m_to.isOffline())
        return {check, Failed,
                text(QT_TRANSLATE_NOOP("Doctor", "This computer is not connected to a network.")),
                remedy};
    if (answering == 0)
        return {check, Failed, text(QT_TRANSLATE_NOOP("Doctor", "No server answers.")), remedy};
    return {check, Good,
            text(QT_TRANSLATE_NOOP("Doctor", "%1 of %2 servers answer."))
                .arg(QLocale().toString(answering), QLocale().toString(servers.size()))};
}

Finding Doctor::checkClock() const
{
    const auto check = text(QT_TRANSLATE_NOOP("Doctor", "Clock"));
    const auto warnings = m_to.keeper.keeperWarnings();
    if (const auto *skew = findWarning(warnings, WarningCode::ClockSkew))
        return {check, Failed, skew->text,
                skew->remedyText.isEmpty()
                    ? text(QT_TRANSLATE_NOOP("Doctor",
                                             "Let the system set its clock by the network."))
                    : skew->remedyText};
    constexpr Milliseconds agreement = 2min;
    qsizetype asked = 0;
    qsizetype agreeing = 0;
    QString odd;
    for (const auto &host : hosts()) {
        const auto offset = m_to.xrpc.clockOffset(host.url);
        if (!offset)
            continue;
        ++asked;
        if (std::chrono::abs(*offset) <= agreement) {
            ++agreeing;
        } else {
            odd = text(QT_TRANSLATE_NOOP("Doctor", "The clock of %1 is %2 off this computer's."))
                      .arg(host.url.displayName(), spanText(std::chrono::abs(*offset)));
        }
    }
    if (asked == 0)
        return {check, Unknown,
                text(QT_TRANSLATE_NOOP("Doctor", "No server could be asked for the time."))};
    if (agreeing == 0)
        return {check, Unknown,
                odd + u' '
                    + text(QT_TRANSLATE_NOOP("Doctor",
                                             "One server alone does not tell which of them is "
                                             "wrong."))};
    return {check, Good,
            text(QT_TRANSLATE_NOOP("Doctor", "Agrees with the clocks of %1 of %2 servers."))
                .arg(QLocale().toString(agreeing), QLocale().toString(asked))};
}

Finding Doctor::checkLoginStart() const
{
    const auto check = text(QT_TRANSLATE_NOOP("Doctor", "Start at login"));
    if (m_options.isSandbox || !m_options.isDefaultProfile)
        return {check, Unknown,
                text(QT_TRANSLATE_NOOP("Doctor",
                                       "Only the default profile is started by the system."))};
    const auto start = loginStart();
    const auto file = QDir::toNativeSeparators(start.file);
    switch (start.state) {
    case LoginStart::State::Set:
        return {check, Good,
                text(QT_TRANSLATE_NOOP("Doctor", "%1 starts whenever you log in (%2)."))
                    .arg(start.program, file)};
    case LoginStart::State::Broken:
        return {check, Failed,
                text(QT_TRANSLATE_NOOP("Doctor", "%1 names a program that is not there: %2."))
                    .arg(file, start.program),
                text(QT_TRANSLATE_NOOP("Doctor",
                                       "Choose \"Start at login\" in the window once more."))};
    case LoginStart::State::NotSet:
        return {check, Failed,
                text(QT_TRANSLATE_NOOP("Doctor",
                                       "Nothing starts Skykeep when you log in. While it does not "
                                       "run, no session is renewed.")),
                text(QT_TRANSLATE_NOOP("Doctor",
                                       "Choose \"Start at login\" in the window, or let your "
                                       "system start skykeepd."))};
    case LoginStart::State::Unknown:
        break;
    }
    return {check, Unknown,
            text(QT_TRANSLATE_NOOP("Doctor",
                                   "Look yourself whether this system starts Skykeep at login."))};
}

Finding Doctor::checkSocket() const
{
    Finding finding{text(QT_TRANSLATE_NOOP("Doctor", "Command line")),
                    Failed,
                    {},
                    text(QT_TRANSLATE_NOOP("Doctor",
                                           "Restart the keeper. Until then the command line does "
                                           "not reach it."))};
    const auto id = readProfileId(m_options.paths);
    if (!id) {
        finding.text = text(QT_TRANSLATE_NOOP("Doctor", "%1 is missing or damaged."))
                           .arg(QDir::toNativeSeparators(m_options.paths.profileIdFile()));
        finding.remedy = text(QT_TRANSLATE_NOOP("Doctor",
                                                "Put it back from a backup before the keeper ends: "
                                                "without it no session is found again."));
        return finding;
    }
    const auto address = keeperAddress(*id, SocketFolder::Check);
    if (!address) {
        finding.text = describe(address.error());
        return finding;
    }
#ifdef Q_OS_UNIX
    if (!QFileInfo::exists(*address)) {
        finding.text = text(QT_TRANSLATE_NOOP("Doctor", "The keeper's socket, %1, is gone."))
                           .arg(*address);
        return finding;
    }
#endif
    return {finding.check, Good,
            text(QT_TRANSLATE_NOOP("Doctor", "The keeper can be reached by you alone."))};
}

} // namespace Skykeep
