// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/remedies.h"

#include "accounts/statuswarnings.h"
#include "ui/accountactions.h"
#include "ui/timesettings.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

Remedies::Remedies(AccountKeeper &keeper, AccountActions &actions, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_actions(actions)
{
}

QString Remedies::buttonText(const Warning &warning)
{
    switch (warning.remedy) {
    case Remedy::None:
        return {};
    case Remedy::OpenServer:
        return tr("Open the server's page");
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
        return tr("Look again");
    case Remedy::ChooseKeychain:
        return tr("Use this keychain…");
    case Remedy::RepairHandle:
        return tr("Copy the DNS record");
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
        return m_actions.checkKeychain();
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
    const auto name = account.entry.handle ? account.entry.handle->toString() : did.toString();
    switch (warning.remedy) {
    case Remedy::OpenServer:
        return openServer(account.entry.sessionHost);
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
        return copyHandleRecord(account);
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

void Remedies::openServer(const ServiceUrl &server)
{
    // Whoever opens a page types passwords into it.
    const auto url = server.at(u"/"_s);
    if (!server.isEncrypted())
        Q_EMIT told(tr("%1 has no page that is safe to open.").arg(server.displayName()));
    else if (!QDesktopServices::openUrl(url))
        Q_EMIT told(tr("No web browser opened. The page is %1").arg(url.toString()));
}

void Remedies::openTimeSettings()
{
    if (!TimeSettings::open())
        Q_EMIT told(tr("Set the clock in the settings of this computer."));
}

void Remedies::openFolder(const Warning &warning)
{
    for (const auto &trouble : m_keeper.book().troubles()) {
        if (trouble.text != warning.text)
            continue;
        const auto folder = QFileInfo(trouble.file).absolutePath();
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
            Q_EMIT told(tr("No file manager opened. The folder is %1").arg(folder));
        return;
    }
}

void Remedies::copyHandleRecord(const Account &account)
{
    if (!account.entry.handle)
        return;
    const auto record = u"_atproto.%1 TXT \"did=%2\""_s.arg(account.entry.handle->toString(),
                                                            account.did().toString());
    QGuiApplication::clipboard()->setText(record);
    Q_EMIT told(tr("Copied: %1").arg(record));
}

} // namespace Skykeep
