// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/settingsgeneralpage.h"

#include "base/error.h"
#include "platform/loginswitch.h"
#include "platform/preferences.h"
#include "platform/translation.h"
#include "ui_settingsgeneralpage.h"

#include <QDir>
#include <QLocale>
#include <QStyle>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

SettingsGeneralPage::SettingsGeneralPage(Preferences &preferences, Options options, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_options(std::move(options))
    , m_form(std::make_unique<Ui::SettingsGeneralPage>())
{
    m_form->setupUi(this);
    // What belongs to a box stands under its words.
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
    for (auto *hint : {m_form->startsAtLoginHint, m_form->closesToTrayHint})
        hint->setContentsMargins(indent, 0, indent, 0); // either may be the leading side
    m_form->startsAtLoginProblem->setContentsMargins(indent, 0, indent, 0);

    m_form->startsAtLogin->setAccessibleDescription(m_form->startsAtLoginHint->text());
    m_form->startsAtLoginProblem->setField(m_form->startsAtLogin);
    showLoginStart();
    connect(m_form->startsAtLogin, &QCheckBox::clicked, this,
            &SettingsGeneralPage::setStartsAtLogin);

    m_form->closesToTray->setChecked(m_preferences.closesToTray());
    m_form->closesToTray->setEnabled(m_options.hasTray);
    m_form->closesToTrayHint->setHidden(m_options.hasTray);
    if (!m_options.hasTray)
        m_form->closesToTray->setAccessibleDescription(m_form->closesToTrayHint->text());
    connect(m_form->closesToTray, &QCheckBox::clicked, &m_preferences,
            &Preferences::setClosesToTray);

    fillLanguages();
    fillClipboardTimes();
}

SettingsGeneralPage::~SettingsGeneralPage() = default;

void SettingsGeneralPage::fillLanguages()
{
    auto *box = m_form->language;
    box->addItem(tr("As the system is set"), QString());
    for (const auto &language : shippedLanguages())
        box->addItem(language.name, language.tag);
    box->setCurrentIndex(std::max(0, box->findData(m_preferences.language())));
    connect(box, &QComboBox::activated, this,
            [this, box] { m_preferences.setLanguage(box->currentData().toString()); });
}

void SettingsGeneralPage::fillClipboardTimes()
{
    auto *box = m_form->clipboardTime;
    const auto add = [box](const QString &text, std::chrono::seconds time) {
        box->addItem(text, qint64(time.count()));
    };
    add(tr("never"), 0s);
    add(tr("after 10 seconds"), 10s);
    add(tr("after 30 seconds"), 30s);
    add(tr("after a minute"), 1min);
    add(tr("after 5 minutes"), 5min);
    const auto chosen = m_preferences.clipboardTime();
    auto at = box->findData(qint64(chosen.count()));
    if (at < 0) { // somebody wrote it into the file
        at = box->count();
        add(tr("after %1 seconds").arg(QLocale().toString(qint64(chosen.count()))), chosen);
    }
    box->setCurrentIndex(at);
    connect(box, &QComboBox::activated, this, [this, box] {
        m_preferences.setClipboardTime(std::chrono::seconds(box->currentData().toLongLong()));
    });
}

void SettingsGeneralPage::showLoginStart()
{
    const auto start = loginStart();
    auto *box = m_form->startsAtLogin;
    const bool isOffered = !m_options.loginCommand.program.isEmpty();
    box->setChecked(start.state == LoginStart::State::Set
                    || start.state == LoginStart::State::Broken);
    box->setEnabled(isOffered && !start.isUnit && start.state != LoginStart::State::Unknown);
    m_form->startsAtLoginProblem->clear();
    if (!isOffered)
        m_form->startsAtLoginProblem->tell(tr("The sandbox does not start by itself."),
                                           ProblemLabel::Tone::News);
    else if (start.isUnit)
        m_form->startsAtLoginProblem
            ->tell(tr("The unit skykeepd.service starts it. To end that: %1")
                       .arg("systemctl --user disable skykeepd"_L1),
                   start.state == LoginStart::State::Broken ? ProblemLabel::Tone::Problem
                                                            : ProblemLabel::Tone::News);
    else if (start.state == LoginStart::State::Broken)
        m_form->startsAtLoginProblem->tell(
            tr("What would start is not there: %1. Switch this off and on again to repair it.")
                .arg(QDir::toNativeSeparators(start.program)));
}

void SettingsGeneralPage::setStartsAtLogin(bool starts)
{
    if (m_isSwitching) { // one question at a time
        m_form->startsAtLogin->setChecked(!starts);
        return;
    }
    m_isSwitching = true;
    switchLoginStart(starts ? std::optional(m_options.loginCommand) : std::nullopt, this,
                     [this](const Result<void> &done) {
                         m_isSwitching = false;
                         showLoginStart(); // as it is, whatever was asked for
                         if (!done)
                             m_form->startsAtLoginProblem->tell(describe(done.error()));
                     });
}

} // namespace Skykeep
