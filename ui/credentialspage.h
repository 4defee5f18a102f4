// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/signin.h"
#include "ui/signinrefusal.h"

#include <QWidget>

#include <memory>

namespace Ui {
class CredentialsPage;
}

namespace Skykeep {

//! Where the password goes, the password, and the mailed code once the server wants one.
class CredentialsPage : public QWidget
{
    Q_OBJECT

public:
    enum class Listing { New, Known };

    explicit CredentialsPage(QWidget *parent = nullptr);
    ~CredentialsPage() override;

    //! What was typed for another target is forgotten: it is not for this server.
    void present(const SignInTarget &target, Listing listing);
    //! How many more sign-ins the server allows is told when they are few.
    void setAllowance(const std::optional<SignInAllowance> &allowance, Timestamp now);
    //! Nothing while something is to be typed first, which is then told beside its field. Goes to
    //! the very server that is shown, whatever the identifier leads to by then.
    std::optional<SignInRequest> request();
    QString host() const;
    std::optional<ServiceUrl> sessionHost() const;

    //! Shows \a refusal beside its field, and goes there.
    void tell(const SignInRefusal &refusal);
    //! The server mailed a code.
    void askForCode();
    void tellUnlocked();
    void tellStopped();
    void setBusy(bool isBusy);
    //! Nothing typed remains.
    void forget();

Q_SIGNALS:
    //! The same sign-in without a code makes the server mail one.
    void newCodeAsked(const Skykeep::SignInRequest &request);
    void unlockAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void writeHint();
    static QString identityOf(const SignInTarget &target);
    static QString proofOf(const SignInTarget &target);
    void askForNewCode();
    std::optional<SignInRequest> requestWithoutCode();
    void clearProblems();
    void reveal(bool isRevealed);

    std::unique_ptr<Ui::CredentialsPage> m_form;
    std::optional<SignInTarget> m_target;
};

} // namespace Skykeep
