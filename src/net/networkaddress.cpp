// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/networkaddress.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

struct Block {
    quint32 network;
    int prefix;
};

constexpr std::array specialIpv4 = {
    Block{0x00000000, 8}, // this network
    Block{0x0A000000, 8}, // private
    Block{0x64400000, 10}, // shared by carrier-grade NAT
    Block{0x7F000000, 8}, // loopback
    Block{0xA9FE0000, 16}, // link-local
    Block{0xAC100000, 12}, // private
    Block{0xC0000000, 24}, // IETF protocol assignments
    Block{0xC0000200, 24}, // documentation
    Block{0xC0586300, 24}, // 6to4 relays
    Block{0xC0A80000, 16}, // private
    Block{0xC6120000, 15}, // benchmarks
    Block{0xC6336400, 24}, // documentation
    Block{0xCB007100, 24}, // documentation
    Block{0xE0000000, 3}, // multicast, reserved, broadcast
};

bool isPublicIpv4(quint32 address)
{
    return std::ranges::none_of(specialIpv4, [address](Block block) {
        return (address >> (32 - block.prefix)) == (block.network >> (32 - block.prefix));
    });
}

bool isIn(const QHostAddress &address, QLatin1StringView network, int prefix)
{
    return address.isInSubnet(QHostAddress(QString(network)), prefix);
}

quint32 lastFourBytes(const QHostAddress &address)
{
    const auto bytes = address.toIPv6Address();
    quint32 last = 0;
    for (int i = 12; i < 16; ++i)
        last = (last << 8) | bytes[i];
    return last;
}

bool isPublicIpv6(const QHostAddress &address)
{
    // NAT64: how IPv6-only networks reach IPv4, so the address inside decides.
    if (isIn(address, "64:ff9b::"_L1, 96))
        return isPublicIpv4(lastFourBytes(address));
    // Outside 2000::/3 nothing is global unicast; within it there are these exceptions: protocol
    // assignments and Teredo, documentation, 6to4.
    return isIn(address, "2000::"_L1, 3) && !isIn(address, "2001::"_L1, 23)
        && !isIn(address, "2001:db8::"_L1, 32) && !isIn(address, "2002::"_L1, 16)
        && !isIn(address, "3fff::"_L1, 20);
}

bool isOrEndsWith(QStringView host, QLatin1StringView domain)
{
    return host == domain || (host.endsWith(domain) && host.chopped(domain.size()).endsWith(u'.'));
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    bool isIpv4 = false;
    const auto ipv4 = address.toIPv4Address(&isIpv4); // also for ::ffff:a.b.c.d
    if (isIpv4)
        return isPublicIpv4(ipv4);
    return address.protocol() == QAbstractSocket::IPv6Protocol && isPublicIpv6(address);
}

HostKind kindOfHost(const QString &host)
{
    auto name = host.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);

    QHostAddress address;
    if (address.setAddress(name)) {
        if (address.isLoopback())
            return HostKind::Loopback;
        return isPublicAddress(address) ? HostKind::PublicAddress : HostKind::NotPublic;
    }

    if (isOrEndsWith(name, "localhost"_L1))
        return HostKind::Loopback;
    for (const auto domain : {"local"_L1, "internal"_L1, "home.arpa"_L1}) {
        if (isOrEndsWith(name, domain))
            return HostKind::NotPublic;
    }
    // No top-level domain begins with a digit: such a name is an address in disguise.
    const auto lastLabel = QStringView(name).mid(name.lastIndexOf(u'.') + 1);
    if (lastLabel.isEmpty() || (lastLabel.front() >= u'0' && lastLabel.front() <= u'9'))
        return HostKind::NotPublic;
    return lastLabel.size() == name.size() ? HostKind::NotPublic : HostKind::Name;
}

} // namespace Skykeep
