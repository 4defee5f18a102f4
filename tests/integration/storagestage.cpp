// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/storagestage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <signal.h>
#include <sys/resource.h>

#include <algorithm>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

const auto password = u"alices-long-password"_s;

// Permissions mean nothing to root, so it goes without the power that passes them over. Nobody
// else has it to lose.
void obeyPermissions()
{
#ifdef Q_OS_LINUX
    constexpr int dacOverride = 1;
    constexpr int dacReadSearch = 2;
    ::prctl(PR_CAPBSET_DROP, dacOverride, 0, 0, 0);
    ::prctl(PR_CAPBSET_DROP, dacReadSearch, 0, 0, 0);
#endif
}

// No file may have a single byte written to it: a disk that is full, for whoever runs the test,
// and without one that has to be made first.
void findDiskFull()
{
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_FSIZE, &none);
}

} // namespace

StorageStage::StorageStage()
    : m_did(m_servers.createAccount(0, u"alice.test"_s, password))
{
}

bool StorageStage::begin()
{
    m_keeper.emplace(m_servers.plcUrl());
    const auto signedIn = m_keeper->signIn(u"alice.test"_s, m_servers.url(), password);
    m_keeper->prepareWith(obeyPermissions);
    return signedIn.isSuccess();
}

void StorageStage::cleanUp()
{
    for (const auto &folder : {u"config"_s, u"state"_s})
        QFile::setPermissions(m_keeper->fileIn(folder),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_keeper.reset();
}

void StorageStage::fillDisk()
{
    m_keeper->prepareWith(findDiskFull);
}

void StorageStage::removeCompanions() const
{
    for (const auto *companion : {"-wal", "-shm"})
        QFile::remove(ledger() + QLatin1StringView(companion));
}

QStringList StorageStage::asidesOf(const QString &file)
{
    const QFileInfo info(file);
    QStringList paths;
    for (const auto &name :
         info.dir().entryList({info.fileName() + u".damaged-*"_s}, QDir::Files, QDir::Name)) {
        if (!name.endsWith(u"-wal"_s) && !name.endsWith(u"-shm"_s))
            paths << info.dir().filePath(name);
    }
    return paths;
}

QByteArray StorageStage::contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

bool StorageStage::write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool StorageStage::isRenewed() const
{
    const auto before = m_keeper->refreshToken(m_did);
    return m_keeper->skykeep({u"refresh"_s, m_did}).exit == 0
        && m_keeper->word(m_did, "session"_L1) == u"fresh"_s
        && m_keeper->refreshToken(m_did) != before;
}

bool StorageStage::isSingle() const
{
    const auto second = runProgram(QStringLiteral(SKYKEEPD_PROGRAM), {}, m_keeper->environment());
    return second.exit == 6 && second.complains({"another keeper"});
}

bool StorageStage::isSaid(const QList<QByteArray> &words) const
{
    const auto status = m_keeper->skykeep({u"status"_s, u"--json"_s});
    const auto doctor = m_keeper->skykeep({u"doctor"_s});
    const auto inBoth = [&](const QByteArray &word) {
        return status.output.contains(word) && doctor.output.contains(word);
    };
    if (doctor.exit == 1 && status.output.contains("\"storage\"")
        && std::ranges::all_of(words, inBoth))
        return true;
    qInfo("status: %s\ndoctor: %s", status.output.constData(), doctor.output.constData());
    return false;
}

} // namespace Skykeep
