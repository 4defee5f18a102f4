// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/preferences.h"

#include "base/filebytes.h"

#include <QDir>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// One that has none is of version 1.
constexpr int currentVersion = 1;
constexpr auto versionKey = "version"_L1;

constexpr auto defaultClipboardTime = 30s;
constexpr auto longestClipboardTime = std::chrono::seconds(1h);
constexpr auto longestIdleTime = std::chrono::minutes(24h);

// The words in the file, in the order of the enumerations.
constexpr QLatin1StringView uses[] = {"system"_L1, "none"_L1, "manual"_L1};
constexpr QLatin1StringView kinds[] = {"http"_L1, "socks5"_L1};

template<typename Enum, size_t Size>
Enum read(const QString &word, const QLatin1StringView (&words)[Size])
{
    const auto *found = std::find(std::begin(words), std::end(words), word);
    return found == std::end(words) ? Enum() : Enum(found - std::begin(words));
}

// Empty for a pipe, which QSettings would wait for. Who checks the profile says so.
QString plain(const QString &file)
{
    return checkPlainFile(file) ? file : QString();
}

} // namespace

Preferences::Preferences(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_settings(plain(fileIn(folder)), QSettings::IniFormat)
{
}

QString Preferences::fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"preferences.ini"_s);
}

bool Preferences::isNewer() const
{
    return m_settings.value(versionKey).toDouble() > currentVersion;
}

bool Preferences::closesToTray() const
{
    return m_settings.value("window/closes-to-tray"_L1, true).toBool();
}

void Preferences::setClosesToTray(bool closes)
{
    set(u"window/closes-to-tray"_s, closes);
}

bool Preferences::notifies(const QString &kind) const
{
    return m_settings.value(u"notifications/"_s + kind, true).toBool();
}

void Preferences::setNotifies(const QString &kind, bool notifies)
{
    set(u"notifications/"_s + kind, notifies);
}

std::chrono::seconds Preferences::clipboardTime() const
{
    bool isNumber = false;
    const auto written = m_settings.value("clipboard/seconds"_L1).toLongLong(&isNumber);
    if (!isNumber || written < 0)
        return defaultClipboardTime;
    return std::min(std::chrono::seconds(written), longestClipboardTime);
}

void Preferences::setClipboardTime(std::chrono::seconds time)
{
    set(u"clipboard/seconds"_s, qint64(time.count()));
}

bool Preferences::locksLendingWithScreen() const
{
    return m_settings.value("lending/locks-with-screen"_L1, true).toBool();
}

void Preferences::setLocksLendingWithScreen(bool locks)
{
    set(u"lending/locks-with-screen"_s, locks);
}

std::chrono::minutes Preferences::lendingIdleTime() const
{
    const auto written = m_settings.value("lending/idle-minutes"_L1).toLongLong();
    return std::clamp(std::chrono::minutes(written), std::chrono::minutes(0), longestIdleTime);
}

void Preferences::setLendingIdleTime(std::chrono::minutes time)
{
    set(u"lending/idle-minutes"_s, qint64(time.count()));
}

QString Preferences::language() const
{
    return m_settings.value("language"_L1).toString();
}

void Preferences::setLanguage(const QString &tag)
{
    set(u"language"_s, tag);
}

ProxyPreference Preferences::proxy() const
{
    return {
        .use = read<ProxyPreference::Use>(m_settings.value("proxy/use"_L1).toString(), uses),
        .kind = read<ProxyPreference::Kind>(m_settings.value("proxy/kind"_L1).toString(), kinds),
        .host = m_settings.value("proxy/host"_L1).toString(),
        .port = m_settings.value("proxy/port"_L1).toString().toUShort(),
    };
}

void Preferences::setProxy(const ProxyPreference &proxy)
{
    if (proxy == this->proxy() || isNewer())
        return;
    put(u"proxy/use"_s, QString(uses[size_t(proxy.use)]));
    put(u"proxy/kind"_s, QString(kinds[size_t(proxy.kind)]));
    put(u"proxy/host"_s, proxy.host);
    put(u"proxy/port"_s, proxy.port);
    m_settings.sync();
    Q_EMIT changed();
}

QByteArray Preferences::layout(const QString &name) const
{
    return m_settings.value(u"layout/"_s + name).toByteArray();
}

void Preferences::setLayout(const QString &name, const QByteArray &layout)
{
    put(u"layout/"_s + name, layout);
}

void Preferences::set(const QString &key, const QVariant &value)
{
    if (isNewer() || (m_settings.contains(key) && m_settings.value(key) == value))
        return;
    put(key, value);
    m_settings.sync();
    Q_EMIT changed();
}

void Preferences::put(const QString &key, const QVariant &value)
{
    if (isNewer())
        return;
    m_settings.setValue(versionKey, currentVersion);
    m_settings.setValue(key, value);
}

} // namespace Skykeep
