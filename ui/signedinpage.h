// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Skykeep {

class ProblemLabel;

//! What came of signing in, and the offer to go on with less than the main password.
class SignedInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignedInPage(QWidget *parent = nullptr);

    //! \a names signed in with their main password; none: there is nothing to offer.
    void present(const QString &outcome, const QStringList &names);
    void tellChanged(const QString &sentence);
    void tellProblem(const QString &sentence);
    void setBusy(bool isBusy);

Q_SIGNALS:
    void appPasswordsAsked();

private:
    QLabel *m_outcome;
    QLabel *m_offer;
    QPushButton *m_change;
    ProblemLabel *m_problem;
};

} // namespace Skykeep
