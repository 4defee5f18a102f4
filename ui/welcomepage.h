// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"

#include <QScrollArea>

#include <utility>
#include <vector>

class QLabel;

namespace Skykeep {

class AccountActions;
class Remedies;
class WarningStack;
enum class Glyph;

//! What the window shows while there are no accounts: what Skykeep does, where secrets lie, and
//! how to begin. What stands in the way of beginning, such as a locked keychain, is said here.
class WelcomePage : public QScrollArea
{
    Q_OBJECT

public:
    //! Whoever is in the sandbox already is not invited to it.
    enum class Invitation { Sandbox, None };
    //! \a remedies and \a actions outlive the page.
    WelcomePage(Remedies &remedies, AccountActions &actions, Invitation invitation,
                QWidget *parent = nullptr);

    //! \a backend is the keychain's name; empty where it is not known.
    void setKeychain(const QString &backend);
    //! About the keeper.
    void setWarnings(const std::vector<Warning> &warnings);

Q_SIGNALS:
    void addAccountAsked();
    void sandboxAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeHead(QWidget *parent);
    QLayout *makePromise(Glyph glyph, const QString &heading, QLabel *text);
    QLayout *makeButtons(QWidget *parent, Invitation invitation);
    void drawIcons();

    QLabel *m_picture = nullptr;
    QLabel *m_secrets = nullptr;
    WarningStack *m_warnings = nullptr;
    std::vector<std::pair<QLabel *, Glyph>> m_glyphs;
};

} // namespace Skykeep
