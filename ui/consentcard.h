// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"
#include "lending/consentdesk.h"

#include <QScrollArea>

namespace Skykeep {

//! Who asks, what for, and what that allows. Nothing in it answers.
class ConsentCard : public QScrollArea
{
    Q_OBJECT

public:
    explicit ConsentCard(QWidget *parent = nullptr);

    //! \a account is null where it has left the list.
    void setQuestion(const ConsentQuestion &question, const Account *account);

    QSize sizeHint() const override;
};

} // namespace Skykeep
