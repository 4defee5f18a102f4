// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Skykeep {

//! The parts that packages are made of, installed below a folder of its own as below the root.
class Installation
{
public:
    //! \a components as in install(… COMPONENT …): "cli", "desktop", "daemon".
    explicit Installation(const QStringList &components);

    QString root() const { return m_root.path(); }
    //! Such as "share/man/man1/skykeep.1", below the prefix.
    QString file(const QString &name) const { return prefix() + QStringLiteral("/") + name; }
    QByteArray contents(const QString &name) const;
    //! All files below the prefix, sorted.
    QStringList files() const;

private:
    QString prefix() const { return m_root.filePath(QStringLiteral("usr")); }

    QTemporaryDir m_root;
};

} // namespace Skykeep
