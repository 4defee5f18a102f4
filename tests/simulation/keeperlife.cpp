// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keeperlife.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Skykeep {

KeeperLife::KeeperLife(World world, QString folder, MemoryVault::Contents secrets)
    : m_timeline(world.timeline)
    , m_folder(std::move(folder))
    , m_keychain(world.timeline, world.keychainDraws, std::move(secrets))
    , m_http(world.internet)
    , m_dns(world.internet, world.timeline)
    , m_parts(std::make_unique<KeeperParts>(
          KeeperParts::World{m_http, m_dns, m_keychain, m_sleep, m_network, world.timeline.clock(),
                             IdentityResolver::publicPlcDirectory(), m_folder,
                             [&draws = world.keeperDraws] { return draws.unit(); }}))
{
}

KeeperLife::~KeeperLife()
{
    stop();
    m_http.shutDown();
    m_dns.shutDown();
    m_keychain.shutDown();
    m_timeline.settle();
    if (!m_parts->scope.isIdle() || !m_parts->resolver.branches().isIdle())
        qFatal("The keeper does not come to rest");
    m_parts.reset();
    QDir(m_folder).removeRecursively();
}

void KeeperLife::start()
{
    m_parts->scope.adopt(keeper().start(), u"Starting"_s);
}

void KeeperLife::stop()
{
    keeper().stop();
}

void KeeperLife::copyFiles(const QString &folder) const
{
    const QDir from(m_folder);
    if (!QDir().mkpath(folder))
        qFatal("%s cannot be made", qUtf8Printable(folder));
    for (const auto &name : from.entryList(QDir::Files)) {
        // The index of SQLite's journal is memory, not a file: a new run makes its own.
        if (!name.endsWith("-shm"_L1) && !QFile::copy(from.filePath(name), folder + u'/' + name))
            qFatal("%s cannot be copied", qUtf8Printable(name));
    }
}

} // namespace Skykeep
