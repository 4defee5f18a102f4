// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/settingslendingpage.h"

#include "platform/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

void fillTimes(QComboBox &box, std::chrono::minutes chosen)
{
    const auto add = [&box](const QString &text, std::chrono::minutes time) {
        box.addItem(text, qint64(time.count()));
    };
    add(SettingsLendingPage::tr("never"), 0min);
    add(SettingsLendingPage::tr("after 5 minutes"), 5min);
    add(SettingsLendingPage::tr("after 15 minutes"), 15min);
    add(SettingsLendingPage::tr("after 30 minutes"), 30min);
    add(SettingsLendingPage::tr("after an hour"), 1h);
    auto place = box.findData(qint64(chosen.count()));
    if (place < 0) { // somebody wrote it into the file
        place = box.count();
        add(SettingsLendingPage::tr("after %1 minutes")
                .arg(QLocale().toString(qint64(chosen.count()))),
            chosen);
    }
    box.setCurrentIndex(place);
}

} // namespace

SettingsLendingPage::SettingsLendingPage(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
{
    auto *intro = new QLabel(tr("While lending is locked, no program gets anything of your "
                                "accounts, but for those that you or the administrator let in even "
                                "then. Your sessions are renewed as ever."),
                             this);
    intro->setWordWrap(true);
    auto *screen = new QCheckBox(tr("Lock lending when the &screen is locked"), this);
    screen->setObjectName(u"locksWithScreen"_s);
    screen->setChecked(preferences.locksLendingWithScreen());
    connect(screen, &QCheckBox::clicked, &preferences, &Preferences::setLocksLendingWithScreen);

    auto *label = new QLabel(tr("Lock lending when nobody &uses the computer"), this);
    auto *idle = new QComboBox(this);
    idle->setObjectName(u"idleTime"_s);
    fillTimes(*idle, preferences.lendingIdleTime());
    label->setBuddy(idle);
    connect(idle, &QComboBox::activated, this, [&preferences, idle] {
        preferences.setLendingIdleTime(std::chrono::minutes(idle->currentData().toLongLong()));
    });

    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(idle);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(screen);
    column->addLayout(row);
    column->addStretch();
}

} // namespace Skykeep
