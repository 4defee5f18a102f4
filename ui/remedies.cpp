// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/remedies.h"

#include "ui/accountactions.h"
#include "ui/serverpage.h"
#include "ui/timesettings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

Remedies::Remedies(AccountKeeper &keeper, AccountActions &actions, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_actions(actions)
    , m_openers{&QDesktopServices::openUrl, &TimeSettings::open}
{
}

QString Remedies::pageButton(WarningCode code)
{
    switch (code) {
    case WarningCode::TakenDown:
        return tr("Appeal…");
    case WarningCode::Suspended:
        return tr("Open the account page");
    case WarningCode::Deactivated:
        return tr("Reactivate…");
    default:
        return tr("Open the server's page");
    }
}

QString Remedies::buttonText(const Warning &warning)
{
    switch (warning.remedy) {
    case Remedy::None:
        return {};
    case Remedy::OpenServer:
        return pageButton(warning.code);
    case Remedy::Remove:
        return tr("Remove…");
    case Remedy::ShowDetails:
        return tr("Show all facts");
    case Remedy::CheckNow:
        return tr("Check now");
    case Remedy::SignIn:
        return tr("Sign in again…");
    case Remedy::SignInElsewhere:
        return tr("Sign in at the new server…");
    case Remedy::Retry:
        return tr("Try again");
    case Remedy::Unlock:
        return tr("Unlock…");
    case Remedy::InstallKeychain:
        return tr("How to get one…");
    case Remedy::ChooseKeychain:
        return tr("Use this keychain…");
    case Remedy::RepairHandle:
        return tr("How to repair it…");
    case Remedy::UseAppPassword:
        return tr("Use an app password");
    case Remedy::OpenTimeSettings:
        return tr("Open time settings");
    case Remedy::Resume:
        return tr("Resume");
    case Remedy::StartAtLogin:
        return tr("Start at login");
    case Remedy::Acknowledge:
        return tr("Seen");
    case Remedy::OpenFolder:
        return tr("Open folder");
    }
    Q_UNREACHABLE();
}

void Remedies::apply(const Warning &warning, const std::optional<Did> &did)
{
    const auto *account = did ? m_keeper.registry().find(*did) : nullptr;
    if (account)
        applyToAccount(warning, *account);
    else if (!did)
        applyToKeeper(warning);
}

void Remedies::applyToKeeper(const Warning &warning)
{
    switch (warning.remedy) {
    case Remedy::Unlock:
        return m_actions.unlockKeychain();
    case Remedy::InstallKeychain:
        return explainKeychain();
    case Remedy::ChooseKeychain:
        Q_EMIT keychainChoiceAsked();
        return;
    case Remedy::OpenTimeSettings:
        return openTimeSettings();
    case Remedy::OpenFolder:
        return openFolder(warning);
    default:
        return;
    }
}

void Remedies::applyToAccount(const Warning &warning, const Account &account)
{
    // Own copies: what is started may change the row.
    const auto did = account.did();
    const auto name = account.trustedName();
    switch (warning.remedy) {
    case Remedy::OpenServer:
        return openServer(account, warning.code);
    case Remedy::Remove:
        Q_EMIT removalAsked(did);
        return;
    case Remedy::ShowDetails:
        Q_EMIT detailsAsked(did);
        return;
    case Remedy::SignIn:
    case Remedy::SignInElsewhere: // the account's name leads to its new server
        Q_EMIT signInAsked(name);
        return;
    case Remedy::CheckNow:
        return m_actions.refresh(did);
    case Remedy::Retry:
        return warning.code == WarningCode::RevocationPending ? m_actions.signOut(did)
                                                              : m_actions.refresh(did);
    case Remedy::RepairHandle:
        return explainHandle(account);
    case Remedy::UseAppPassword:
        return m_actions.useAppPassword(did);
    case Remedy::Resume:
        return m_actions.resume(did);
    case Remedy::StartAtLogin:
        Q_EMIT startAtLoginAsked();
        return;
    case Remedy::Acknowledge:
        return m_actions.acknowledge(did, warning.code);
    default: // the keychain's remedies help an account too
        return applyToKeeper(warning);
    }
}

void Remedies::openServer(const Account &account, WarningCode code)
{
    const auto host = account.entry.sessionHost;
    const auto page = ServerPage::of(host, code);
    if (!page) {
        Q_EMIT told(tr("%1 has no page that is safe to open.").arg(host.displayName()), {});
        return;
    }
    open(page->url, page->sentence);
    // The page of a server says little of its accounts; the address behind it answers.
    if (!ServerPage::isBluesky(host))
        m_actions.tellContact(account.did());
}

void Remedies::open(const QUrl &url, const QString &sentence)
{
    const auto address = url.isLocalFile() ? QDir::toNativeSeparators(url.toLocalFile())
                                           : url.toString();
    if (m_openers.page(url))
        Q_EMIT told(sentence, {});
    else if (url.isLocalFile())
        Q_EMIT told(tr("No file manager opened. The folder is %1").arg(address), address);
    else
        Q_EMIT told(tr("No web browser opened. The page is %1").arg(address), address);
}

void Remedies::openTimeSettings()
{
    if (m_openers.timeSettings())
        return;
    const auto command = TimeSettings::command();
    if (command.isEmpty())
        Q_EMIT told(tr("Set the clock in the settings of this computer."), {});
    else
        Q_EMIT told(tr("Set the clock in the settings of this computer, or let the network set it "
                       "with this command: %1")
                        .arg(command),
                    command);
}

void Remedies::openFolder(const Warning &warning)
{
    const auto &troubles = m_keeper.book().troubles();
    if (troubles.empty())
        return;
    // The words may have grown since they were shown.
    const auto own = std::ranges::find(troubles, warning.text, &StorageTrouble::text);
    const auto &file = own == troubles.end() ? troubles.front().file : own->file;
    const auto folder = QFileInfo(file).absolutePath();
    open(QUrl::fromLocalFile(folder), tr("The folder is open: %1").arg(folder));
}

void Remedies::explainHandle(const Account &account)
{
    if (account.entry.handle)
        Q_EMIT instructionsAsked(Instructions::forHandle(account),
                                 [this, did = account.did()] { m_actions.refresh(did); });
}

void Remedies::explainKeychain()
{
    Q_EMIT instructionsAsked(Instructions::forKeychain(), [this] { m_actions.checkKeychain(); });
}

} // namespace Skykeep
