// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <QHash>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QUrl>

#include <vector>

namespace Skykeep {

//! A mail that a server would have sent.
struct CaughtMail {
    QString subject;
    QString text; //!< HTML.
    QString code; //!< The confirmation code in it, if there is one.
};

//! How far an account has moved away from its old server.
enum class MoveStage {
    Plc, //!< Its DID names the new server; the old one knows nothing of it.
    Deactivated, //!< Deactivated at the old server.
    Deleted, //!< The old server no longer has it.
};

enum class AppPasswordKind { Plain, Privileged };

//! What a server answered, whatever it was. A status of 0 is no answer.
struct ServerAnswer {
    int status = 0;
    QJsonObject body;

    QString error() const { return body.value(QLatin1String("error")).toString(); }
};

//! For the scripts of tests/pds: it says where the servers are installed.
QProcessEnvironment referenceEnvironment();

//! Reference PDSes and their PLC directory on loopback, from start to end of this object.
//!
//! What tests do here must work: where it does not, the test program ends with a message. Each
//! call runs the event loop until it is done. Accounts are made by createAccount, which keeps
//! their passwords; their e-mail address is their first handle at mail.test.
class ReferenceServers
{
public:
    explicit ReferenceServers(int count = 1);
    ReferenceServers(const ReferenceServers &) = delete;
    ReferenceServers &operator=(const ReferenceServers &) = delete;
    ~ReferenceServers();

    QUrl plcUrl() const { return m_plcUrl; }
    //! Such as http://localhost:40123.
    QUrl url(int server = 0) const { return at(server).url; }
    QString did(int server = 0) const { return at(server).did; }

    //! A service beside the PDSes, which takes service tokens for its DID and no others.
    QString audience() const { return m_audience; }
    //! Calls \a nsid there with a service token.
    ServerAnswer askAudience(const QString &nsid, const QString &token);

    //! Gives the DID of the new account. Handles end in ".test".
    QString createAccount(int server, const QString &handle, const QString &password);
    void deactivate(int server, const QString &did);
    void activate(int server, const QString &did);
    void deleteAccount(int server, const QString &did);
    void takeDown(int server, const QString &did);
    void reverseTakeDown(int server, const QString &did);
    void updateHandle(int server, const QString &did, const QString &handle);
    //! By the code in the mail, as somebody who forgot the password.
    void resetPassword(int server, const QString &did, const QString &password);
    //! Gives the password.
    QString createAppPassword(int server, const QString &did, const QString &name,
                              AppPasswordKind kind = AppPasswordKind::Plain);
    QStringList appPasswordNames(int server, const QString &did);
    void revokeAppPassword(int server, const QString &did, const QString &name);
    //! Goes on from the stage that an earlier call reached.
    void move(const QString &did, int from, int to, MoveStage stage);
    //! The newest one for \a address.
    CaughtMail mail(const QString &address);

    //! How often the server was asked for \a nsid, whatever it answered.
    int countOf(int server, const QString &nsid);

    //! Moves the clock of all servers. Their rate limits do not follow it.
    void advance(Milliseconds time);
    //! How far the servers' clock is ahead.
    void setClockOffset(Milliseconds offset);

    //! From now on the server's port refuses connections; it keeps what it knows.
    void stopServer(int server);
    void startServer(int server);
    //! From now on calls are taken and not answered, until goOn().
    void stall();
    void goOn();
    //! Off until asked for.
    void limitRates(int server);
    void unlimitRates(int server);
    //! The server no longer knows the tokens that it gave out, until it has its keys back.
    void loseKeys(int server);
    void restoreKeys(int server);
    //! Keeps a copy of the sessions that the server knows; from restoreBackup() on it knows those
    //! and none that came later.
    void backUp(int server);
    void restoreBackup(int server);

    //! As an independent client would ask. \a token may be empty.
    ServerAnswer get(int server, const QString &nsid, const QJsonObject &query,
                     const QString &token = {});
    //! An empty \a body is sent as no body at all.
    ServerAnswer post(int server, const QString &nsid, const QJsonObject &body,
                      const QString &token = {});

private:
    struct Server {
        QUrl url;
        QString did;
        QString adminPassword;
    };

    struct Owner {
        QString email;
        QString password;
    };

    const Server &at(int server) const { return m_servers.at(static_cast<std::size_t>(server)); }
    static QNetworkRequest request(QUrl root, const QString &nsid, const QString &token);
    ServerAnswer finish(QNetworkReply *reply);
    QJsonObject control(const QString &verb, const QJsonObject &body);
    //! An access token with the main password's power.
    QString ownerToken(int server, const QString &did);

    QProcess m_process;
    QNetworkAccessManager m_network;
    QUrl m_plcUrl;
    QUrl m_controlUrl;
    QUrl m_audienceUrl;
    QString m_audience;
    std::vector<Server> m_servers;
    QHash<QString, Owner> m_owners;
};

} // namespace Skykeep
