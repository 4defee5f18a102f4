// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/signin.h"

#include <QCoreApplication>
#include <QStringList>

namespace Skykeep {

//! Several accounts that are to be added one after the other, and how far each has come. Holds
//! nothing secret.
class SignInQueue
{
    Q_DECLARE_TR_FUNCTIONS(Skykeep::SignInQueue)

public:
    enum class State {
        LookingUp,
        Ready, //!< Where it leads is known; its password is still to be typed.
        NotFound, //!< Or not understood. Nothing more comes of it here.
        Twice, //!< An earlier line is the same account.
        Refused, //!< Its password may be tried again.
        Skipped,
        SignedIn,
    };

    struct Line {
        QString typed;
        State state = State::LookingUp;
        std::optional<SignInTarget> target = std::nullopt;
        bool isListed = false; //!< Signing in renews its row.
        std::optional<Did> did = std::nullopt; //!< Once it is signed in.
        QString note = {}; //!< Why, where something is wrong.
    };

    //! What several accounts are separated by in \a text: line breaks, commas, semicolons; spaces
    //! too where each part is an account by itself. One that cannot be taken apart is one.
    static QStringList identifiersIn(const QString &text);

    explicit SignInQueue(const QStringList &identifiers);

    const std::vector<Line> &lines() const { return m_lines; }
    size_t size() const { return m_lines.size(); }
    //! Those that are still to be looked up.
    QStringList unknown() const;

    void found(const QString &identifier, const SignInTarget &target, bool isListed);
    void notFound(const QString &identifier, const QString &note);

    //! The line whose password is asked for.
    std::optional<size_t> current() const { return m_current; }
    //! Goes on to the next line that is ready. False where there is none (yet).
    bool goOn();
    //! Back to the nearest line before it that can still be signed in to. False where there is none.
    bool goBack();
    bool isLookingUp() const;

    void skip();
    void refuse(const QString &note);
    void signedIn(const Did &did);
    //! What is still open will not be done.
    void giveUp();

    std::vector<Did> signedIn() const;
    //! What was typed of those that could still be tried.
    QStringList leftOver() const;
    //! How many different accounts there are.
    size_t accountCount() const;
    //! Which of them the current one is, from 1.
    size_t position() const;
    //! "Waiting", "Signed in", …
    static QString inWords(const Line &line);

private:
    bool isOpen(const Line &line) const;
    size_t countBefore(size_t end) const;

    std::vector<Line> m_lines;
    std::optional<size_t> m_current;
};

} // namespace Skykeep
