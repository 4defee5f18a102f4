// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountregistry.h"
#include "accounts/accountsample.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

struct Named {
    QString did;
    QString handle;
    QString label;
};

Account account(const Named &named)
{
    auto result = sampleAccount();
    result.entry.did = sampleDid(named.did);
    result.entry.handle = Handle::parse(named.handle);
    result.entry.label = named.label;
    return result;
}

void fill(AccountRegistry &registry)
{
    registry.add(account({u"did:web:a.example.com"_s, u"a.example.com"_s, u"Home"_s}));
    registry.add(account({u"did:web:b.example.com"_s, u"b.example.com"_s, u"a.example.com"_s}));
    registry.add(account({u"did:web:c.example.com"_s, u"twice.example.com"_s, u"Work"_s}));
    registry.add(account({u"did:web:d.example.com"_s, u"twice.example.com"_s, u"work"_s}));
    registry.add(account({u"did:web:e.example.com"_s, {}, {}}));
}

QStringList order(const AccountRegistry &registry)
{
    QStringList letters;
    for (const auto &each : registry.all())
        letters << each.did().identifier().first(1);
    return letters;
}

//! The rows of the list are those the lookup by DID gives.
bool isConsistent(const AccountRegistry &registry)
{
    for (qsizetype row = 0; row < registry.count(); ++row) {
        if (registry.rowOf(registry.at(row).did()) != row
            || registry.find(registry.at(row).did()) != &registry.at(row))
            return false;
    }
    return true;
}

} // namespace

class TestAccountRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAdditionIsAnnouncedAroundIt()
    {
        AccountRegistry registry;
        QList<qsizetype> counts;
        connect(&registry, &AccountRegistry::aboutToAdd, this,
                [&](qsizetype) { counts << registry.count(); });
        connect(&registry, &AccountRegistry::added, this,
                [&](qsizetype) { counts << registry.count(); });

        QVERIFY(registry.add(sampleAccount()));

        QCOMPARE(counts, (QList<qsizetype>{0, 1}));
        QVERIFY(isConsistent(registry));
    }

    void aDidIsListedOnce()
    {
        AccountRegistry registry;
        registry.add(sampleAccount());
        const QSignalSpy about(&registry, &AccountRegistry::aboutToAdd);

        QVERIFY(!registry.add(sampleAccount()));

        QCOMPARE(registry.count(), 1);
        QCOMPARE(about.count(), 0);
    }

    void aRemovalIsAnnouncedAroundIt()
    {
        AccountRegistry registry;
        fill(registry);
        const QSignalSpy about(&registry, &AccountRegistry::aboutToRemove);
        QStringList removed;
        connect(&registry, &AccountRegistry::removed, this,
                [&](const Did &did) { removed << did.toString(); });

        // By a reference into the account itself, which goes away meanwhile.
        QVERIFY(registry.remove(registry.at(1).did()));

        QCOMPARE(about.count(), 1);
        QCOMPARE(about.at(0).at(0).value<qsizetype>(), 1);
        QCOMPARE(removed, QStringList{u"did:web:b.example.com"_s});
        QCOMPARE(order(registry).join(u""), u"acde"_s);
        QVERIFY(isConsistent(registry));
        QVERIFY(!registry.remove(sampleDid(u"did:web:b.example.com")));
    }

    void onlyARealDifferenceIsAnnounced()
    {
        AccountRegistry registry;
        fill(registry);
        const QSignalSpy changed(&registry, &AccountRegistry::changed);
        const auto did = registry.at(2).did();

        QVERIFY(registry.change(did, [](Account &a) { a.entry.label = u"Work"_s; }));
        QCOMPARE(changed.count(), 0);

        QVERIFY(registry.change(did, [](Account &a) { a.entry.label = u"Other"_s; }));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).value<qsizetype>(), 2);
        QCOMPARE(registry.at(2).entry.label, u"Other"_s);
        QVERIFY(!registry.change(sampleDid(), [](Account &) { }));
    }

    void theAccountsOfAServerAreCountedThroughEveryChange()
    {
        AccountRegistry registry;
        fill(registry);
        const auto other = sampleUrl(u"https://pds.example.org");

        registry.change(registry.at(1).did(), [&](Account &a) { a.entry.sessionHost = other; });
        registry.change(registry.at(2).did(), [&](Account &a) { a.entry.sessionHost = other; });
        registry.remove(registry.at(1).did());

        QCOMPARE(registry.countAt(sampleUrl()), 3);
        QCOMPARE(registry.countAt(other), 1);
        QCOMPARE(registry.countAt(sampleUrl(u"https://pds.example.net")), 0);
    }

    void anEditCannotRenameAnAccount()
    {
        AccountRegistry registry;
        fill(registry);
        const auto did = registry.at(0).did();

        registry.change(did, [](Account &a) { a.entry.did = sampleDid(); });

        QCOMPARE(registry.at(0).did(), did);
        QVERIFY(isConsistent(registry));
    }

    void aMovedAccountStandsWhereItWasSentTo_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QString>("letters");

        QTest::newRow("down") << 0 << 2 << u"bcade"_s;
        QTest::newRow("to the end") << 1 << 4 << u"acdeb"_s;
        QTest::newRow("up") << 3 << 1 << u"adbce"_s;
        QTest::newRow("to the top") << 4 << 0 << u"eabcd"_s;
    }

    void aMovedAccountStandsWhereItWasSentTo()
    {
        QFETCH(const int, from);
        QFETCH(const int, to);
        AccountRegistry registry;
        fill(registry);
        const QSignalSpy moved(&registry, &AccountRegistry::moved);

        registry.move(from, to);

        QTEST(order(registry).join(u""), "letters");
        QVERIFY(isConsistent(registry));
        QCOMPARE(moved.count(), 1);
        registry.move(to, to);
        QCOMPARE(moved.count(), 1);
    }

    void aNameMeansOneAccountOrNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("did");

        QTest::newRow("a DID") << u"did:web:e.example.com"_s << u"did:web:e.example.com"_s;
        QTest::newRow("a DID not listed") << u"did:web:x.example.com"_s << QString();
        QTest::newRow("a handle before a label of that name")
            << u"a.example.com"_s << u"did:web:a.example.com"_s;
        QTest::newRow("a handle with @") << u"@b.example.com"_s << u"did:web:b.example.com"_s;
        QTest::newRow("a handle in capitals") << u"B.EXAMPLE.COM"_s << u"did:web:b.example.com"_s;
        QTest::newRow("a handle with blanks") << u" b.example.com "_s << u"did:web:b.example.com"_s;
        QTest::newRow("a handle of two") << u"twice.example.com"_s << QString();
        QTest::newRow("a label in other letters") << u"hOME"_s << u"did:web:a.example.com"_s;
        QTest::newRow("a label of two") << u"work"_s << QString();
        QTest::newRow("nobody's") << u"nobody"_s << QString();
        QTest::newRow("nothing, and not the account without a label") << u""_s << QString();
        QTest::newRow("@ alone") << u"@"_s << QString();
    }

    void aNameMeansOneAccountOrNone()
    {
        QFETCH(const QString, name);
        AccountRegistry registry;
        fill(registry);

        const auto found = registry.lookUp(name);

        QTEST(found ? found->toString() : QString(), "did");
    }
};

QTEST_APPLESS_MAIN(TestAccountRegistry)
#include "tst_accountregistry.moc"
