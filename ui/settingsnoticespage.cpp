// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/settingsnoticespage.h"

#include "accounts/noticekind.h"
#include "platform/preferences.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace Skykeep {

SettingsNoticesPage::SettingsNoticesPage(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    auto *intro = new QLabel(tr("Notify me when:"), this);
    column->addWidget(intro);
    for (const auto kind : noticeKinds) {
        const auto word = toString(kind);
        auto *box = new QCheckBox(nameOf(kind), this);
        box->setObjectName(word);
        box->setChecked(preferences.notifies(word));
        connect(box, &QCheckBox::clicked, this,
                [&preferences, word](bool isOn) { preferences.setNotifies(word, isOn); });
        column->addWidget(box);
    }
    auto *hint = new QLabel(tr("What heals by itself is not notified. Everything is shown in the "
                               "window and the tray, whatever is chosen here."),
                            this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addStretch();
}

} // namespace Skykeep
