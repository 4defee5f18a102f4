// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "palettes.h"

#include <QDir>
#include <QStringList>

#include <functional>

class QWidget;

namespace Skykeep {

//! Takes pictures of windows in several palettes and saves them as PNG files.
class Camera
{
public:
    //! \a suffix tells the pictures of this run from those of others.
    Camera(QDir folder, QString suffix, std::vector<NamedPalette> palettes);

    enum class Breadth {
        EveryPalette,
        FirstPalette, //!< Of many pictures that differ in their words only.
    };
    //! \a name-palette-suffix.png. The window has been shown.
    void take(const QString &name, QWidget &window, Breadth breadth = Breadth::EveryPalette);
    //! The same of a window with menus over it. \a open pops them up, the lowest first, once the
    //! palette is there; they are closed again.
    using Open = std::function<QList<QWidget *>()>;
    void take(const QString &name, QWidget &window, const Open &open);

    //! What could not be taken or saved, or shows nothing.
    const QStringList &failures() const { return m_failures; }
    int count() const { return m_count; }

private:
    void take(const QString &name, const NamedPalette &palette, QWidget &window, const Open &open);
    void save(const QString &name, const QImage &picture);

    QDir m_folder;
    QString m_suffix;
    std::vector<NamedPalette> m_palettes;
    QStringList m_failures;
    int m_count = 0;
};

} // namespace Skykeep
