// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// bench-server
//
// Answers refreshSession on loopback for any account, at once and without looking at more than the
// token's account. Prints its address, and ends when its standard input does.

#include "population.h"
#include "sandbox/loopbacklistener.h"
#include "session/tokenhint.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

// As the reference PDS sends it along with each session.
QJsonObject documentOf(const QString &did, const QString &handle, const QString &server)
{
    return {{u"@context"_s,
             QJsonArray{u"https://www.w3.org/ns/did/v1"_s,
                        u"https://w3id.org/security/multikey/v1"_s}},
            {u"id"_s, did},
            {u"alsoKnownAs"_s, QJsonArray{QString(u"at://"_s + handle)}},
            {u"verificationMethod"_s,
             QJsonArray{QJsonObject{{u"id"_s, did + u"#atproto"_s},
                                    {u"type"_s, u"Multikey"_s},
                                    {u"controller"_s, did},
                                    {u"publicKeyMultibase"_s, QString(49, u'z')}}}},
            {u"service"_s,
             QJsonArray{QJsonObject{{u"id"_s, u"#atproto_pds"_s},
                                    {u"type"_s, u"AtprotoPersonalDataServer"_s},
                                    {u"serviceEndpoint"_s, server}}}}};
}

class CannedSessions
{
public:
    CannedSessions()
        : m_listener(m_clock, [this](const LoopbackRequest &request) { return answer(request); })
    {
        for (int number = 0; number < 10'000; ++number)
            m_handles.insert(Population::didOf(number).toString(),
                             Population::handleOf(number).toString());
    }

    bool start() { return m_listener.start(); }
    QString url() const { return m_listener.url().toString(); }

private:
    LoopbackReply answer(const LoopbackRequest &request)
    {
        if (request.path != "/xrpc/com.atproto.server.refreshSession"_L1)
            return loopbackJson(404, {{u"error"_s, u"NotFound"_s}});
        const auto token = TokenHint::read(
            Secret(request.header("authorization").mid(qsizetype(sizeof("Bearer ")) - 1)));
        const auto did = token ? Did::parse(token->subject) : std::nullopt;
        if (!did)
            return loopbackJson(400, {{u"error"_s, u"InvalidToken"_s}});
        const auto tokens = Population::tokensOf(*did, m_clock.now());
        const auto handle = m_handles.value(did->toString());
        return loopbackJson(200,
                            {{u"did"_s, did->toString()},
                             {u"didDoc"_s, documentOf(did->toString(), handle, url())},
                             {u"handle"_s, handle},
                             {u"email"_s, u"someone@mail.test"_s},
                             {u"emailConfirmed"_s, true},
                             {u"accessJwt"_s, QString::fromLatin1(tokens.access.reveal())},
                             {u"refreshJwt"_s, QString::fromLatin1(tokens.refresh.reveal())},
                             {u"active"_s, true}});
    }

    SystemClock m_clock;
    LoopbackListener m_listener;
    QHash<QString, QString> m_handles;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    CannedSessions sessions;
    if (!sessions.start())
        return 1;
    std::printf("%s\n", qPrintable(sessions.url()));
    std::fflush(stdout);

    QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &application, [] {
        char byte = 0;
        if (read(STDIN_FILENO, &byte, 1) <= 0)
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
