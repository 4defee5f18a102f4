// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/controlserver.h"

#include "base/logging.h"
#include "control/reports.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

ControlServer::ControlServer(ControlConnection::Services services, AccountKeeper &keeper,
                             qint64 mostUnread, Admission admission)
    : m_services(services)
    , m_keeper(keeper)
    , m_mostUnread(mostUnread)
    , m_admission(std::move(admission))
{
    using Admittance = ControlConnection::Admittance;
    connect(&m_server, &QLocalServer::newConnection, this,
            [this] { welcome(m_server, Admittance::OwnUser); });
    // Whoever connects is looked at; the folder lets every user in.
    m_othersServer.setSocketOptions(QLocalServer::WorldAccessOption);
    connect(&m_othersServer, &QLocalServer::newConnection, this,
            [this] { welcome(m_othersServer, Admittance::GrantedUsers); });
    watchAccounts();
}

ControlServer::~ControlServer() = default;

namespace {

Result<void> listenAt(QLocalServer &server, const QString &address)
{
    QLocalServer::removeServer(address);
    if (!server.listen(address))
        return fail(ErrorKind::Storage, address, server.errorString());
    return {};
}

QString notLetIn()
{
    return QCoreApplication::translate("Control",
                                       "The other user's Skykeep does not let your user in. They "
                                       "can, with: skykeep grant --uid");
}

} // namespace

Result<void> ControlServer::listen(const QString &address)
{
    return listenAt(m_server, address);
}

Result<void> ControlServer::listenToOthers(const QString &address)
{
    if (m_othersServer.isListening())
        return {};
    return listenAt(m_othersServer, address);
}

void ControlServer::stopListeningToOthers()
{
    m_othersServer.close();
}

void ControlServer::close()
{
    m_server.close();
    m_othersServer.close();
    m_connections.clear();
}

void ControlServer::welcome(QLocalServer &server, ControlConnection::Admittance admittance)
{
    while (server.hasPendingConnections()) {
        std::unique_ptr<QLocalSocket> socket(server.nextPendingConnection());
        // The server would delete it together with itself; from here on it is ours.
        socket->setParent(nullptr);
        const auto user = m_admission(m_services, socket->socketDescriptor(), admittance);
        if (!user) {
            // Who is hung up on without a word takes it for a crowd and comes again.
            if (admittance == ControlConnection::Admittance::GrantedUsers) {
                socket->write(encode(Reply{0, refuse(ErrorCode::Denied, notLetIn())}));
                socket->flush();
            }
            qCInfo(lcControl).noquote() << "Hung up on a client:" << user.error().detail;
            continue;
        }
        if (!makeRoom(*user)) {
            qCDebug(lcControl) << "Refused a client: there are" << m_connections.size();
            continue;
        }
        auto connection = std::make_unique<ControlConnection>(m_services, std::move(socket),
                                                              m_memory, m_mostUnread);
        auto *client = connection.get();
        // Later, because the connection must not go while it is speaking.
        connect(
            client, &ControlConnection::ended, this,
            [this, client] {
                std::erase_if(m_connections,
                              [client](const auto &held) { return held.get() == client; });
            },
            Qt::QueuedConnection);
        m_connections.push_back(std::move(connection));
        client->begin(*user);
    }
}

bool ControlServer::makeRoom(LendingDesk::ClientUser user)
{
    const auto isOther = [](const auto &connection) { return connection->isOtherUser(); };
    const bool isOfOthers = user == LendingDesk::ClientUser::Other;
    const bool areTooMany = isOfOthers
        && std::ranges::count_if(m_connections, isOther) >= MostOfOthers;
    if (!areTooMany && m_connections.size() < MostClients)
        return true;
    // They are in the order of their arrival, and the first of equals is found.
    auto least = m_connections.end();
    for (auto each = m_connections.begin(); each != m_connections.end(); ++each) {
        const bool mayGo = !isOfOthers || isOther(*each);
        if (mayGo && (least == m_connections.end() || (*each)->standing() < (*least)->standing()))
            least = each;
    }
    if (least == m_connections.end()
        || (*least)->standing() == ControlConnection::Standing::Engaged)
        return false;
    qCInfo(lcControl) << "Hung up on a client to make room: there were" << m_connections.size();
    m_connections.erase(least);
    return true;
}

void ControlServer::watchAccounts()
{
    const auto *registry = &m_keeper.registry();
    connect(registry, &AccountRegistry::added, this,
            [this](qsizetype row) { tellAccount(u"added"_s, row); });
    connect(registry, &AccountRegistry::changed, this,
            [this](qsizetype row) { tellAccount(u"changed"_s, row); });
    connect(registry, &AccountRegistry::aboutToRemove, this, [this, registry](qsizetype row) {
        const auto &entry = registry->at(row).entry;
        tell(u"removed"_s,
             {{u"did"_s, entry.did.toString()},
              {u"handle"_s, entry.handle ? entry.handle->toString() : QString()}});
    });
    connect(&m_keeper, &AccountKeeper::keychainChanged, this, [this] {
        tell(u"keychain"_s,
             {{u"state"_s, toString(m_keeper.vault().state())},
              {u"backend"_s, m_keeper.vault().backend()}});
    });
    connect(&m_services.desk.lending(), &LendingVerbs::lockChanged, this,
            [this] { tell(u"lending"_s, m_services.desk.lending().lockJson()); });
    connect(&m_keeper.book(), &AccountBook::ledgerGrew, this, [this](const LedgerEntry &entry) {
        tell(u"ledger"_s, {{u"did"_s, entry.did.toString()}, {u"entry"_s, toJson(entry)}});
    });
}

void ControlServer::tellAccount(const QString &name, qsizetype row)
{
    // Working out an account's warnings for nobody is the better part of a renewal's cost.
    if (m_connections.empty())
        return;
    const Did did = m_keeper.registry().at(row).did();
    tell(name, {{u"account"_s, m_services.desk.accountJson(did, Detail::Listed)}});
}

void ControlServer::tell(const QString &name, QJsonObject content)
{
    content.insert("event"_L1, name);
    const Event event{name, content};
    for (const auto &connection : m_connections)
        connection->tell(event);
}

} // namespace Skykeep
