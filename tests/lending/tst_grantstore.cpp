// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/grantjson.h"
#include "lending/grantstore.h"
#include "lending/lendingsample.h"
#include "support/check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr Timestamp moment = std::chrono::sys_days(std::chrono::year(2024) / 5 / 1);

Grant numbered(Grant grant, int number)
{
    grant.id = u"g%1"_s.arg(number);
    grant.madeAt = moment;
    return grant;
}

//! With every field other than at first.
std::vector<Grant> everything()
{
    std::vector grants{sampleGrant(),
                       sampleGrant(sampleScript('a', u"/opt/Wörk \"1\"/post.py"_s),
                                   u"read,write,private,manage,access-token"),
                       sampleGrant({ProgramKey::Kind::Unit, u"bot@home\\x2dalice.service"_s, {}},
                                   u"com.example.method,com.atproto.repo.createRecord"),
                       sampleGrant({ProgramKey::Kind::User, u"4294967294"_s, {}})};
    grants[0].verdict = Grant::Verdict::Deny;
    grants[1].isWhileLocked = true;
    grants[2].allowance.service = u"did:web:api.bsky.chat#bsky_chat"_s;
    grants[3].lastUsedAt = moment + std::chrono::hours(1);
    for (size_t i = 0; i < grants.size(); ++i)
        grants[i] = numbered(grants[i], int(i));
    return grants;
}

} // namespace

class TestGrantStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;

    void write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
    }

    QStringList asides() const
    {
        return QDir(m_folder->path()).entryList({u"*.damaged-*"_s}, QDir::Files);
    }

    GrantStore store() const { return {m_file, {}}; }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"grants.json"_s);
    }

    void anAbsentFileHoldsNone()
    {
        const auto loaded = store().load();

        QVERIFY(loaded.isWritable);
        QCOMPARE(loaded.trouble, QString());
        QVERIFY(loaded.grants.empty());
        QVERIFY(!QFile::exists(m_file));
    }

    void everyGrantComesBack()
    {
        auto first = store();
        first.load();
        SKYKEEP_VERIFY_VALUE(first.save(everything()));

        const auto loaded = store().load();

        QCOMPARE(loaded.trouble, QString());
        QVERIFY(loaded.isWritable);
        QVERIFY(loaded.grants == everything());
    }

    void theFileIsPrivate()
    {
        auto grants = store();
        grants.load();
        SKYKEEP_VERIFY_VALUE(grants.save(everything()));
        const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(m_file), mode);

        QFile::setPermissions(m_file, mode | QFile::ReadOther | QFile::ReadGroup);
        grants.load();

        QCOMPARE(QFile::permissions(m_file), mode);
    }

    void aDamagedFileIsPutAsideAndAllowsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("denials");

        const auto sound = encodeGrants(everything());
        const auto spoilt = [&](const char *from, const char *to) {
            auto bytes = sound;
            return bytes.replace(from, to);
        };
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("zeros") << QByteArray(512, '\0') << 0;
        QTest::newRow("not an object") << QByteArray("[1]") << 0;
        QTest::newRow("cut short") << sound.first(sound.size() / 2) << 0;
        QTest::newRow("no version") << spoilt("\"version\": 1", "\"other\": 1") << 1;
        QTest::newRow("no grants") << spoilt("\"grants\":", "\"others\":") << 0;
        QTest::newRow("the id of another") << spoilt("\"g3\"", "\"g2\"") << 1;
        QTest::newRow("a method that nobody may have")
            << spoilt("com.example.method",
                      "com.atproto.server.getSession\",\"com.atproto.server."
                      "createSession")
            << 1;
        QTest::newRow("a word that is none") << spoilt("\"private\"", "\"everything\"") << 1;
        QTest::newRow("a list of words that is none")
            << spoilt("\"deny\": [", "\"deny\": 7, \"other\": [") << 0;
        QTest::newRow("a relative path") << spoilt("\"/opt/bot/bin/bot\"", "\"bot\"") << 0;
        QTest::newRow("a digest cut short") << spoilt("aaaa", "aaa") << 1;
        QTest::newRow("a user that is none") << spoilt("4294967294", "4294967295") << 1;
        QTest::newRow("both allowed and denied")
            << spoilt("\"deny\"", "\"allow\": [], \"deny\"") << 0;
    }

    void aDamagedFileIsPutAsideAndAllowsNothing()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, denials);
        write(bytes);

        auto grants = store();
        const auto loaded = grants.load();

        QCOMPARE(int(loaded.grants.size()), denials);
        for (const auto &grant : loaded.grants)
            QVERIFY(grant.verdict == Grant::Verdict::Deny);
        QVERIFY(loaded.isWritable);
        QCOMPARE(asides().size(), 1);
        const auto aside = m_folder->filePath(asides().constFirst());
        QCOMPARE(read(aside), bytes);
        QCOMPARE(QFile::permissions(aside) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QVERIFY2(loaded.trouble.contains(aside), qPrintable(loaded.trouble));
        // Not put aside once more at the next start.
        const auto again = store().load();
        QCOMPARE(again.trouble, QString());
        QVERIFY(again.grants == loaded.grants);
        SKYKEEP_VERIFY_VALUE(grants.save(everything()));
    }

    void aNewerVersionIsLeftAlone()
    {
        auto bytes = encodeGrants(everything());
        bytes.replace("\"version\": 1", "\"version\": 2");
        write(bytes);
        auto grants = store();

        const auto loaded = grants.load();
        const auto saved = grants.save({});

        QVERIFY(!loaded.isWritable);
        QVERIFY(loaded.grants.empty());
        QVERIFY2(loaded.trouble.contains(u"newer"_s), qPrintable(loaded.trouble));
        SKYKEEP_VERIFY_ERROR(saved, ErrorKind::Storage);
        QCOMPARE(read(m_file), bytes);
        QCOMPARE(asides(), QStringList());
    }

    void aFileThatCannotBeReadIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(m_file)); // not readable for root either
        auto grants = store();

        const auto loaded = grants.load();
        const auto saved = grants.save({});

        QVERIFY(!loaded.isWritable);
        QVERIFY2(loaded.trouble.contains(m_file), qPrintable(loaded.trouble));
        SKYKEEP_VERIFY_ERROR(saved, ErrorKind::Storage);
        QVERIFY(QDir(m_file).exists());
    }

    void nothingIsSavedBeforeItWasLoaded()
    {
        SKYKEEP_VERIFY_ERROR(store().save(everything()), ErrorKind::Storage);
        QVERIFY(!QFile::exists(m_file));
    }

    void whatWouldNotComeBackIsRefused_data()
    {
        QTest::addColumn<ProgramKey>("key");
        QTest::addColumn<QString>("service");
        const auto newRow = [](const char *name, const ProgramKey &key,
                               const QString &service = {}) {
            QTest::newRow(name) << key << service;
        };
        newRow("no path", sampleProgram({}));
        newRow("a relative path", sampleProgram(u"bot"_s));
        newRow("a path with detours", sampleProgram(u"/opt/../bot"_s));
        newRow("a line end in the path", sampleProgram(u"/opt/bot\n"_s));
        newRow("half a character", sampleProgram(u"/opt/"_s + QChar(0xd800)));
        newRow("an endless path", sampleProgram(u'/' + QString(5000, u'a')));
        newRow("a script of any content", {ProgramKey::Kind::Script, u"/opt/post.py"_s, {}});
        newRow("a unit that is a path", {ProgramKey::Kind::Unit, u"/bot.service"_s, {}});
        newRow("a user by name", {ProgramKey::Kind::User, u"bot"_s, {}});
        newRow("a service that is none", sampleProgram(), u"https://example.com"_s);
    }

    void whatWouldNotComeBackIsRefused()
    {
        QFETCH(const ProgramKey, key);
        QFETCH(const QString, service);
        auto grant = numbered(sampleGrant(key), 1);
        grant.allowance.service = service;

        SKYKEEP_VERIFY_ERROR(checkGrant(grant), ErrorKind::InvalidInput);
    }

    void whatIsSoundIsNotRefused()
    {
        for (const auto &grant : everything())
            SKYKEEP_VERIFY_VALUE(checkGrant(grant));
    }
};

QTEST_GUILESS_MAIN(TestGrantStore)
#include "tst_grantstore.moc"
