// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/networkaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestNetworkAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specialAddressesAreNotPublic_data()
    {
        QTest::addColumn<bool>("isPublic");
        for (const auto *text : {"0.0.0.0",
                                 "0.1.2.3",
                                 "10.0.0.0",
                                 "10.255.255.255",
                                 "100.64.0.0",
                                 "100.127.255.255",
                                 "127.0.0.1",
                                 "127.255.255.255",
                                 "169.254.0.1",
                                 "169.254.169.254",
                                 "172.16.0.0",
                                 "172.31.255.255",
                                 "192.0.0.1",
                                 "192.0.2.1",
                                 "192.88.99.1",
                                 "192.168.0.1",
                                 "198.18.0.1",
                                 "198.19.255.255",
                                 "198.51.100.1",
                                 "203.0.113.1",
                                 "224.0.0.1",
                                 "239.1.1.1",
                                 "240.0.0.1",
                                 "255.255.255.255",
                                 "::",
                                 "::1",
                                 "::2",
                                 "::ffff:10.0.0.1",
                                 "::ffff:127.0.0.1",
                                 "64:ff9b::7f00:1",
                                 "64:ff9b::a00:1",
                                 "64:ff9b:1::1",
                                 "100::1",
                                 "2001::1",
                                 "2001:db8::1",
                                 "2002:7f00:1::",
                                 "3fff::1",
                                 "fc00::1",
                                 "fd12:3456::1",
                                 "fe80::1",
                                 "fec0::1",
                                 "ff02::1"})
            QTest::addRow("%s", text) << false;
        for (const auto *text :
             {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
              "126.255.255.255", "128.0.0.0", "169.253.255.255", "172.15.255.255", "172.32.0.0",
              "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "223.255.255.255",
              "2606:4700:4700::1111", "2a00:1450::1", "::ffff:1.1.1.1", "64:ff9b::101:101"})
            QTest::addRow("%s", text) << true;
    }

    void specialAddressesAreNotPublic()
    {
        QFETCH(bool, isPublic);
        QCOMPARE(isPublicAddress(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))),
                 isPublic);
    }

    void nothingIsNotPublic() { QVERIFY(!isPublicAddress(QHostAddress())); }

    void aHostIsJudgedByItsSpelling_data()
    {
        QTest::addColumn<HostKind>("kind");
        for (const auto *host : {"localhost", "LocalHost", "localhost.", "a.localhost", "127.0.0.1",
                                 "127.1.2.3", "::1"})
            QTest::addRow("%s", host) << HostKind::Loopback;
        for (const auto *host : {"192.168.0.1", "fe80::1", "router.local", "x.internal",
                                 "x.home.arpa", "intranet", "127.1", "2130706433", "0x7f000001",
                                 "0x7f.0.0.1", "0177.0.0.1", "1.2.3.4.5", "a.b.1", ".", "", "a.."})
            QTest::addRow("%s", host) << HostKind::NotPublic;
        for (const auto *host : {"1.1.1.1", "2606:4700::1111"})
            QTest::addRow("%s", host) << HostKind::PublicAddress;
        for (const auto *host : {"bsky.social", "localhost.example.com", "notlocalhost.com",
                                 "127.0.0.1.nip.io", "xn--bcher-kva.example"})
            QTest::addRow("%s", host) << HostKind::Name;
    }

    void aHostIsJudgedByItsSpelling()
    {
        QFETCH(HostKind, kind);
        const auto got = kindOfHost(QString::fromLatin1(QTest::currentDataTag()));
        // "127.1" is loopback by Qt's reading and an address in disguise by others'.
        QVERIFY(got == kind || (kind == HostKind::NotPublic && got == HostKind::Loopback));
    }
};

QTEST_GUILESS_MAIN(TestNetworkAddress)
#include "tst_networkaddress.moc"
