// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "identity/did.h"
#include "identity/handle.h"
#include "identity/serviceurl.h"
#include "support/manualclock.h"
#include "support/scriptedhttp.h"
#include "xrpc/hostingstatus.h"

#include <QJsonObject>
#include <QSet>

#include <map>

namespace Skykeep {

//! One account at a ScriptedPds. A test changes what it likes.
struct PdsAccount {
    Did did;
    Handle handle;
    QString password;
    HostingStatus hosting = {};
    QString secondFactor = {}; //!< The code that was mailed; empty: none is asked for.
    Milliseconds accessLife = std::chrono::hours(2);
    Milliseconds refreshLife = std::chrono::days(90);
    bool isGone = false;
    bool resolves = true; //!< Whether its handle leads to it here.
    QString tells = {}; //!< Told in place of the handle.
    std::optional<Did> answersAs = {}; //!< The server takes it for another account.
    QHash<QString, QString> appPasswords = {}; //!< Name → password.
};

//! A server of accounts on a ScriptedHttp, as small as tests of upkeep need it: tokens are JWTs by
//! the test's clock, a refresh token counts once.
class ScriptedPds
{
public:
    ScriptedPds(ScriptedHttp &http, ManualClock &clock, ServiceUrl address);

    const ServiceUrl url;
    Milliseconds ahead{0}; //!< Of the test's clock.
    bool tellsTime = false; //!< Sends a Date with its replies.

    //! Its handle is <name>.example.com, its password "<name>-password".
    PdsAccount &add(const QString &name);
    PdsAccount &at(const QString &name) { return m_accounts.at(didOf(name)); }
    static Did didOf(const QString &name);
    static Handle handleOf(const QString &name);

    //! Every call ends like this, until told nothing.
    void setTrouble(std::optional<Result<HttpReply>> trouble) { m_trouble = std::move(trouble); }
    //! Calls of one method end like this, until told nothing.
    void setTrouble(const QString &nsid, std::optional<Result<HttpReply>> trouble);
    static HttpReply refusal(const QString &error, const QString &message = {}, int status = 400);
    //! The accounts here have their sessions from \a issuer.
    void delegateTo(const ServiceUrl &issuer);
    //! Ends all sessions of an account, as a changed password does.
    void endSessions(const Did &did);
    //! As its own clock has it, every access token has run out.
    void expireAccessTokens() { m_accessTokens.clear(); }
    //! The next call of \a nsid is acted on, and its answer gets lost.
    void loseNextAnswer(const QString &nsid) { m_lost.insert(nsid); }

    bool hasGrace = false; //!< A used refresh token yields the same successor for two hours.
    bool hasOpaqueTokens = false; //!< New tokens are not JWTs.

    struct Backup;
    Backup backUp() const;
    //! Forgets everything that came after \a backup.
    void restore(const Backup &backup);

    bool isAlive(const Secret &refreshToken) const
    {
        return m_refreshTokens.contains(refreshToken.reveal());
    }
    //! Now or ever.
    bool hasIssued(const Secret &token) const { return m_issued.contains(token.reveal()); }
    int sessionCount(const Did &did) const;
    //! "GET https://…/xrpc/com.atproto.server.refreshSession"
    QString call(const QString &nsid) const;
    qsizetype countOf(const QString &nsid) const { return m_http.countOf(call(nsid)); }

private:
    using Method = HttpReply (ScriptedPds::*)(const HttpRequest &);

    Timestamp now() const { return m_clock.now() + ahead; }
    void serve(const QString &nsid, Method method);
    HttpReply createSession(const HttpRequest &request);
    HttpReply refreshSession(const HttpRequest &request);
    HttpReply deleteSession(const HttpRequest &request);
    HttpReply describeServer(const HttpRequest &request);
    HttpReply getRepoStatus(const HttpRequest &request);
    HttpReply resolveHandle(const HttpRequest &request);
    HttpReply createAppPassword(const HttpRequest &request);
    HttpReply sessionOf(const PdsAccount &account, const QString &scope);
    QByteArray token(const PdsAccount &account, const QString &scope, Milliseconds life);
    PdsAccount *find(const Did &did);

    struct Token {
        Did did;
        QString scope; //!< Of the access token.
        Timestamp end;
        HttpReply successor = {}; //!< What it was exchanged for, if it was.
    };

    ScriptedHttp &m_http;
    ManualClock &m_clock;
    std::map<Did, PdsAccount> m_accounts;
    QHash<QByteArray, Token> m_refreshTokens;
    QHash<QByteArray, Token> m_accessTokens;
    std::optional<Result<HttpReply>> m_trouble;
    QHash<QString, Result<HttpReply>> m_troubles;
    QSet<QString> m_lost;
    QSet<QByteArray> m_issued;
    int m_lastToken = 0;
};

//! What a ScriptedPds knows of sessions.
struct ScriptedPds::Backup {
    QHash<QByteArray, Token> refreshTokens;
};

} // namespace Skykeep
