// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountregistry.h"
#include "lending/consentdesk.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace Skykeep {

class ConsentCard;

//! Asks the owner, one question at a time, on top of all windows.
//!
//! It comes up by itself with a question and goes with the last, without taking the keyboard from where its
//! owner writes. What grants can be pressed only when the same question was before their eyes for a moment
//! in which no key was pressed, and no key but those of its own button presses it. Closing it answers
//! nothing: the questions wait until they are too old, and the tray leads back to them.
class ConsentWindow : public QWidget
{
    Q_OBJECT

public:
    static constexpr Milliseconds LookTime{700}; //!< Before what grants can be pressed.
    static constexpr Milliseconds NoticeTime{
        6000}; //!< That a last question has gone is told for so long.

    enum class Place { Profile, Sandbox };

    //! All of them outlive the window.
    struct Services {
        ConsentDesk &desk;
        const AccountRegistry &accounts;
        Clock &clock;
    };
    ConsentWindow(Services services, Place place);
    ~ConsentWindow() override;

    //! Shows what waits, and takes the keyboard: somebody has asked for it.
    void open();
    //! The question that is before the owner's eyes.
    std::optional<quint64> shown() const { return m_shown; }

Q_SIGNALS:
    //! A question has come up. The window has been shown for it.
    void asks(const QString &program, const QString &request);
    //! Nothing waits any more.
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWidgets();
    void layOut();
    void translate();
    void take(quint64 id);
    void drop(quint64 id);
    void showQuestion(std::optional<quint64> id);
    void refreshCard();
    void fillAnswers(const ConsentQuestion &question);
    void updateConsequence();
    void updatePlace();
    void step(int by);
    void allow();
    void never();
    void answer(Consent consent);
    void denyAll();
    //! What grants is out of reach again until its owner has looked for a moment.
    void guard();
    void setReachable(bool isReachable);
    std::optional<size_t> placeOfShown() const;
    void fit();

    Services m_services;
    Place m_place;
    std::unique_ptr<Alarm> m_look;
    std::unique_ptr<Alarm> m_notice;
    std::optional<quint64> m_shown;
    bool m_isAnswering = false; //!< What goes now goes because of what its owner has said.
    QString m_program; //!< Of what is shown.
    QString m_gone; //!< Whose question was taken back.

    QLabel *m_gonePicture;
    QWidget *m_goneLine;
    QLabel *m_goneText;
    QWidget *m_places;
    QLabel *m_placeText;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_denyAll;
    ConsentCard *m_card;
    QWidget *m_answers;
    QLabel *m_lastingLabel;
    QComboBox *m_lasting;
    QLabel *m_consequence;
    QPushButton *m_never;
    QPushButton *m_deny;
    QPushButton *m_allow;
    QPushButton *m_close;
    QLabel *m_boundary;
};

} // namespace Skykeep
