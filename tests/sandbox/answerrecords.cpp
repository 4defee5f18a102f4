// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/answercontract.h"
#include "sandbox/contractcaller.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

// The cases of AnswerContract about what programs do that borrow.

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

using Caller = ContractCaller;

QJsonObject claimsIn(const LiteralAnswer &answer)
{
    const auto payload = answer.text("token"_L1).section(u'.', 1, 1).toLatin1();
    return QJsonDocument::fromJson(QByteArray::fromBase64(payload, QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace

void AnswerContract::aRecordIsReadBack()
{
    Caller caller(*m_servers, u"writing.test"_s);
    const auto token = caller.signIn().text("accessJwt"_L1);
    const auto collection = u"com.example.note"_s;
    const auto write = [&](const QString &text) {
        const QJsonObject record{{u"$type"_s, collection}, {u"text"_s, text}};
        const QJsonObject input{{u"repo"_s, caller.did},
                                {u"collection"_s, collection},
                                {u"record"_s, record}};
        return caller.post(u"repo.createRecord"_s, token, QJsonDocument(input).toJson());
    };
    const auto where = u"?repo="_s + caller.did + u"&collection="_s + collection;

    const auto first = write(u"first"_s);
    const auto second = write(u"second"_s);
    const auto uri = second.text("uri"_L1);
    const auto listed = caller.get(u"repo.listRecords"_s + where);
    const auto one = caller.get(u"repo.listRecords"_s + where + u"&limit=1"_s);
    const auto got = caller.get(u"repo.getRecord"_s + where + u"&rkey="_s + uri.section(u'/', -1));
    const auto none = caller.get(u"repo.getRecord"_s + where + u"&rkey=nothing"_s);

    QCOMPARE(first.status, 200);
    QVERIFY(uri.startsWith(u"at://%1/%2/"_s.arg(caller.did, collection)));
    const auto records = listed.json().value("records"_L1).toArray();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0]["uri"_L1].toString(), uri);
    QCOMPARE(records[0]["cid"_L1].toString(), second.text("cid"_L1));
    QCOMPARE(records[1]["value"_L1]["text"_L1].toString(), u"first"_s);
    QCOMPARE(one.json().value("records"_L1).toArray().size(), 1);
    QCOMPARE(got.text("uri"_L1), uri);
    QCOMPARE(got.json()["value"_L1]["text"_L1].toString(), u"second"_s);
    QCOMPARE(none.status, 400);
    QCOMPARE(none.text("error"_L1), u"RecordNotFound"_s);
    QVERIFY(none.text("message"_L1).startsWith("Could not locate record: at://"_L1));
}

void AnswerContract::aServiceTokenSaysWhatItIsFor()
{
    Caller caller(*m_servers, u"serving.test"_s);
    const auto token = caller.signIn().text("accessJwt"_L1);
    const auto ask = [&](const QString &more) {
        return caller.get(u"server.getServiceAuth?aud=did:web:example.com"
                          "&lxm=com.example.note.write"_s
                              + more,
                          token);
    };
    const auto now = QDateTime::currentSecsSinceEpoch();

    const auto usual = ask({});
    const auto longer = ask(u"&exp=%1"_s.arg(now + 600));
    const auto tooLong = ask(u"&exp=%1"_s.arg(now + 7200));
    const auto past = ask(u"&exp=%1"_s.arg(now - 600));
    const auto stranger = caller.get(u"server.getServiceAuth?aud=did:web:example.com"_s);

    QCOMPARE(usual.status, 200);
    const auto claims = claimsIn(usual);
    QCOMPARE(claims.value("iss"_L1).toString(), caller.did);
    QCOMPARE(claims.value("aud"_L1).toString(), u"did:web:example.com"_s);
    QCOMPARE(claims.value("lxm"_L1).toString(), u"com.example.note.write"_s);
    QCOMPARE(claimsIn(longer).value("exp"_L1).toInteger(), now + 600);
    for (const auto &refused : {tooLong, past}) {
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.text("error"_L1), u"BadExpiration"_s);
    }
    QCOMPARE(stranger.status, 401);
    QCOMPARE(stranger.text("error"_L1), u"AuthMissing"_s);
}

} // namespace Skykeep
