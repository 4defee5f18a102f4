// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/signinconversation.h"
#include "ui/signinqueue.h"
#include "ui/signinrefusal.h"

#include <QDialog>
#include <QTimer>

#include <memory>

namespace Ui {
class AddAccountDialog;
}

class QPushButton;

namespace Skykeep {

//! Adds an account, or signs in to one of the list again: who, then where, then the password. Several
//! that were pasted are a queue: their passwords are asked for one after the other.
//!
//! Cancel and Escape take back what is being waited for, and what was typed stays; with nothing to
//! wait for they close the dialog. What has been typed is forgotten whenever it closes.
class AddAccountDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a conversation outlives it. An \a identifier that is not empty is looked up once shown.
    AddAccountDialog(SignInConversation &conversation, const QString &identifier,
                     QWidget *parent = nullptr);
    ~AddAccountDialog() override;

    void done(int result) override;
    void reject() override;

Q_SIGNALS:
    //! The keychain must be unlocked first. The dialog notices when it is.
    void unlockAsked();

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Step { Account, Credentials, Outcome };

    void addButtons();
    void follow(SignInConversation &conversation);
    void proceed();
    void lookUp();
    void signIn(const SignInRequest &request);
    void showTarget(const SignInTarget &target);
    void askPassword(const SignInTarget &target);
    void showRefusal(const Error &error);
    void showSignedIn(const Did &did);
    void goBack();
    void turnTo(Step step);
    void showButtons();
    void showSkip(bool isOffered);
    void setWaiting(bool isWaiting);
    void stopWaiting();

    // Several accounts.
    void followQueue();
    void begin(const QStringList &identifiers);
    void takeTarget(const QString &identifier, const SignInTarget &target);
    void goOn();
    void showLine();
    void showQueue();
    void skip();
    void startOver();

    // What came of it.
    void finish(std::vector<Did> signedIn);
    QString outcome(const std::vector<Did> &signedIn) const;
    void changeToAppPasswords();

    SignInConversation &m_conversation;
    std::unique_ptr<Ui::AddAccountDialog> m_form;
    QPushButton *m_proceed = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_skip = nullptr;
    QTimer m_patience; //!< Only what takes longer is worth a word.
    Step m_step = Step::Account;
    bool m_isWaiting = false; //!< For an answer to a question of this dialog.
    const bool m_isAgain; //!< Signs in those who are in the list.
    bool m_startsByItself;
    std::optional<SignInQueue> m_queue;
    std::optional<SignInRefusal> m_wantsServer; //!< Some of the queue lead to none by themselves.
    std::vector<Did> m_strong; //!< Signed in with the main password, and still so.
};

} // namespace Skykeep
