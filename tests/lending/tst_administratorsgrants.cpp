// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/grantbook.h"
#include "lending/lendingsample.h"
#include "support/check.h"
#include "support/manualclock.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

namespace {

const QJsonObject bot{{u"executable"_s, u"/opt/bot/bin/bot"_s}};

QJsonObject entry(const QJsonObject &program = bot)
{
    return {{u"program"_s, program},
            {u"account"_s, u"did:web:alice.example.com"_s},
            {u"allow"_s, QJsonArray{u"read"_s}}};
}

QByteArray fileOf(const QJsonArray &entries)
{
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"grants"_s, entries}}).toJson();
}

} // namespace

//! In the part of the administrator is whoever runs the test.
class TestAdministratorsGrants : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<GrantStore> m_store;
    QString m_file;

    void write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    Result<std::vector<Grant>> read() const { return m_store->readAdministrators(); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>();
        m_file = m_folder->filePath(u"etc/grants.json"_s);
        QVERIFY(QDir().mkpath(m_folder->filePath(u"etc"_s)));
        m_store = std::make_unique<GrantStore>(m_folder->filePath(u"own.json"_s), m_file,
                                               PeerProcess::ownUser().value());
    }

    void whereThereIsNoFileThereAreNone()
    {
        const auto none = read();
        SKYKEEP_VERIFY_VALUE(none);
        QVERIFY(none->empty());
        const auto unnamed = GrantStore(m_file, {}).readAdministrators();
        SKYKEEP_VERIFY_VALUE(unnamed);
        QVERIFY(unnamed->empty());
    }

    void eachFormOfAProgramIsRead()
    {
        auto whole = entry({{u"unit"_s, u"bot.service"_s}});
        whole.insert(u"service"_s, u"did:web:api.bsky.chat#bsky_chat"_s);
        whole.insert(u"whileLocked"_s, true);
        whole.insert(u"comment"_s, u"asked for by the night shift"_s);
        auto denial = entry();
        denial.remove(u"allow"_s);
        denial.insert(u"deny"_s, QJsonArray{u"write"_s, u"com.example.method"_s});
        write(
            fileOf({entry(), entry({{u"script"_s, u"/opt/bot/post.py"_s}}),
                    entry({{u"script"_s, u"/opt/bot/post.py"_s}, {u"sha256"_s, QString(64, u'A')}}),
                    whole, entry({{u"user"_s, u"root"_s}}), entry({{u"user"_s, 1001}}), denial}));

        const auto grants = read();

        SKYKEEP_VERIFY_VALUE(grants);
        QCOMPARE(int(grants->size()), 7);
        for (const auto &grant : *grants) {
            QVERIFY(grant.origin == Grant::Origin::Administrator);
            QVERIFY(grant.lasting == Grant::Lasting::Always);
        }
        QVERIFY(grants->at(0).program == sampleProgram());
        QVERIFY(grants->at(0).allowance == sampleAllowance(u"read"));
        QVERIFY(grants->at(1).program->digest.isEmpty());
        QCOMPARE(grants->at(2).program->digest, QByteArray(64, 'a'));
        QCOMPARE(grants->at(3).allowance.service, u"did:web:api.bsky.chat#bsky_chat"_s);
        QVERIFY(grants->at(3).isWhileLocked);
        QCOMPARE(grants->at(4).program->name, u"0"_s);
        QCOMPARE(grants->at(5).program->name, u"1001"_s);
        QVERIFY(grants->at(6).verdict == Grant::Verdict::Deny);
        QVERIFY(grants->at(6).allowance == sampleAllowance(u"write,com.example.method"));
    }

    void aMistakeIsNamedAndNoneCounts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const auto newRow = [](const char *name, const QJsonObject &second, const QString &words) {
            QTest::newRow(name) << fileOf({entry(), second}) << words;
        };
        const auto with = [](const QString &field, const QJsonValue &value) {
            auto changed = entry();
            changed.insert(field, value);
            return changed;
        };
        QTest::newRow("no JSON") << QByteArray("{\"grants\": [") << u"byte"_s;
        QTest::newRow("no list") << QByteArray("{}") << u"grants"_s;
        QTest::newRow("another version")
            << QByteArray(R"({"version": 2, "grants": []})") << u"version"_s;
        newRow("no program", with(u"program"_s, {}), u"entry 2"_s);
        newRow("two programs", entry({{u"unit"_s, u"a.service"_s}, {u"executable"_s, u"/opt/a"_s}}),
               u"entry 2"_s);
        newRow("a relative path", entry({{u"executable"_s, u"bot"_s}}), u"\"bot\""_s);
        newRow("a digest that is none", entry({{u"script"_s, u"/opt/a"_s}, {u"sha256"_s, u"12"_s}}),
               u"sha256"_s);
        newRow("an unknown user", entry({{u"user"_s, u"no such user"_s}}), u"no such user"_s);
        newRow("a handle", with(u"account"_s, u"alice.example.com"_s), u"DID"_s);
        newRow("a word that is none", with(u"allow"_s, QJsonArray{u"everything"_s}),
               u"everything"_s);
        newRow("what is lent to nobody",
               with(u"allow"_s, QJsonArray{u"com.atproto.server.createSession"_s}), u"nobody"_s);
        newRow("no list of words", with(u"allow"_s, u"read"_s), u"allow"_s);
        newRow("both", with(u"deny"_s, QJsonArray{u"read"_s}), u"deny"_s);
        newRow("a service that is none", with(u"service"_s, u"bsky.chat"_s), u"service"_s);
        newRow("locked or not", with(u"whileLocked"_s, u"yes"_s), u"whileLocked"_s);
        newRow("a field misspelt", with(u"servcie"_s, u"did:web:x.example.com"_s), u"servcie"_s);
    }

    void aMistakeIsNamedAndNoneCounts()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        write(bytes);

        const auto grants = read();

        SKYKEEP_VERIFY_ERROR(grants, ErrorKind::InvalidInput);
        QCOMPARE(grants.error().subject, m_file);
        QVERIFY2(grants.error().detail.contains(words), qPrintable(grants.error().detail));
    }

    void whatOthersMayWriteDoesNotCount()
    {
        write(fileOf({entry()}));
        QFile::setPermissions(m_file, QFile::permissions(m_file) | QFile::WriteGroup);

        SKYKEEP_VERIFY_ERROR(read(), ErrorKind::Insecure);
    }

    void theyGoFirstAndAreNotOursToRevoke()
    {
        write(fileOf({entry()}));
        GrantBook book(*m_store, *m_clock);
        SKYKEEP_VERIFY_VALUE(book.open());
        SKYKEEP_VERIFY_VALUE(book.add(sampleGrant(sampleProgram(u"/opt/other"_s))));
        QCOMPARE(int(book.all().size()), 2);
        const auto first = book.all().front();

        QVERIFY(first.origin == Grant::Origin::Administrator);
        SKYKEEP_VERIFY_ERROR(book.revoke(first.id), ErrorKind::InvalidInput);
        QCOMPARE(book.revokeAll().value(), 1);
        QCOMPARE(int(book.all().size()), 1);
        m_clock->advance(2 * unusedGrantEnds);
        QVERIFY(book.decide(sampleAsker(), sampleAccountDid(),
                            sampleCall(u"app.bsky.actor.getProfile")));
    }

    void aDenialOfTheAdministratorGoesBeforeTheOwnersPermission()
    {
        auto denial = entry();
        denial.remove(u"allow"_s);
        denial.insert(u"deny"_s, QJsonArray{u"read"_s});
        write(fileOf({denial}));
        GrantBook book(*m_store, *m_clock);
        SKYKEEP_VERIFY_VALUE(book.open());
        SKYKEEP_VERIFY_VALUE(book.add(sampleGrant()));

        const auto decided = book.decide(sampleAsker(), sampleAccountDid(),
                                         sampleCall(u"app.bsky.actor.getProfile"));

        QVERIFY(decided && decided->verdict == Grant::Verdict::Deny);
    }

    void aChangeIsSeenASecondLater()
    {
        GrantBook book(*m_store, *m_clock);
        SKYKEEP_VERIFY_VALUE(book.open());
        const QSignalSpy changes(&book, &GrantBook::changed);
        const auto user = PeerProcess::ownUser().value() + 1;
        QVERIFY(!book.isUserNamed(user));

        write(fileOf({entry({{u"user"_s, qint64(user)}})}));
        QVERIFY(!book.isUserNamed(user));
        m_clock->advance(1s);
        QVERIFY(book.isUserNamed(user));
        QCOMPARE(changes.size(), 1);

        QVERIFY(QFile::remove(m_file));
        m_clock->advance(1s);
        QVERIFY(!book.isUserNamed(user));
    }

    void whatIsWrongWithItIsSaidUntilItIsMended()
    {
        write(fileOf({entry()}));
        QFile::setPermissions(m_file, QFile::permissions(m_file) | QFile::WriteOther);
        GrantBook book(*m_store, *m_clock);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not count"_s));
        SKYKEEP_VERIFY_ERROR(book.open(), ErrorKind::Storage);
        QCOMPARE(book.troubles().size(), 1);
        QVERIFY(book.all().empty());

        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
        m_clock->advance(1s);

        QVERIFY(book.decide(sampleAsker(), sampleAccountDid(),
                            sampleCall(u"app.bsky.actor.getProfile")));
        QCOMPARE(book.troubles(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestAdministratorsGrants)
#include "tst_administratorsgrants.moc"
