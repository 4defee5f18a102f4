// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"
#include "accounts/noticememory.h"
#include "accounts/notices.h"

#include <QSet>

#include <functional>
#include <memory>

namespace Skykeep {

//! Tells once of each change that deserves it, and when it is over.
//!
//! Changes that come together are told together: more than a few become one summary, which grows
//! while more come. What heals by itself within moments is never told. An account that is new here
//! is noted, and nothing of its past is told.
class NoticeBoard : public QObject
{
    Q_OBJECT

public:
    //! What comes within this is looked at together.
    static constexpr Milliseconds Gathering = std::chrono::seconds(4);
    //! A keychain that is missing for less than this heals by itself.
    static constexpr Milliseconds Patience = std::chrono::minutes(1);
    //! More than so many in one spell become a summary.
    static constexpr size_t MostAtOnce = 3;
    //! So long without news ends a spell.
    static constexpr Milliseconds Spell = std::chrono::minutes(10);

    //! \a keeper and \a clock outlive the board. What was told is remembered in \a file. \a wants
    //! says which kinds are to be told; the others count as told.
    NoticeBoard(AccountKeeper &keeper, Clock &clock, QString file,
                std::function<bool(NoticeKind)> wants);
    ~NoticeBoard() override;

Q_SIGNALS:
    //! It takes the place of an earlier notice of the same topic.
    void noticed(const Skykeep::Notice &notice);
    //! What was told of \a topic holds no longer, or is part of a summary.
    void settled(const QString &topic);

private:
    void lookSoon(Milliseconds delay = Gathering);
    void look();
    void lookAt(const Account &account, std::vector<Notice> &found);
    void lookAtHosts(std::vector<Notice> &found);
    void lookAtKeychain();
    void tell(std::vector<Notice> notices);
    void settle(const QString &topic);
    void markAll();
    void forget(const Did &did);

    AccountKeeper &m_keeper;
    Clock &m_clock;
    NoticeMemory m_memory;
    std::function<bool(NoticeKind)> m_wants;
    std::unique_ptr<Alarm> m_alarm;
    std::optional<Timestamp> m_lookAt;
    QSet<Did> m_changed;
    bool m_isEverythingDue = true;
    std::optional<Timestamp> m_keychainSince;

    std::vector<Notice> m_spell;
    Timestamp m_spellAt;
    bool m_isSummed = false;
};

} // namespace Skykeep
