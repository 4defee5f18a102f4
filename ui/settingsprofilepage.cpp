// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/settingsprofilepage.h"

#include "ui_settingsprofilepage.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QUrl>

namespace Skykeep {

namespace {

void fill(QLineEdit *field, QPushButton *open, QPushButton *copy, const QString &folder)
{
    field->setText(QDir::toNativeSeparators(folder));
    field->setCursorPosition(0);
    QObject::connect(open, &QPushButton::clicked, field,
                     [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    QObject::connect(copy, &QPushButton::clicked, field, [field] {
        QGuiApplication::clipboard()->setText(field->text());
        field->selectAll(); // shows what was copied
    });
}

} // namespace

SettingsProfilePage::SettingsProfilePage(const Options &options, QWidget *parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::SettingsProfilePage>())
{
    m_form->setupUi(this);
    fill(m_form->configFolder, m_form->openConfig, m_form->copyConfig,
         options.paths.configFolder());
    fill(m_form->stateFolder, m_form->openState, m_form->copyState, options.paths.stateFolder());
    m_form->sandboxBox->setHidden(options.isSandbox);
    connect(m_form->startSandbox, &QPushButton::clicked, this, &SettingsProfilePage::sandboxAsked);
}

SettingsProfilePage::~SettingsProfilePage() = default;

} // namespace Skykeep
