// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/referenceservers.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrlQuery>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr Milliseconds startLimit = 120s; // on a very busy computer; 3 s on an idle one
constexpr Milliseconds callLimit = 30s;

QJsonObject expectSuccess(const ServerAnswer &answer, const QString &what)
{
    if (answer.status != 200) {
        qFatal("%s: %d %s", qPrintable(what), answer.status,
               QJsonDocument(answer.body).toJson(QJsonDocument::Compact).constData());
    }
    return answer.body;
}

} // namespace

QProcessEnvironment referenceEnvironment()
{
    const auto variable = u"SKYKEEP_TEST_PDS_DIR"_s;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (environment.value(variable).isEmpty())
        environment.insert(variable, QStringLiteral(SKYKEEP_TEST_PDS_FOLDER));
    return environment;
}

ReferenceServers::ReferenceServers(int count)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setTransferTimeout(static_cast<int>(callLimit.count()));

    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setProcessEnvironment(referenceEnvironment());
    m_process.start(u"node"_s, {QStringLiteral(SKYKEEP_TEST_PDS_LAUNCHER), QString::number(count)});
    QElapsedTimer waiting;
    waiting.start();
    while (!m_process.canReadLine()) {
        if (m_process.state() == QProcess::NotRunning || waiting.hasExpired(startLimit.count()))
            qFatal("The reference servers did not start: %s", qPrintable(m_process.errorString()));
        m_process.waitForReadyRead(100);
    }
    const auto ready = QJsonDocument::fromJson(m_process.readLine()).object();
    m_plcUrl = QUrl(ready.value("plcUrl"_L1).toString());
    m_controlUrl = QUrl(ready.value("controlUrl"_L1).toString());
    m_audienceUrl = QUrl(ready["audience"_L1]["url"_L1].toString());
    m_audience = ready["audience"_L1]["did"_L1].toString();
    for (const auto &value : ready.value("servers"_L1).toArray()) {
        const auto server = value.toObject();
        m_servers.push_back({QUrl(server.value("url"_L1).toString()),
                             server.value("did"_L1).toString(),
                             server.value("adminPassword"_L1).toString()});
    }
}

ReferenceServers::~ReferenceServers()
{
    goOn();
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished())
        m_process.kill();
}

void ReferenceServers::stall()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void ReferenceServers::goOn()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
}

QString ReferenceServers::createAccount(int server, const QString &handle, const QString &password)
{
    const auto email = handle + u"@mail.test"_s;
    const QJsonObject wish = {{u"handle"_s, handle},
                              {u"email"_s, email},
                              {u"password"_s, password}};
    const auto made = expectSuccess(post(server, u"com.atproto.server.createAccount"_s, wish),
                                    u"createAccount"_s);
    const auto did = made.value("did"_L1).toString();
    m_owners.insert(did, {email, password});
    return did;
}

void ReferenceServers::deactivate(int server, const QString &did)
{
    // The body is required, and everything in it is optional.
    const QJsonObject never = {{u"deleteAfter"_s, u"9999-01-01T00:00:00.000Z"_s}};
    const auto token = ownerToken(server, did);
    expectSuccess(post(server, u"com.atproto.server.deactivateAccount"_s, never, token),
                  u"deactivateAccount"_s);
}

void ReferenceServers::activate(int server, const QString &did)
{
    const auto token = ownerToken(server, did);
    expectSuccess(post(server, u"com.atproto.server.activateAccount"_s, {}, token),
                  u"activateAccount"_s);
}

void ReferenceServers::deleteAccount(int server, const QString &did)
{
    control(u"delete-account"_s, {{u"server"_s, server}, {u"did"_s, did}});
}

void ReferenceServers::takeDown(int server, const QString &did)
{
    control(u"take-down"_s, {{u"server"_s, server}, {u"did"_s, did}});
}

void ReferenceServers::reverseTakeDown(int server, const QString &did)
{
    control(u"reverse-take-down"_s, {{u"server"_s, server}, {u"did"_s, did}});
}

void ReferenceServers::updateHandle(int server, const QString &did, const QString &handle)
{
    const auto token = ownerToken(server, did);
    expectSuccess(post(server, u"com.atproto.identity.updateHandle"_s, {{u"handle"_s, handle}},
                       token),
                  u"updateHandle"_s);
}

void ReferenceServers::resetPassword(int server, const QString &did, const QString &password)
{
    auto &owner = m_owners[did];
    const QJsonObject wish = {{u"email"_s, owner.email}};
    expectSuccess(post(server, u"com.atproto.server.requestPasswordReset"_s, wish),
                  u"requestPasswordReset"_s);
    const QJsonObject change = {{u"token"_s, mail(owner.email).code}, {u"password"_s, password}};
    expectSuccess(post(server, u"com.atproto.server.resetPassword"_s, change), u"resetPassword"_s);
    owner.password = password;
}

QString ReferenceServers::createAppPassword(int server, const QString &did, const QString &name,
                                            AppPasswordKind kind)
{
    const auto token = ownerToken(server, did);
    const QJsonObject wish = {{u"name"_s, name},
                              {u"privileged"_s, kind == AppPasswordKind::Privileged}};
    const auto made = expectSuccess(post(server, u"com.atproto.server.createAppPassword"_s, wish,
                                         token),
                                    u"createAppPassword"_s);
    return made.value("password"_L1).toString();
}

QStringList ReferenceServers::appPasswordNames(int server, const QString &did)
{
    const auto token = ownerToken(server, did);
    const auto list = expectSuccess(get(server, u"com.atproto.server.listAppPasswords"_s, {},
                                        token),
                                    u"listAppPasswords"_s);
    QStringList names;
    for (const auto &value : list.value("passwords"_L1).toArray())
        names << value.toObject().value("name"_L1).toString();
    return names;
}

void ReferenceServers::revokeAppPassword(int server, const QString &did, const QString &name)
{
    const auto token = ownerToken(server, did);
    expectSuccess(post(server, u"com.atproto.server.revokeAppPassword"_s, {{u"name"_s, name}},
                       token),
                  u"revokeAppPassword"_s);
}

void ReferenceServers::move(const QString &did, int from, int to, MoveStage stage)
{
    static const QHash<MoveStage, QString> names = {{MoveStage::Plc, u"plc"_s},
                                                    {MoveStage::Deactivated, u"deactivated"_s},
                                                    {MoveStage::Deleted, u"deleted"_s}};
    control(u"move"_s,
            {{u"did"_s, did},
             {u"from"_s, from},
             {u"to"_s, to},
             {u"password"_s, m_owners.value(did).password},
             {u"stage"_s, names.value(stage)}});
}

CaughtMail ReferenceServers::mail(const QString &address)
{
    const auto caught = control(u"mail"_s, {{u"address"_s, address}});
    return {caught.value("subject"_L1).toString(), caught.value("text"_L1).toString(),
            caught.value("code"_L1).toString()};
}

int ReferenceServers::countOf(int server, const QString &nsid)
{
    const auto counted = control(u"count-calls"_s, {{u"server"_s, server}, {u"method"_s, nsid}});
    return counted.value("calls"_L1).toInt();
}

ServerAnswer ReferenceServers::askAudience(const QString &nsid, const QString &token)
{
    return finish(m_network.get(request(m_audienceUrl, nsid, token)));
}

void ReferenceServers::advance(Milliseconds time)
{
    control(u"clock/advance"_s, {{u"milliseconds"_s, static_cast<qint64>(time.count())}});
}

void ReferenceServers::setClockOffset(Milliseconds offset)
{
    control(u"clock/set"_s, {{u"offset"_s, static_cast<qint64>(offset.count())}});
}

void ReferenceServers::stopServer(int server)
{
    control(u"disconnect"_s, {{u"server"_s, server}});
}

void ReferenceServers::startServer(int server)
{
    control(u"reconnect"_s, {{u"server"_s, server}});
}

void ReferenceServers::limitRates(int server)
{
    control(u"limit-rates"_s, {{u"server"_s, server}, {u"on"_s, true}});
}

void ReferenceServers::unlimitRates(int server)
{
    control(u"limit-rates"_s, {{u"server"_s, server}, {u"on"_s, false}});
}

void ReferenceServers::loseKeys(int server)
{
    control(u"lose-keys"_s, {{u"server"_s, server}});
}

void ReferenceServers::restoreKeys(int server)
{
    control(u"restore-keys"_s, {{u"server"_s, server}});
}

void ReferenceServers::backUp(int server)
{
    control(u"back-up"_s, {{u"server"_s, server}});
}

void ReferenceServers::restoreBackup(int server)
{
    control(u"restore-backup"_s, {{u"server"_s, server}});
}

ServerAnswer ReferenceServers::get(int server, const QString &nsid, const QJsonObject &query,
                                   const QString &token)
{
    QUrlQuery parameters;
    // A DID may hold a percent sign of its own.
    for (auto it = query.begin(); it != query.end(); ++it) {
        const auto value = QUrl::toPercentEncoding(it.value().toVariant().toString());
        parameters.addQueryItem(it.key(), QString::fromLatin1(value));
    }
    auto asked = request(at(server).url, nsid, token);
    auto address = asked.url();
    address.setQuery(parameters);
    asked.setUrl(address);
    return finish(m_network.get(asked));
}

ServerAnswer ReferenceServers::post(int server, const QString &nsid, const QJsonObject &body,
                                    const QString &token)
{
    auto asked = request(at(server).url, nsid, token);
    if (body.isEmpty())
        return finish(m_network.post(asked, QByteArray()));
    asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return finish(m_network.post(asked, QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

QNetworkRequest ReferenceServers::request(QUrl root, const QString &nsid, const QString &token)
{
    root.setPath(u"/xrpc/"_s + nsid);
    QNetworkRequest asked(root);
    if (!token.isEmpty())
        asked.setRawHeader("Authorization", "Bearer " + token.toUtf8());
    return asked;
}

ServerAnswer ReferenceServers::finish(QNetworkReply *reply)
{
    QEventLoop waiting;
    QObject::connect(reply, &QNetworkReply::finished, &waiting, &QEventLoop::quit);
    if (!reply->isFinished())
        waiting.exec();
    reply->deleteLater();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            QJsonDocument::fromJson(reply->readAll()).object()};
}

QJsonObject ReferenceServers::control(const QString &verb, const QJsonObject &body)
{
    auto address = m_controlUrl;
    address.setPath(u'/' + verb);
    QNetworkRequest asked(address);
    asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const auto sent = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return expectSuccess(finish(m_network.post(asked, sent)), verb);
}

QString ReferenceServers::ownerToken(int server, const QString &did)
{
    const QJsonObject login = {{u"identifier"_s, did},
                               {u"password"_s, m_owners.value(did).password}};
    const auto session = expectSuccess(post(server, u"com.atproto.server.createSession"_s, login),
                                       u"createSession for "_s + did);
    return session.value("accessJwt"_L1).toString();
}

} // namespace Skykeep
