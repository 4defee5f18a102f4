// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/signinrefusal.h"

#include <QWidget>

#include <memory>

namespace Ui {
class IdentifierPage;
}

namespace Skykeep {

//! Who signs in: one field, and the server's for those who need it or want it.
class IdentifierPage : public QWidget
{
    Q_OBJECT

public:
    explicit IdentifierPage(QWidget *parent = nullptr);
    ~IdentifierPage() override;

    void setIdentifier(const QString &identifier);
    QString identifier() const;
    //! Empty while its field is put away, whatever was typed there.
    QString server() const;

    //! Shows \a refusal beside its field, and goes there. A server that is asked for is proposed.
    void tell(const SignInRefusal &refusal);
    void clearProblems();
    void setBusy(bool isBusy);

private:
    void showServer(bool isShown);
    void forgetProposal();

    std::unique_ptr<Ui::IdentifierPage> m_form;
    //! The server in the field is our proposal: it holds for no other identifier.
    bool m_isProposed = false;
};

} // namespace Skykeep
