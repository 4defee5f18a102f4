// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keptaccounts.h"
#include "support/check.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestAccountOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void accountsAreMovedTogether_data()
    {
        QTest::addColumn<QString>("moved");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("order");

        QTest::newRow("one up") << u"c"_s << 1 << u"acbde"_s;
        QTest::newRow("one down") << u"b"_s << 4 << u"acdbe"_s;
        QTest::newRow("to the top") << u"e"_s << 0 << u"eabcd"_s;
        QTest::newRow("to the end") << u"a"_s << 5 << u"bcdea"_s;
        QTest::newRow("before itself") << u"c"_s << 2 << u"abcde"_s;
        QTest::newRow("behind itself") << u"c"_s << 3 << u"abcde"_s;
        QTest::newRow("from both sides") << u"ae"_s << 3 << u"bcaed"_s;
        QTest::newRow("several up") << u"de"_s << 1 << u"adebc"_s;
        QTest::newRow("several down") << u"ac"_s << 5 << u"bdeac"_s;
        QTest::newRow("in the order they have") << u"eca"_s << 0 << u"acebd"_s;
        QTest::newRow("named twice") << u"bb"_s << 0 << u"bacde"_s;
        QTest::newRow("all") << u"abcde"_s << 2 << u"abcde"_s;
    }

    void accountsAreMovedTogether()
    {
        QFETCH(const QString, moved);
        QFETCH(const int, before);
        Kept kept(u"abcde"_s);

        SKYKEEP_VERIFY_VALUE(kept.accounts.keeper().move(kept.dids(moved), before));

        QTEST(kept.order(), "order");
    }

    void theOrderLastsBeyondTheKeeper()
    {
        Kept kept(u"abc"_s);
        SKYKEEP_VERIFY_VALUE(kept.accounts.keeper().move(kept.dids(u"c"_s), 0));

        kept.accounts.restart();

        QCOMPARE(kept.order(), u"cab"_s);
    }

    void anOrderThatCannotBeSavedIsTakenBack()
    {
        Kept kept(u"abcde"_s);
        const auto file = kept.accounts.book().rosterFile();
        QVERIFY(QFile::remove(file));
        QVERIFY(QDir().mkdir(file));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"accounts.json"_s));

        QVERIFY(!kept.accounts.keeper().move(kept.dids(u"ae"_s), 3));

        QCOMPARE(kept.order(), u"abcde"_s);
    }

    void aStrangerMovesNothing()
    {
        Kept kept(u"ab"_s);
        auto dids = kept.dids(u"b"_s);
        dids.push_back(*Did::parse(u"did:web:stranger.example.com"));

        const auto moved = kept.accounts.keeper().move(dids, 0);

        QVERIFY(!moved && moved.error().kind == ErrorKind::NoSuchAccount);
        QCOMPARE(kept.order(), u"ab"_s);
    }

private:
    //! Accounts of one letter each.
    struct Kept {
        explicit Kept(const QString &letters)
        {
            accounts.start();
            for (const auto letter : letters)
                signedIn.insert(letter, accounts.signIn(QString(letter)));
        }

        KeptAccounts accounts;
        QHash<QChar, Did> signedIn;

        std::vector<Did> dids(const QString &letters) const
        {
            std::vector<Did> dids;
            for (const auto letter : letters)
                dids.push_back(signedIn.find(letter).value());
            return dids;
        }

        QString order()
        {
            QString letters;
            for (const auto &account : accounts.keeper().registry().all())
                letters += signedIn.key(account.did());
            return letters;
        }
    };
};

QTEST_GUILESS_MAIN(TestAccountOrder)
#include "tst_accountorder.moc"
