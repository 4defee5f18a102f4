// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/simulatedmethods.h"

// The methods of SimulatedMethods that are about accounts and about the server.

#include <QJsonArray>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

} // namespace

QString randomText(int length)
{
    static constexpr auto letters = "abcdefghijklmnopqrstuvwxyz234567"_L1;
    QString text;
    for (int i = 0; i < length; ++i)
        text += letters.at(QRandomGenerator::global()->bounded(32));
    return text;
}

QString newAppPassword()
{
    return u"%1-%2-%3-%4"_s.arg(randomText(4), randomText(4), randomText(4), randomText(4));
}

SimulatedMethods::Answer SimulatedMethods::createAppPassword(Call &call)
{
    const auto account = caller(call, Power::Full);
    if (!account)
        return tl::unexpected(account.error());
    const auto name = call.input.value("name"_L1).toString();
    if ((*account)->appPassword(name))
        return refuse(500, u"InternalServerError"_s, u"Internal Server Error"_s);
    if (name.isEmpty())
        return refuse(400, u"InvalidRequest"_s, u"could not create app-specific password"_s);
    const SimulatedAppPassword made{name, newAppPassword(),
                                    call.input.value("privileged"_L1).toBool()};
    (*account)->appPasswords.push_back(made);
    return QJsonObject{{u"name"_s, made.name},
                       {u"password"_s, made.password},
                       {u"createdAt"_s, toRfc3339(call.now)},
                       {u"privileged"_s, made.isPrivileged}};
}

SimulatedMethods::Answer SimulatedMethods::listAppPasswords(Call &call)
{
    const auto account = caller(call, Power::Any);
    if (!account)
        return tl::unexpected(account.error());
    QJsonArray passwords;
    for (const auto &held : (*account)->appPasswords)
        passwords.append(QJsonObject{{u"name"_s, held.name}, {u"privileged"_s, held.isPrivileged}});
    return QJsonObject{{u"passwords"_s, passwords}};
}

SimulatedMethods::Answer SimulatedMethods::revokeAppPassword(Call &call)
{
    const auto account = caller(call, Power::Any);
    if (!account)
        return tl::unexpected(account.error());
    const auto name = call.input.value("name"_L1).toString();
    if (name.isEmpty())
        return refuse(400, u"InvalidRequest"_s, u"Input must have the property \"name\""_s);
    (*account)->revokeAppPassword(name);
    return std::nullopt;
}

SimulatedMethods::Answer SimulatedMethods::describeServer(Call &)
{
    return QJsonObject{{u"did"_s, m_state.did},
                       {u"availableUserDomains"_s, QJsonArray{m_state.userDomain}},
                       {u"inviteCodeRequired"_s, false},
                       {u"links"_s, QJsonObject()},
                       {u"contact"_s, QJsonObject()}};
}

SimulatedMethods::Answer SimulatedMethods::getRepoStatus(Call &call)
{
    const auto asked = call.request.query.queryItemValue(u"did"_s, QUrl::FullyDecoded);
    const auto did = Did::parse(asked);
    if (!did)
        return refuse(400, u"InvalidRequest"_s, u"Error: did must be a valid did"_s);
    const auto *account = m_state.accounts.find(*did);
    if (!account)
        return refuse(400, u"RepoNotFound"_s, u"Could not find repo for DID: "_s + asked);
    if (const auto spared = suffer(call, account->trouble); !spared)
        return tl::unexpected(spared.error());
    const auto hosting = account->hosting();
    QJsonObject body{{u"did"_s, asked}, {u"active"_s, hosting.active}};
    if (hosting != HostingStatus())
        body.insert(u"status"_s, hosting.status);
    if (hosting.active)
        body.insert(u"rev"_s, u"3lbsimulated22"_s);
    return body;
}

SimulatedMethods::Answer SimulatedMethods::resolveHandle(Call &call)
{
    const auto asked = call.request.query.queryItemValue(u"handle"_s, QUrl::FullyDecoded);
    const auto handle = Handle::parse(asked);
    const auto *account = handle ? m_state.accounts.findByHandle(*handle) : nullptr;
    if (!account || !account->hosting().active)
        return refuse(400, u"InvalidRequest"_s, u"Unable to resolve handle"_s);
    return QJsonObject{{u"did"_s, account->did.toString()}};
}

} // namespace Skykeep
