// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "palettes.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

struct Colours {
    QColor window;
    QColor base;
    QColor button;
    QColor text;
    QColor faint; //!< What is disabled, or a hint.
    QColor highlight;
    QColor highlightedText;
    QColor link;
};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(colours.button, colours.window);
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::ToolTipBase, colours.window);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.faint);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, colours.highlightedText);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.faint);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xf2f3f5,
                      .base = Qt::white,
                      .button = 0xf7f8fa,
                      .text = 0x1d2025,
                      .faint = 0x6b7078,
                      .highlight = 0x1d66c9,
                      .highlightedText = Qt::white,
                      .link = 0x1a5fb4});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0x2a2e33,
                      .base = 0x1d2023,
                      .button = 0x353a40,
                      .text = 0xeceef1,
                      .faint = 0x9aa0a8,
                      .highlight = 0x2d6fc8,
                      .highlightedText = Qt::white,
                      .link = 0x7ab5f2});
}

std::vector<NamedPalette> allPalettes()
{
    return {{u"light"_s, lightPalette()},
            {u"dark"_s, darkPalette()},
            {u"white-on-black"_s,
             paletteOf({.window = Qt::black,
                        .base = Qt::black,
                        .button = Qt::black,
                        .text = Qt::white,
                        .faint = 0x3ff23f,
                        .highlight = 0x1aebff,
                        .highlightedText = Qt::black,
                        .link = 0xffff00})},
            {u"black-on-white"_s,
             paletteOf({.window = Qt::white,
                        .base = Qt::white,
                        .button = Qt::white,
                        .text = Qt::black,
                        .faint = 0x600000,
                        .highlight = 0x37006e,
                        .highlightedText = Qt::white,
                        .link = 0x00009f})},
            {u"greyish-light"_s,
             paletteOf({.window = 0xc8c8c8,
                        .base = 0xdcdcdc,
                        .button = 0xc0c0c0,
                        .text = Qt::black,
                        .faint = 0x505050,
                        .highlight = 0x30508c,
                        .highlightedText = Qt::white,
                        .link = 0x0000aa})},
            {u"greyish-dark"_s,
             paletteOf({.window = 0x484848,
                        .base = 0x3c3c3c,
                        .button = 0x505050,
                        .text = Qt::white,
                        .faint = 0xc0c0c0,
                        .highlight = 0x2d6fc8,
                        .highlightedText = Qt::white,
                        .link = 0x9cc8ff})}};
}

} // namespace Skykeep
