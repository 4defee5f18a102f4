// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace Skykeep {

//! What the desktop is asked to show. All of it is plain text.
struct Notification {
    enum class Urgency { Low, Normal, Critical };

    //! One of the same topic takes its place.
    QString topic;
    QString title;
    QString text;
    Urgency urgency = Urgency::Normal;

    friend bool operator==(const Notification &, const Notification &) = default;
};

//! The desktop's own way to show notifications. No call waits.
class Notifier : public QObject
{
    Q_OBJECT

public:
    //! Who it says it is.
    struct Sender {
        QString name; //!< "Skykeep"
        QString desktopFile; //!< Without its ending; also the name of the icon.
    };

    using QObject::QObject;

    //! Null where this system has no way that is known here.
    static std::unique_ptr<Notifier> ofThisSystem(const Sender &sender);

    virtual void show(const Notification &notification) = 0;
    //! No error where it is gone already.
    virtual void withdraw(const QString &topic) = 0;

Q_SIGNALS:
    //! Its owner clicked it. With \a token, where there is one, a window may come to the front.
    void activated(const QString &topic, const QString &token);
    //! Nobody here shows it.
    void undelivered(const Skykeep::Notification &notification);
};

} // namespace Skykeep
