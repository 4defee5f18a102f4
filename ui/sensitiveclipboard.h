// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/secret.h"
#include "platform/preferences.h"

#include <QClipboard>
#include <QObject>

#include <memory>
#include <optional>

namespace Skykeep {

//! Puts what is sensitive into the clipboard, and takes it out again after a while and at the end.
//!
//! Histories of clipboards are told not to keep it; the selection is left alone. What is there is
//! only taken out while it is still what was put there, which is known by a salted hash.
class SensitiveClipboard : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive it.
    SensitiveClipboard(QClipboard &clipboard, const Preferences &preferences, Clock &clock,
                       QObject *parent = nullptr);
    ~SensitiveClipboard() override;

    void copy(const Secret &text);
    //! At once, if it is still there.
    void clearNow();

    //! Something sensitive is in the clipboard and will be taken out.
    bool isCounting() const { return m_endsAt.has_value(); }
    //! Rounded up; 0 while nothing is counted.
    int secondsLeft() const;

Q_SIGNALS:
    //! Every second while it counts, and when that begins or ends.
    void countdownChanged();

private:
    QByteArray fingerprint(const QByteArray &text) const;
    bool isStillThere() const;
    Milliseconds now() const;
    void tick();
    void follow();
    void arm();
    void forget();

    QClipboard &m_clipboard;
    const Preferences &m_preferences;
    Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    std::optional<Milliseconds> m_endsAt; //!< By a clock that nobody sets.
    QByteArray m_salt;
    QByteArray m_fingerprint; //!< Empty: nothing of ours is there.
};

} // namespace Skykeep
