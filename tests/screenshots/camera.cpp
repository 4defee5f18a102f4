// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "camera.h"

#include <QApplication>
#include <QImage>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// Layouts, posted changes, and what those post in turn.
void comeToRest()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

bool isBlank(const QImage &picture)
{
    const auto colour = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2) {
            if (picture.pixel(x, y) != colour)
                return false;
        }
    }
    return true;
}

} // namespace

Camera::Camera(QDir folder, QString suffix, std::vector<NamedPalette> palettes)
    : m_folder(std::move(folder))
    , m_suffix(std::move(suffix))
    , m_palettes(std::move(palettes))
{
}

void Camera::take(const QString &name, QWidget &window, Breadth breadth)
{
    const auto count = breadth == Breadth::FirstPalette ? size_t(1) : m_palettes.size();
    for (size_t i = 0; i < count; ++i) {
        const auto &[palette, colours] = m_palettes.at(i);
        QApplication::setPalette(colours);
        comeToRest();
        const auto size = (QSizeF(window.size()) * window.devicePixelRatioF()).toSize();
        save(u"%1-%2-%3.png"_s.arg(name, palette, m_suffix), window.grab().toImage(), size);
    }
    QApplication::setPalette(m_palettes.front().palette);
    comeToRest();
}

void Camera::save(const QString &name, const QImage &picture, QSize expected)
{
    ++m_count;
    if (picture.size() != expected)
        m_failures << u"%1: %2×%3 pixels instead of %4×%5"_s.arg(name)
                          .arg(picture.width())
                          .arg(picture.height())
                          .arg(expected.width())
                          .arg(expected.height());
    else if (isBlank(picture))
        m_failures << u"%1 is blank"_s.arg(name);
    if (!picture.save(m_folder.filePath(name), "PNG"))
        m_failures << u"%1 could not be written"_s.arg(name);
}

} // namespace Skykeep
