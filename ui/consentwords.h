// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"
#include "lending/consentdesk.h"
#include "ui/accountfacts.h"

#include <QString>
#include <QStringList>

#include <vector>

//! What a question to the owner says. \a account is null where it has left the list.
namespace Skykeep::ConsentWords {

//! "backup.py", fit to be shown.
QString program(const ConsentQuestion &question);
//! What follows it: "wants to use the account alice.example.com at pds.example.com."
QString request(const ConsentQuestion &question, const Account *account);
//! What a yes lets it do, a sentence each.
QStringList allowed(const ConsentQuestion &question);
//! What its owner should think of before they agree.
QStringList cautions(const ConsentQuestion &question, const Account *account);
//! Who asks and what for, as the system tells it. What it does not tell is said to be unknown.
std::vector<Fact> facts(const ConsentQuestion &question, const Account *account);

//! What \a consent comes to for this question: "Only this call; it asks again for the next."
QString consequence(const ConsentQuestion &question, Consent consent);

} // namespace Skykeep::ConsentWords
