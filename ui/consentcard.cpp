// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/consentcard.h"

#include "models/lentwords.h"
#include "ui/consentwords.h"
#include "ui/factsheet.h"
#include "ui/focusring.h"
#include "ui/labels.h"
#include "ui/statusicons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr double headingSize = 1.5; // times that of the text

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(breakable(text), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    alignLeading(*label, Qt::AlignTop);
    return label;
}

QWidget *iconed(const QIcon &icon, QLabel *label, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    auto *picture = new QLabel(line);
    const int side = line->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, line);
    picture->setPixmap(icon.pixmap(QSize(side, side), line->devicePixelRatioF()));
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    return line;
}

// What lets somebody do more than look.
bool isDangerous(const Allowance &allowance)
{
    return allowance.hasAccessToken || allowance.classes.contains(CallClass::Manage)
        || std::ranges::any_of(allowance.methods, [](const Nsid &method) {
               return classOf(method) == CallClass::Manage;
           });
}

} // namespace

ConsentCard::ConsentCard(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"question"_s);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    new FocusRing(this);
}

void ConsentCard::setQuestion(const ConsentQuestion &question, const Account *account)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);

    const auto program = ConsentWords::program(question);
    const auto request = ConsentWords::request(question, account);
    auto *heading = wrapped(program, content);
    heading->setObjectName(u"program"_s);
    auto font = heading->font();
    font.setPointSizeF(font.pointSizeF() * headingSize);
    font.setBold(true);
    heading->setFont(font);
    column->addWidget(heading);
    auto *asked = wrapped(request, content);
    asked->setObjectName(u"request"_s);
    column->addWidget(asked);
    if (question.askers > 1) {
        column->addWidget(wrapped(tr("%1 requests wait for this answer.")
                                      .arg(QLocale().toString(question.askers)),
                                  content));
    }
    column->addSpacing(column->spacing());

    const auto allowed = ConsentWords::allowed(question);
    if (!allowed.isEmpty()) {
        auto *title = wrapped(tr("What this allows"), content);
        font = title->font();
        font.setBold(true);
        title->setFont(font);
        column->addWidget(title);
    }
    const auto icon = isDangerous(question.want.asked)
        ? attentionIcon(Attention::Warning, palette())
        : glyphIcon(Glyph::Check, palette());
    for (const auto &sentence : allowed)
        column->addWidget(iconed(icon, wrapped(sentence, content), content));
    const auto cautions = ConsentWords::cautions(question, account);
    for (const auto &sentence : cautions)
        column->addWidget(iconed(attentionIcon(Attention::Critical, palette()),
                                 wrapped(sentence, content), content));
    column->addSpacing(column->spacing());

    auto *facts = new FactSheet(content);
    auto told = ConsentWords::facts(question, account);
    for (auto &fact : told)
        fact.value = breakable(fact.value);
    facts->setFacts(told);
    column->addWidget(facts);
    column->addStretch();
    setWidget(content); // which deletes the one before

    setAccessibleName(tr("%1 %2").arg(program, request));
    setAccessibleDescription((allowed + cautions).join(u' '));
    verticalScrollBar()->setValue(0);
    updateGeometry();
}

QSize ConsentCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 76;
    if (!widget())
        return {width, fontMetrics().height() * 12};
    // A line more, so that no scroll bar takes from the width where it just fits.
    const int needed = widget()->layout()->totalHeightForWidth(width) + fontMetrics().lineSpacing();
    return {width, std::min(needed, screen()->availableGeometry().height() / 2)};
}

} // namespace Skykeep
