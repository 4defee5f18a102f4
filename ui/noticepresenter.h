// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/noticeboard.h"
#include "platform/notifier.h"

#include <QHash>

#include <memory>
#include <optional>

namespace Skykeep {

//! Shows what the board tells: by the desktop's notifications, else beside the tray's icon.
class NoticePresenter : public QObject
{
    Q_OBJECT

public:
    enum class Place { Profile, Sandbox };

    //! \a board outlives it. \a notifier is null where the system has none.
    NoticePresenter(NoticeBoard &board, std::unique_ptr<Notifier> notifier, Place place);
    ~NoticePresenter() override;

    static Notifier::Sender sender(Place place);

    //! What was shown last beside the tray's icon was clicked.
    void openLast();

    //! A program asks, and its question may not be seen. Takes the place of the one before.
    void showQuestion(const QString &title, const QString &text);
    //! None waits any more.
    void withdrawQuestion();

Q_SIGNALS:
    //! A notice was clicked: this account is to be shown.
    void accountAsked(const Skykeep::Did &did);
    //! One about several accounts, or about the keychain, was.
    void windowAsked();
    //! What waits for the owner's answer is to be shown.
    void questionsAsked();
    //! Nobody else shows it: it is to be shown beside the tray's icon.
    void bubbleAsked(const QString &title, const QString &text, Skykeep::Attention level);

private:
    void show(const Notice &notice);
    QString titled(const QString &title) const;
    void showBesideTray(const Notification &notification);
    void open(const QString &topic, const QString &token);

    std::unique_ptr<Notifier> m_notifier;
    Place m_place;
    QHash<QString, Notice> m_notices; //!< What was told last of each topic.
    QString m_besideTray; //!< The topic of the bubble there.
};

} // namespace Skykeep
