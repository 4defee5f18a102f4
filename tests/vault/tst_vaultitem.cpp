// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "vault/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

QJsonObject encoded(const VaultItem &item)
{
    return QJsonDocument::fromJson(encodeItem(item)->reveal()).object();
}

Secret bytes(const QJsonObject &object)
{
    return Secret(QJsonDocument(object).toJson());
}

} // namespace

class TestVaultItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anItemComesBackAsItWas()
    {
        auto item = sampleItem();
        item.generation = 9'007'199'254'740'993; // no double holds it

        const auto bytes = encodeItem(item);

        SKYKEEP_VERIFY_VALUE(bytes);
        const auto back = decodeItem(*bytes, item.did);
        SKYKEEP_VERIFY_VALUE(back);
        QVERIFY(*back == item);
    }

    void aGenerationPastTheLastStandsStill()
    {
        auto item = sampleItem();
        item.generation = quint64(std::numeric_limits<qint64>::max()) + 1;

        const auto decoded = decodeItem(*encodeItem(item), item.did);

        SKYKEEP_VERIFY_VALUE(decoded);
        QCOMPARE(decoded->generation, quint64(std::numeric_limits<qint64>::max()));
        QCOMPARE(decoded->refreshTokens, item.refreshTokens);
    }

    void aTombstoneComesBackAsItWas()
    {
        const auto tombstone = sampleTombstone();

        const auto bytes = encodeTombstone(tombstone);

        SKYKEEP_VERIFY_VALUE(bytes);
        const auto back = decodeTombstone(*bytes, tombstone.did);
        SKYKEEP_VERIFY_VALUE(back);
        QVERIFY(*back == tombstone);
    }

    void whatIsTooLargeGoesInOrder_data()
    {
        QTest::addColumn<int>("accessSize");
        QTest::addColumn<QList<int>>("refreshSizes");
        QTest::addColumn<bool>("keepsAccess");
        QTest::addColumn<int>("keptRefreshTokens");

        QTest::newRow("all fit") << 300 << QList{400, 400, 400} << true << 3;
        QTest::newRow("a huge access token") << 100'000 << QList{400, 400, 400} << false << 3;
        QTest::newRow("together too large") << 1'200 << QList{400, 400, 400} << false << 3;
        QTest::newRow("the oldest has no room") << 300 << QList{900, 900, 900} << false << 2;
        QTest::newRow("a huge oldest") << 300 << QList{400, 400, 100'000} << false << 2;
        QTest::newRow("only the newest has room") << 300 << QList{2'200, 900, 900} << false << 1;
        QTest::newRow("a huge predecessor") << 10 << QList{400, 100'000, 400} << false << 1;
        QTest::newRow("a fourth is one too many") << 10 << QList{40, 40, 40, 40} << true << 3;
    }

    void whatIsTooLargeGoesInOrder()
    {
        QFETCH(int, accessSize);
        QFETCH(QList<int>, refreshSizes);
        auto item = sampleItem();
        item.accessToken = token("access", accessSize);
        item.refreshTokens.clear();
        for (const auto size : refreshSizes)
            item.refreshTokens.push_back(token("refresh", size));

        const auto bytes = encodeItem(item);

        SKYKEEP_VERIFY_VALUE(bytes);
        QVERIFY(bytes->size() <= MaximumItemBytes);
        const auto back = decodeItem(*bytes, item.did);
        SKYKEEP_VERIFY_VALUE(back);
        QTEST(!back->accessToken.isEmpty(), "keepsAccess");
        QTEST(static_cast<int>(back->refreshTokens.size()), "keptRefreshTokens");
        QVERIFY(back->refreshTokens.front() == item.refreshTokens.front());
    }

    void aNewestTokenThatDoesNotFitIsRefusedRatherThanLeftOut()
    {
        auto item = sampleItem();
        item.refreshTokens.front() = token("huge", MaximumItemBytes);
        auto tombstone = sampleTombstone();
        tombstone.refreshTokens.front() = token("huge", MaximumItemBytes);

        SKYKEEP_VERIFY_ERROR(encodeItem(item), ErrorKind::Storage);
        SKYKEEP_VERIFY_ERROR(encodeTombstone(tombstone), ErrorKind::Storage);
    }

    void anItemWithoutARefreshTokenIsNotAnItem()
    {
        auto none = sampleItem();
        none.refreshTokens.clear();
        auto empty = sampleItem();
        empty.refreshTokens.front() = Secret();
        auto noText = sampleItem();
        noText.refreshTokens.front() = Secret("\xff\xfe");

        SKYKEEP_VERIFY_ERROR(encodeItem(none), ErrorKind::InvalidInput);
        SKYKEEP_VERIFY_ERROR(encodeItem(empty), ErrorKind::InvalidInput);
        SKYKEEP_VERIFY_ERROR(encodeItem(noText), ErrorKind::InvalidInput);
    }

    void everyTruncationIsMalformed()
    {
        const auto whole = encodeItem(sampleItem())->reveal();

        for (qsizetype size = 0; size < whole.size(); ++size)
            SKYKEEP_VERIFY_ERROR(decodeItem(Secret(whole.left(size)), sampleDid()),
                                 ErrorKind::Malformed);
    }

    void whatEncodeDoesNotWriteIsMalformed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");

        const QJsonValue absent(QJsonValue::Undefined);
        QTest::newRow("no version") << u"version"_s << absent;
        QTest::newRow("version as text") << u"version"_s << QJsonValue(u"1"_s);
        QTest::newRow("version 0") << u"version"_s << QJsonValue(0);
        QTest::newRow("another account")
            << u"did"_s << QJsonValue(u"did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"_s);
        QTest::newRow("no account") << u"did"_s << absent;
        QTest::newRow("no issuer") << u"issuer"_s << absent;
        QTest::newRow("issuer with a path") << u"issuer"_s << QJsonValue(u"https://a.test/b"_s);
        QTest::newRow("issuer of another scheme") << u"issuer"_s << QJsonValue(u"ftp://a.test"_s);
        QTest::newRow("no refresh tokens") << u"refresh"_s << absent;
        QTest::newRow("an empty list") << u"refresh"_s << QJsonValue(QJsonArray());
        QTest::newRow("an empty token") << u"refresh"_s << QJsonValue(QJsonArray{u"a"_s, u""_s});
        QTest::newRow("a number") << u"refresh"_s << QJsonValue(QJsonArray{1});
        QTest::newRow("four tokens")
            << u"refresh"_s << QJsonValue(QJsonArray{u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        QTest::newRow("an empty access token") << u"access"_s << QJsonValue(u""_s);
        QTest::newRow("no generation") << u"generation"_s << absent;
        QTest::newRow("half a generation") << u"generation"_s << QJsonValue(1.5);
        QTest::newRow("a negative generation") << u"generation"_s << QJsonValue(-1);
        QTest::newRow("no install id") << u"install"_s << absent;
        QTest::newRow("an unknown field") << u"extra"_s << QJsonValue(true);
    }

    void whatEncodeDoesNotWriteIsMalformed()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        auto object = encoded(sampleItem());
        object[field] = value; // undefined removes it

        const auto item = decodeItem(bytes(object), sampleDid());

        SKYKEEP_VERIFY_ERROR(item, ErrorKind::Malformed);
        SKYKEEP_VERIFY_VALUE(checkOverwritable(bytes(object), sampleDid()));
    }

    void aNewerVersionIsLeftAlone()
    {
        const QJsonObject newer{{u"version"_s, 2}, {u"anything"_s, u"else"_s}};

        SKYKEEP_VERIFY_ERROR(decodeItem(bytes(newer), sampleDid()), ErrorKind::NotNow);
        SKYKEEP_VERIFY_ERROR(decodeTombstone(bytes(newer), sampleDid()), ErrorKind::NotNow);
        SKYKEEP_VERIFY_ERROR(checkOverwritable(bytes(newer), sampleDid()), ErrorKind::NotNow);
    }

    void anItemIsNoTombstoneNorTheOtherWayRound()
    {
        const auto item = encodeItem(sampleItem());
        const auto tombstone = encodeTombstone(sampleTombstone());

        SKYKEEP_VERIFY_ERROR(decodeTombstone(*item, sampleDid()), ErrorKind::Malformed);
        SKYKEEP_VERIFY_ERROR(decodeItem(*tombstone, sampleDid()), ErrorKind::Malformed);
    }

    void noErrorHoldsAToken()
    {
        auto object = encoded(sampleItem());
        object[u"extra"_s] = true;

        const auto item = decodeItem(bytes(object), sampleDid());

        QVERIFY(!item);
        QVERIFY(!(describe(item.error()) + item.error().detail).contains(u"newest"_s));
    }
};

QTEST_APPLESS_MAIN(TestVaultItem)
#include "tst_vaultitem.moc"
