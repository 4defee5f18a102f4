// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/noticekind.h"
#include "accounts/standing.h"

#include <vector>

namespace Skykeep {

//! One change that its owner is told of. Plain text, in their language.
struct Notice {
    NoticeKind kind;
    Attention level;
    //! What it is about: a later notice of the same topic takes its place.
    QString topic;
    QString title; //!< Names the account.
    QString text; //!< What it means.
    QString name; //!< Of the account or the server, for where several are named.
    std::optional<Did> did = std::nullopt; //!< The account to open; nothing: what needs its owner.

    friend bool operator==(const Notice &, const Notice &) = default;
};

//! What to tell of an account that stood as \a before and stands as \a after. Pure: what was told
//! once is not told again while it lasts, and what its owner has taken note of is not told at all.
std::vector<Notice> noticesBetween(const Standing &before, const Standing &after,
                                   const Account &account, const std::vector<Warning> &warnings);
//! The topics that are over. Pure.
QStringList topicsSettled(const Standing &before, const Standing &after, const Did &did);
//! All that there may be about one account.
QStringList topicsOf(const Did &did);

//! Of what is told about one account in one moment, without what another of them says too. Pure.
std::vector<Notice> withoutRepetition(std::vector<Notice> notices);

Notice keychainNotice(const Warning &warning);
QString keychainTopic();
//! \a account is one of those at the server that does not answer.
Notice silenceNotice(const Account &account, const Warning &warning);
QString silenceTopic(const ServiceUrl &host);

//! Many in one, those that matter most first. Pure.
Notice summaryOf(const std::vector<Notice> &notices);

} // namespace Skykeep
