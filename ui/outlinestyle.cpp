// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/outlinestyle.h"

#include "ui/contrast.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto qtsOwn = "fusion"_L1;

bool hidesFrames(const QPalette &palette)
{
    constexpr double toBeSeen = 1.1;
    constexpr int darkness = 140; // of a frame, in percent
    const auto window = palette.color(QPalette::Window);
    return contrastRatio(window, window.darker(darkness)) < toBeSeen;
}

// What is seen of \a ink that lets \a paper through.
QColor mixed(const QColor &ink, const QColor &paper)
{
    const auto part = [share = ink.alphaF()](float above, float below) {
        return above * share + below * (1 - share);
    };
    return QColor::fromRgbF(part(ink.redF(), paper.redF()), part(ink.greenF(), paper.greenF()),
                            part(ink.blueF(), paper.blueF()));
}

void drawFrame(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.palette.color(QPalette::WindowText));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void drawCircle(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.palette.color(QPalette::WindowText));
    painter.drawEllipse(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace

OutlineStyle::OutlineStyle()
    : QProxyStyle(QStyleFactory::create(qtsOwn))
{
}

void OutlineStyle::install()
{
    if (QApplication::style()->name() == qtsOwn)
        QApplication::setStyle(new OutlineStyle);
}

void OutlineStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    const auto base = palette.color(QPalette::Base);
    if (contrastRatio(mixed(palette.color(QPalette::PlaceholderText), base), base)
        >= visibleContrast)
        return;
    constexpr float faint = 0.65F;
    auto hint = palette.color(QPalette::Text);
    hint.setAlphaF(faint);
    palette.setColor(QPalette::PlaceholderText, hint);
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!hidesFrames(option->palette))
        return;
    switch (element) {
    case PE_Frame:
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameTabWidget:
    case PE_PanelButtonCommand:
    case PE_PanelTipLabel:
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawFrame(*option, *painter);
        break;
    case PE_IndicatorRadioButton:
        drawCircle(*option, *painter);
        break;
    default:
        break;
    }
}

void OutlineStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const bool isFramed = element == CE_TabBarTabShape || element == CE_ProgressBarGroove;
    if (!isFramed || !hidesFrames(option->palette))
        return;
    drawFrame(*option, *painter);
    const bool isFront = element == CE_TabBarTabShape && option->state & State_Selected;
    if (isFront) // it opens into its page, below
        painter->fillRect(option->rect.adjusted(1, option->rect.height() - 2, -1, 0),
                          option->palette.window());
}

} // namespace Skykeep
