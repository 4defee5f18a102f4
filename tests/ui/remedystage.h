// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/instructionsdialog.h"
#include "ui/remedies.h"
#include "ui/warningstack.h"
#include "windowstage.h"

#include <QLineEdit>
#include <QSignalSpy>

namespace Skykeep {

//! One window, one account, one warning about it or about the keeper, and what its button does.
class RemedyStage : public WindowStage
{
public:
    RemedyStage()
        : alice(accounts.signIn(QStringLiteral("alice")))
        , remedies(*window.findChild<Remedies *>())
        , stack(remedies, actions)
        , signIn(&window, &MainWindow::addAccountAsked)
        , removal(&remedies, &Remedies::removalAsked)
        , details(&remedies, &Remedies::detailsAsked)
        , choice(&remedies, &Remedies::keychainChoiceAsked)
        , login(&window, &MainWindow::startAtLoginAsked)
        , told(&remedies, &Remedies::told)
        , said(&actions, &AccountActions::told)
        , found(&actions, &AccountActions::found)
    {
        remedies.setOpeners({.page =
                                 [this](const QUrl &url) {
                                     opened << url;
                                     return canOpen;
                                 },
                             .timeSettings =
                                 [this] {
                                     ++timeSettings;
                                     return canOpen;
                                 }});
    }

    const Did alice;
    Remedies &remedies;
    WarningStack stack;
    bool canOpen = true; //!< Whether there is a browser, a file manager, time settings.
    QList<QUrl> opened;
    int timeSettings = 0;
    QSignalSpy signIn;
    QSignalSpy removal;
    QSignalSpy details;
    QSignalSpy choice;
    QSignalSpy login;
    QSignalSpy told;
    QSignalSpy said;
    QSignalSpy found;

    //! Of the account or the keeper, as they really are now.
    std::optional<Warning> warning(WarningCode code)
    {
        for (const auto &list : {accounts.keeper().warningsOf(accounts.row(alice)),
                                 accounts.keeper().keeperWarnings()}) {
            if (const auto *own = findWarning(list, code))
                return *own;
        }
        return std::nullopt;
    }
    qsizetype refreshes() const
    {
        return accounts.pds.countOf(QStringLiteral("server.refreshSession"));
    }
    //! What the newest dialog over the window says, and lets copy.
    QString dialogText() const
    {
        const auto *dialog = window.findChild<InstructionsDialog *>();
        QStringList texts{dialog ? textsOf(*dialog) : QString()};
        for (const auto *line : dialog ? dialog->findChildren<QLineEdit *>() : QList<QLineEdit *>())
            texts << line->text();
        return texts.join(QLatin1Char('\n'));
    }
};

} // namespace Skykeep
