// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/sensitiveclipboard.h"

#include "ui/clipboardhints.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QMimeData>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

SensitiveClipboard::SensitiveClipboard(QClipboard &clipboard, const Preferences &preferences,
                                       Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_alarm(clock.makeAlarm([this] { tick(); }))
{
    connect(&m_clipboard, &QClipboard::dataChanged, this, &SensitiveClipboard::follow);
}

SensitiveClipboard::~SensitiveClipboard()
{
    disconnect(&m_clipboard, nullptr, this, nullptr);
    // Nobody would take it out later.
    if (isStillThere())
        m_clipboard.clear();
}

void SensitiveClipboard::copy(const Secret &text)
{
    quint32 salt[8];
    QRandomGenerator::system()->fillRange(salt);
    m_salt = QByteArray(reinterpret_cast<const char *>(salt), sizeof(salt));
    m_fingerprint = fingerprint(text.reveal());
    const auto time = m_preferences.clipboardTime();
    m_endsAt = time > 0s ? std::optional(now() + time) : std::nullopt;

    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(text.reveal()));
    keepOutOfHistories(*data);
    m_clipboard.setMimeData(data);
    arm();
    Q_EMIT countdownChanged();
}

void SensitiveClipboard::clearNow()
{
    const bool isThere = isStillThere();
    forget();
    if (isThere)
        m_clipboard.clear();
}

int SensitiveClipboard::secondsLeft() const
{
    if (!m_endsAt)
        return 0;
    const auto left = std::chrono::ceil<std::chrono::seconds>(*m_endsAt - now());
    return std::max(0, int(left.count()));
}

QByteArray SensitiveClipboard::fingerprint(const QByteArray &text) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(text);
    return hash.result();
}

bool SensitiveClipboard::isStillThere() const
{
    return !m_fingerprint.isEmpty() && fingerprint(m_clipboard.text().toUtf8()) == m_fingerprint;
}

// A computer that sleeps does not keep it for longer.
Milliseconds SensitiveClipboard::now() const
{
    return m_clock.monotonicWithSleep().value_or(m_clock.monotonic());
}

void SensitiveClipboard::tick()
{
    if (!m_endsAt)
        return;
    if (now() >= *m_endsAt) {
        clearNow();
        return;
    }
    arm();
    Q_EMIT countdownChanged();
}

// Whoever copies something else has ended it.
void SensitiveClipboard::follow()
{
    if (!m_fingerprint.isEmpty() && !isStillThere())
        forget();
}

void SensitiveClipboard::arm()
{
    if (!m_endsAt)
        m_alarm->stop();
    else
        m_alarm->set(std::clamp<Milliseconds>(*m_endsAt - now(), 0ms, 1s));
}

void SensitiveClipboard::forget()
{
    m_alarm->stop();
    m_endsAt.reset();
    m_fingerprint.clear();
    Q_EMIT countdownChanged();
}

} // namespace Skykeep
