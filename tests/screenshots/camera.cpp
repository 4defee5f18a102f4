// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "camera.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
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

QRect areaOf(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint()), widget.size()};
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
    for (size_t i = 0; i < count; ++i)
        take(name, m_palettes.at(i), window, [] { return QList<QWidget *>(); });
    QApplication::setPalette(m_palettes.front().palette);
    comeToRest();
}

void Camera::take(const QString &name, QWidget &window, const Open &open)
{
    for (const auto &palette : m_palettes)
        take(name, palette, window, open);
    QApplication::setPalette(m_palettes.front().palette);
    comeToRest();
}

void Camera::take(const QString &name, const NamedPalette &palette, QWidget &window,
                  const Open &open)
{
    QApplication::setPalette(palette.palette);
    comeToRest();
    const auto popups = open();
    comeToRest();
    const auto scale = window.devicePixelRatioF();
    auto area = areaOf(window);
    for (const auto *popup : popups)
        area |= areaOf(*popup);
    QImage picture((QSizeF(area.size()) * scale).toSize(), QImage::Format_ARGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    for (auto *part : QList<QWidget *>{&window} + popups)
        painter.drawPixmap(areaOf(*part).topLeft() - area.topLeft(), part->grab());
    painter.end();
    for (auto popup = popups.crbegin(); popup != popups.crend(); ++popup)
        (*popup)->close();
    comeToRest();
    save(u"%1-%2-%3.png"_s.arg(name, palette.name, m_suffix), picture);
}

void Camera::save(const QString &name, const QImage &picture)
{
    ++m_count;
    if (isBlank(picture))
        m_failures << u"%1 is blank"_s.arg(name);
    if (!picture.save(m_folder.filePath(name), "PNG"))
        m_failures << u"%1 could not be written"_s.arg(name);
}

} // namespace Skykeep
