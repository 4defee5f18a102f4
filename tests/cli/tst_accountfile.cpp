// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accountfile.h"
#include "folderchoices.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <optional>

using namespace Skykeep;
using namespace Qt::StringLiterals;

//! Finding and reading what names a folder's account, whatever else lies there.
class TestAccountFile : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_top;

    QString path(const QString &name) const { return m_top->filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    //! Below the test's own folder, as if that were the user's home.
    Answer<std::optional<AccountFile>> findIn(const QString &folder) const
    {
        return findAccountFile(path(folder), m_top->path());
    }
    //! The sentence with which what lies in the project is refused.
    QString refusal() const
    {
        const auto found = findIn(u"project"_s);
        return found ? QString() : found.error().message;
    }

private Q_SLOTS:
    void init()
    {
        m_top.emplace();
        QVERIFY(QDir(m_top->path()).mkpath(u"project/src/deep"_s));
    }

    void theNearestCounts()
    {
        write(u"project/.skykeep"_s, "account = alice.test\n");
        write(u"project/src/.skykeep"_s, "account=bob.test");

        const auto above = findIn(u"project"_s);
        const auto below = findIn(u"project/src/deep"_s);

        QVERIFY(above && *above);
        QCOMPARE((*above)->account, u"alice.test"_s);
        QCOMPARE((*above)->folder, path(u"project"_s));
        QVERIFY(below && *below);
        QCOMPARE((*below)->account, u"bob.test"_s);
        QCOMPARE((*below)->folder, path(u"project/src"_s));
    }

    void whereThereIsNoneNothingIsFound()
    {
        const auto found = findIn(u"project/src"_s);

        QVERIFY(found);
        QVERIFY(!*found);
    }

    void aboveTheHomeNobodyLooks()
    {
        write(u"project/.skykeep"_s, "account = alice.test\n");

        const auto inside = findAccountFile(path(u"project/src/deep"_s), path(u"project/src"_s));
        const auto outside = findAccountFile(path(u"project/src/deep"_s), u"/nowhere"_s);

        QVERIFY(inside && !*inside);
        QVERIFY(outside && *outside);
    }

    void theHomeItselfIsLookedAt()
    {
        write(u".skykeep"_s, "account = alice.test\n");

        const auto found = findIn(u"project/src"_s);

        QVERIFY(found && *found);
    }

    void aFolderOfThatNameIsSteppedOver()
    {
        QVERIFY(QDir(path(u"project"_s)).mkdir(u".skykeep"_s));
        write(u".skykeep"_s, "account = alice.test\n");

        const auto found = findIn(u"project"_s);

        QVERIFY(found && *found);
        QCOMPARE((*found)->folder, m_top->path());
    }

    void aLinkIsRefused()
    {
        write(u"elsewhere"_s, "account = alice.test\n");
        QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"project/.skykeep"_s)));

        QVERIFY2(refusal().contains(u"it is a link"_s), qPrintable(refusal()));
    }

    void aPipeIsRefusedAndNotWaitedFor()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"project/.skykeep"_s)).constData(), 0600), 0);

        QVERIFY2(refusal().contains(u"not a plain file"_s), qPrintable(refusal()));
    }

    void anotherUsersIsRefused()
    {
        if (::geteuid() != 0)
            return; // only root can give a file away
        write(u"project/.skykeep"_s, "account = alice.test\n");
        QCOMPARE(::chown(QFile::encodeName(path(u"project/.skykeep"_s)).constData(), 4711, 4711),
                 0);

        QVERIFY2(refusal().contains(u"belongs to another user"_s), qPrintable(refusal()));
    }

    void oneThatEverybodyMayWriteIsRefused()
    {
        write(u"project/.skykeep"_s, "account = alice.test\n");
        QCOMPARE(::chmod(QFile::encodeName(path(u"project/.skykeep"_s)).constData(), 0646), 0);

        QVERIFY2(refusal().contains(u"every user may write it"_s), qPrintable(refusal()));
    }

    void aRefusedOneHidesThoseAbove()
    {
        write(u".skykeep"_s, "account = alice.test\n");
        write(u"project/.skykeep"_s, QByteArray(longestAccountFile + 1, '#'));

        QVERIFY2(refusal().contains(u"too long"_s), qPrintable(refusal()));
    }

    void theLineCanStandAmongOthers_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("alone") << QByteArray("account = alice.test");
        QTest::newRow("with a comment") << QByteArray("# ours\naccount = alice.test\n");
        QTest::newRow("with other keys") << QByteArray("color = red\naccount=alice.test\nnext\n");
        QTest::newRow("with another system's line ends") << QByteArray("account = alice.test\r\n");
        QTest::newRow("with blanks") << QByteArray("\n\n   account\t=   alice.test   \n");
        QTest::newRow("another one in a comment")
            << QByteArray("#account = bob.test\naccount = alice.test\n");
    }

    void theLineCanStandAmongOthers()
    {
        QFETCH(const QByteArray, content);

        const auto account = accountIn(content, u"f"_s);

        QVERIFY(account);
        QCOMPARE(*account, u"alice.test"_s);
    }

    void whatNamesNoAccountIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing") << QByteArray() << u"names no account"_s;
        QTest::newRow("an empty name") << QByteArray("account =\n") << u"names no account"_s;
        QTest::newRow("a name alone") << QByteArray("alice.test\n") << u"names no account"_s;
        QTest::newRow("two") << QByteArray("account = a\naccount = b\n") << u"more than one"_s;
        QTest::newRow("a zero") << QByteArray("account = a\0b\n", 14) << u"not a text file"_s;
        QTest::newRow("no text") << QByteArray("account = \xff\n") << u"not a text file"_s;
        QTest::newRow("an escape") << QByteArray("account = \x1b[31ma\n") << u"names no account"_s;
    }

    void whatNamesNoAccountIsRefused()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, part);

        const auto account = accountIn(content, u"f"_s);

        QVERIFY(!account);
        QCOMPARE(account.error().code, ErrorCode::Usage);
        QVERIFY2(account.error().message.contains(part), qPrintable(account.error().message));
    }

    void aChoiceIsForOneFolderAndOneAccount()
    {
        FolderChoices choices(path(u"folders.json"_s));

        QVERIFY(!choices.isConfirmed(u"/a"_s, u"alice.test"_s));
        QVERIFY(choices.confirm(u"/a"_s, u"alice.test"_s));

        QVERIFY(choices.isConfirmed(u"/a"_s, u"alice.test"_s));
        QVERIFY(!choices.isConfirmed(u"/a"_s, u"bob.test"_s));
        QVERIFY(!choices.isConfirmed(u"/a/b"_s, u"alice.test"_s));
        QCOMPARE(QFile::permissions(path(u"folders.json"_s))
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup
                        | QFile::WriteOther),
                 QFile::Permissions());
    }

    void anotherAccountTakesTheFirstOnesPlace()
    {
        FolderChoices choices(path(u"folders.json"_s));
        QVERIFY(choices.confirm(u"/a"_s, u"alice.test"_s));
        QVERIFY(choices.confirm(u"/b"_s, u"alice.test"_s));

        QVERIFY(choices.confirm(u"/a"_s, u"bob.test"_s));

        QVERIFY(!choices.isConfirmed(u"/a"_s, u"alice.test"_s));
        QVERIFY(choices.isConfirmed(u"/a"_s, u"bob.test"_s));
        QVERIFY(choices.isConfirmed(u"/b"_s, u"alice.test"_s));
    }

    void aDamagedOrNewerFileConfirmsNothingAndStays_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("damaged") << QByteArray("{\"version\":1,");
        QTest::newRow("newer") << QByteArray(R"({"version":2,"folders":[]})");
    }

    void aDamagedOrNewerFileConfirmsNothingAndStays()
    {
        QFETCH(const QByteArray, content);
        write(u"folders.json"_s, content);
        FolderChoices choices(path(u"folders.json"_s));

        QVERIFY(!choices.isConfirmed(u"/a"_s, u"alice.test"_s));
        QVERIFY(!choices.confirm(u"/a"_s, u"alice.test"_s));

        QFile file(path(u"folders.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
};

QTEST_GUILESS_MAIN(TestAccountFile)
#include "tst_accountfile.moc"
