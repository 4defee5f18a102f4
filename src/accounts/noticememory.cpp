// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/noticememory.h"

#include "accounts/asidefile.h"
#include "base/filebytes.h"
#include "base/formatversion.h"
#include "base/logging.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int currentVersion = 1;

QJsonObject contentsOf(const QString &file)
{
    return QJsonDocument::fromJson(bytesOf(file).value_or(QByteArray())).object();
}

} // namespace

NoticeMemory::NoticeMemory(QString file)
    : m_file(std::move(file))
{
    const auto all = contentsOf(m_file);
    m_isNewer = isNewerFormat(all, currentVersion);
    if (!m_isNewer)
        read(all);
}

bool NoticeMemory::isNewer(const QString &file)
{
    return isNewerFormat(contentsOf(file), currentVersion);
}

const Standing *NoticeMemory::find(const Did &did) const
{
    const auto found = m_accounts.constFind(did);
    return found == m_accounts.constEnd() ? nullptr : &*found;
}

void NoticeMemory::note(const Did &did, const Standing &standing)
{
    const auto *known = find(did);
    if (known && *known == standing)
        return;
    m_accounts.insert(did, standing);
    m_isChanged = true;
}

void NoticeMemory::forget(const Did &did)
{
    m_isChanged = m_accounts.remove(did) || m_isChanged;
}

void NoticeMemory::forgetOthers(const std::function<bool(const Did &)> &isListed)
{
    const auto forgotten = m_accounts.removeIf(
        [&isListed](const std::pair<const Did &, Standing &> &row) {
            return !isListed(row.first);
        });
    m_isChanged = m_isChanged || forgotten > 0;
}

void NoticeMemory::noteKeychain(const QString &word)
{
    m_isChanged = m_isChanged || m_keychain != word;
    m_keychain = word;
}

std::optional<Timestamp> NoticeMemory::silence(const QString &host) const
{
    const auto found = m_silent.constFind(host);
    return found == m_silent.constEnd() ? std::nullopt : std::optional(*found);
}

void NoticeMemory::noteSilence(const QString &host, Timestamp time)
{
    m_silent.insert(host, time);
    m_isChanged = true;
}

void NoticeMemory::forgetSilence(const QString &host)
{
    m_isChanged = m_silent.remove(host) || m_isChanged;
}

void NoticeMemory::save()
{
    if (!m_isChanged || m_isNewer)
        return;
    m_isChanged = false;
    QJsonObject accounts;
    for (auto row = m_accounts.constBegin(); row != m_accounts.constEnd(); ++row)
        accounts.insert(row.key().toString(), toJson(*row));
    QJsonObject silent;
    for (auto row = m_silent.constBegin(); row != m_silent.constEnd(); ++row)
        silent.insert(row.key(), double(toUnixMilliseconds(*row)));
    const QJsonObject all{{u"version"_s, currentVersion},
                          {u"accounts"_s, accounts},
                          {u"keychain"_s, m_keychain},
                          {u"silentHosts"_s, silent}};
    const auto bytes = QJsonDocument(all).toJson(QJsonDocument::Compact);
    if (const auto written = writePrivately(m_file, bytes); !written)
        qCInfo(lcAccounts).noquote() << m_file << written.error().detail;
}

void NoticeMemory::read(const QJsonObject &all)
{
    if (all.value("version"_L1).toInt() != currentVersion)
        return;
    const auto accounts = all.value("accounts"_L1).toObject();
    for (auto row = accounts.begin(); row != accounts.end(); ++row) {
        if (const auto did = Did::parse(row.key()); did && row.value().isObject())
            m_accounts.insert(*did, standingFrom(row.value().toObject()));
    }
    m_keychain = all.value("keychain"_L1).toString();
    const auto silent = all.value("silentHosts"_L1).toObject();
    for (auto row = silent.begin(); row != silent.end(); ++row)
        m_silent.insert(row.key(), fromUnixMilliseconds(qint64(row.value().toDouble())));
}

} // namespace Skykeep
