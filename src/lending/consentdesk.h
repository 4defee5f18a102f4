// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/sharedtask.h"
#include "identity/did.h"
#include "lending/grant.h"
#include "lending/want.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Skykeep {

//! What the owner said to a question.
enum class Consent {
    Once,
    ThisTerminal,
    ForAnHour,
    UntilLocked,
    Always, //!< For this program and account.
    Deny,
    AlwaysDeny,
};

//! One question to the owner: may this program have that of this account?
struct ConsentQuestion {
    quint64 id = 0;
    Program program = {};
    std::optional<Did> account = {}; //!< Nothing for Want::Kind::Unlock.
    Want want = {};
    std::optional<Grant> grant = {}; //!< What would be remembered, of Want::Kind::Grant.
    Timestamp askedAt = {};
    int askers = 1; //!< Requests of the same program for the same that wait for the one answer.

    //! The answers that make sense: no "always" for what cannot be remembered, no terminal where there is none,
    //! once or not at all for what only the owner may do. Once and Deny always do.
    std::vector<Consent> answers() const;
};

//! The questions that wait for the owner, and their answers.
//!
//! A window shows them; without one nobody can answer, and asking fails at once. Bounded: a program that
//! asks too much is cut off, and the same question is asked once however many wait for it.
class ConsentDesk : public QObject
{
    Q_OBJECT

public:
    //! Different questions waiting; of all programs that cannot be told from others together, as many.
    static constexpr int MostOfOneProgram = 5;
    static constexpr int MostQuestions = 30;
    static constexpr Milliseconds Patience = std::chrono::minutes(5);

    explicit ConsentDesk(Clock &clock);
    ~ConsentDesk() override;

    //! A window is there that shows questions. Where it goes, what waits is told so.
    void setPresented(bool isPresented);
    bool isPresented() const { return m_isPresented; }

    //! Puts a question on behalf of \a asker, or joins the same one that waits already.
    //! NotNow where too many wait, or nobody answered for Patience; NotFound where there is no window;
    //! Cancelled where it was withdrawn.
    Task<Consent> ask(quint64 asker, ConsentQuestion question);
    //! The asker has given up: a question that nobody waits for any more goes.
    void withdraw(quint64 asker);
    //! Ends each question that \a decide has an answer to by now.
    void settle(
        const std::function<std::optional<Result<Consent>>(const ConsentQuestion &)> &decide);

    const std::vector<ConsentQuestion> &questions() const { return m_shown; }
    const ConsentQuestion *find(quint64 id) const;
    //! By the owner, in the window. Nothing happens where the question has gone meanwhile.
    void answer(quint64 id, Consent consent);
    //! Says no to all that waits, for now.
    void denyAll();

Q_SIGNALS:
    void asked(quint64 id);
    void changed(quint64 id); //!< More, or fewer, wait for it.
    void gone(quint64 id); //!< Answered, withdrawn or too old.

private:
    struct Waiting;

    void end(quint64 id, const Result<Consent> &consent);
    void endOld();
    void planAges();

    Clock &m_clock;
    bool m_isPresented = false;
    quint64 m_lastId = 0;
    std::vector<ConsentQuestion> m_shown; //!< The oldest first.
    std::vector<std::unique_ptr<Waiting>> m_waiting; //!< Of the questions, in the same order.
    std::unique_ptr<Alarm> m_ages;
};

} // namespace Skykeep
