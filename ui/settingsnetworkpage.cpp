// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/settingsnetworkpage.h"

#include "platform/proxyaddress.h"
#include "ui_settingsnetworkpage.h"

#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// What such a proxy listens at, where nothing else is known.
QString usualPort(ProxyPreference::Kind kind)
{
    return kind == ProxyPreference::Kind::Socks5 ? u"1080"_s : u"8080"_s;
}

} // namespace

SettingsNetworkPage::SettingsNetworkPage(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_form(std::make_unique<Ui::SettingsNetworkPage>())
{
    m_form->setupUi(this);
    // One that took an empty field for unfinished would keep it from telling that it was left.
    static const QRegularExpression digits(u"[0-9]{0,5}"_s);
    m_form->port->setValidator(new QRegularExpressionValidator(digits, m_form->port));
    m_form->hostProblem->setField(m_form->host);
    m_form->portProblem->setField(m_form->port);
    show(m_preferences.proxy());

    for (auto *button : {m_form->usesSystem, m_form->usesNone, m_form->usesManual})
        connect(button, &QRadioButton::clicked, this, &SettingsNetworkPage::choose);
    connect(m_form->kind, &QComboBox::activated, this, &SettingsNetworkPage::proposePort);
    connect(m_form->host, &QLineEdit::textEdited, m_form->hostProblem, &ProblemLabel::clear);
    connect(m_form->port, &QLineEdit::textEdited, m_form->portProblem, &ProblemLabel::clear);
    connect(m_form->host, &QLineEdit::editingFinished, this, &SettingsNetworkPage::takeHost);
    connect(m_form->port, &QLineEdit::editingFinished, this, &SettingsNetworkPage::apply);
}

SettingsNetworkPage::~SettingsNetworkPage() = default;

ProxyPreference::Use SettingsNetworkPage::use() const
{
    if (m_form->usesManual->isChecked())
        return ProxyPreference::Use::Manual;
    return m_form->usesNone->isChecked() ? ProxyPreference::Use::None
                                         : ProxyPreference::Use::System;
}

ProxyPreference::Kind SettingsNetworkPage::kind() const
{
    return m_form->kind->currentIndex() == 1 ? ProxyPreference::Kind::Socks5
                                             : ProxyPreference::Kind::Http;
}

void SettingsNetworkPage::show(const ProxyPreference &proxy)
{
    m_form->usesSystem->setChecked(proxy.use == ProxyPreference::Use::System);
    m_form->usesNone->setChecked(proxy.use == ProxyPreference::Use::None);
    m_form->usesManual->setChecked(proxy.use == ProxyPreference::Use::Manual);
    m_form->kind->setCurrentIndex(proxy.kind == ProxyPreference::Kind::Socks5 ? 1 : 0);
    m_form->host->setText(proxy.host);
    m_form->port->setText(proxy.port > 0 ? QString::number(proxy.port) : usualPort(proxy.kind));
    m_form->manualBox->setEnabled(proxy.use == ProxyPreference::Use::Manual);
}

void SettingsNetworkPage::choose()
{
    const bool isManual = use() == ProxyPreference::Use::Manual;
    m_form->manualBox->setEnabled(isManual);
    if (isManual && m_form->host->text().isEmpty()) {
        m_form->host->setFocus(); // nothing is wrong yet
        return;
    }
    apply();
}

// Who pastes a whole address means its port as well.
void SettingsNetworkPage::takeHost()
{
    const auto address = ProxyAddress::parse(m_form->host->text());
    if (address && !address->hasUser) {
        m_form->host->setText(address->host);
        if (address->port > 0)
            m_form->port->setText(QString::number(address->port));
    }
    apply();
}

void SettingsNetworkPage::proposePort()
{
    const auto other = kind() == ProxyPreference::Kind::Socks5 ? ProxyPreference::Kind::Http
                                                               : ProxyPreference::Kind::Socks5;
    if (m_form->port->text() == usualPort(other))
        m_form->port->setText(usualPort(kind()));
    apply();
}

void SettingsNetworkPage::apply()
{
    auto proxy = m_preferences.proxy();
    proxy.use = use();
    m_form->hostProblem->clear();
    m_form->portProblem->clear();
    if (proxy.use == ProxyPreference::Use::Manual) {
        const auto address = ProxyAddress::parse(m_form->host->text());
        const int port = m_form->port->text().toInt();
        if (!address)
            m_form->hostProblem->tell(m_form->host->text().trimmed().isEmpty()
                                          ? tr("Enter the name or the address of the proxy. Until "
                                               "then nothing changes.")
                                          : tr("This is no name or address of a proxy. Until it is "
                                               "one, nothing changes."));
        else if (address->hasUser)
            m_form->hostProblem->tell(tr("Skykeep stores no passwords of proxies, and no names for "
                                         "them. Enter the host alone."));
        if (port < 1 || port > 65535)
            m_form->portProblem->tell(tr("A port is a number from 1 to 65535. Until it is one, "
                                         "nothing changes."));
        if (!address || address->hasUser || port < 1 || port > 65535)
            return;
        proxy.kind = kind();
        proxy.host = address->host;
        proxy.port = quint16(port);
    }
    m_preferences.setProxy(proxy);
}

} // namespace Skykeep
