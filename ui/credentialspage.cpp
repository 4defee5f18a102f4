// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/credentialspage.h"

#include "base/timewords.h"
#include "ui/capslockwatch.h"
#include "ui/labels.h"
#include "ui_credentialspage.h"

#include <QDesktopServices>
#include <QEvent>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto appPasswords = "https://bsky.app/settings/app-passwords"_L1;

// "https://" goes without saying, anything else does not.
QString shown(const ServiceUrl &server)
{
    return server.isEncrypted() ? server.displayName() : server.toString();
}

bool isSamePlace(const SignInTarget &a, const SignInTarget &b)
{
    return a.identifier == b.identifier && a.sessionHost == b.sessionHost;
}

} // namespace

CredentialsPage::CredentialsPage(QWidget *parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::CredentialsPage>())
{
    m_form->setupUi(this);
    alignLeading(*m_form->identity);
    m_form->passwordProblem->setField(m_form->password);
    m_form->codeProblem->setField(m_form->code);
    setFocusProxy(m_form->password);
    m_form->codeBox->hide();
    m_form->unlock->hide();
    writeHint();
    // Opened here, since a page that no browser shows has to be told.
    connect(m_form->passwordHint, &QLabel::linkActivated, this, [this](const QString &address) {
        if (!QDesktopServices::openUrl(QUrl(address)))
            m_form->signInProblem->tell(tr("No web browser opened. The page is %1").arg(address),
                                        ProblemLabel::Tone::News);
    });
    const auto *capsLock = new CapsLockWatch(m_form->password);
    connect(capsLock, &CapsLockWatch::changed, this, [this](bool isOn) {
        m_form->capsLock->tell(isOn ? tr("Caps Lock is on.") : QString(), ProblemLabel::Tone::News);
    });

    connect(m_form->password, &QLineEdit::textEdited, this, &CredentialsPage::clearProblems);
    connect(m_form->code, &QLineEdit::textEdited, this, &CredentialsPage::clearProblems);
    connect(m_form->reveal, &QToolButton::toggled, this, &CredentialsPage::reveal);
    connect(m_form->newCode, &QToolButton::clicked, this, &CredentialsPage::askForNewCode);
    connect(m_form->unlock, &QPushButton::clicked, this, &CredentialsPage::unlockAsked);
}

CredentialsPage::~CredentialsPage() = default;

// A link's own colour is hard to read on many a dark palette; the line under it says enough.
void CredentialsPage::writeHint()
{
    m_form->passwordHint->setText(
        tr("An app password is best: it can be taken back without changing your own. "
           "<a href=\"%1\" style=\"color: %2\">Make an app password</a>")
            .arg(appPasswords, palette().color(QPalette::WindowText).name()));
}

void CredentialsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_form->passwordHint)
        writeHint();
}

void CredentialsPage::present(const SignInTarget &target, Listing listing)
{
    if (m_target && !isSamePlace(*m_target, target))
        forget();
    m_target = target;
    clearProblems();
    const auto name = target.handle ? target.handle->toString() : target.identifier;
    m_form->who->setText(
        target.accountHost ? tr("%1, hosted at %2.").arg(name, shown(*target.accountHost)) : name);
    m_form->host->setText(tr("Signing in at %1.").arg(host()));
    m_form->identity->setText(identityOf(target));
    m_form->identity->setHidden(m_form->identity->text().isEmpty());
    m_form->listed->setVisible(listing == Listing::Known);
    m_form->password->setFocus();
}

QString CredentialsPage::identityOf(const SignInTarget &target)
{
    QStringList lines;
    if (target.did)
        lines << target.did->toString();
    if (const auto proof = proofOf(target); !proof.isEmpty())
        lines << proof;
    return lines.join(u'\n');
}

QString CredentialsPage::proofOf(const SignInTarget &target)
{
    if (!target.handle)
        return {};
    const auto handle = target.handle->toString();
    switch (target.proof) {
    case SignInTarget::Proof::None:
        return {};
    case SignInTarget::Proof::Dns:
        return tr("The DNS of %1 confirms it.").arg(handle);
    case SignInTarget::Proof::Web:
        return tr("The web server of %1 confirms it.").arg(handle);
    case SignInTarget::Proof::Server:
        return tr("%1 says so; nobody else was asked.").arg(shown(target.sessionHost));
    case SignInTarget::Proof::Document:
        return tr("The account goes by %1; whether that name leads back was not checked.")
            .arg(handle);
    case SignInTarget::Proof::List:
        return tr("%1 leads nowhere at present; the account is known from the list.").arg(handle);
    }
    Q_UNREACHABLE();
}

void CredentialsPage::setAllowance(const std::optional<SignInAllowance> &allowance, Timestamp now)
{
    constexpr int few = 5;
    if (!allowance || allowance->left > few) {
        m_form->allowance->clear();
        return;
    }
    const auto until = waitText(allowance->until, now);
    auto sentence = tr("%n sign-in attempts are left at %1 until %2.", nullptr, allowance->left);
    if (allowance->left == 0)
        sentence = tr("No sign-in attempts are left at %1 until %2.");
    else if (allowance->left == 1) // also where no translation is loaded
        sentence = tr("One sign-in attempt is left at %1 until %2.");
    m_form->allowance->tell(sentence.arg(host(), until), ProblemLabel::Tone::News);
}

QString CredentialsPage::host() const
{
    return m_target ? shown(m_target->sessionHost) : QString();
}

std::optional<ServiceUrl> CredentialsPage::sessionHost() const
{
    return m_target ? std::optional(m_target->sessionHost) : std::nullopt;
}

std::optional<SignInRequest> CredentialsPage::requestWithoutCode()
{
    clearProblems();
    if (!m_target)
        return std::nullopt;
    if (m_form->password->text().isEmpty()) {
        tell({SignInRefusal::Field::Password, tr("Type the password of this account.")});
        return std::nullopt;
    }
    return SignInRequest{m_target->identifier, m_target->sessionHost.toString(),
                         Secret(m_form->password->text().toUtf8())};
}

std::optional<SignInRequest> CredentialsPage::request()
{
    auto request = requestWithoutCode();
    if (!request || m_form->codeBox->isHidden())
        return request;
    const auto code = m_form->code->text().trimmed();
    if (code.isEmpty()) {
        tell({SignInRefusal::Field::Code, tr("Type the code from the e-mail.")});
        return std::nullopt;
    }
    request->secondFactor = Secret(code.toUtf8());
    return request;
}

void CredentialsPage::askForNewCode()
{
    if (const auto request = requestWithoutCode())
        Q_EMIT newCodeAsked(*request);
}

void CredentialsPage::askForCode()
{
    clearProblems();
    m_form->codeHint->setText(
        tr("%1 has sent a code to the e-mail address of the account.").arg(host()));
    m_form->codeBox->show();
    m_form->code->setFocus();
    m_form->code->selectAll();
}

void CredentialsPage::tell(const SignInRefusal &refusal)
{
    clearProblems();
    switch (refusal.field) {
    case SignInRefusal::Field::Password:
        m_form->passwordProblem->tell(refusal.sentence);
        m_form->password->setFocus();
        m_form->password->selectAll();
        break;
    case SignInRefusal::Field::Code:
        m_form->codeProblem->tell(refusal.sentence);
        m_form->code->setFocus();
        m_form->code->selectAll();
        break;
    default:
        m_form->signInProblem->tell(refusal.sentence);
        m_form->unlock->setVisible(refusal.canUnlock);
        if (refusal.canUnlock)
            m_form->unlock->setFocus();
        break;
    }
}

void CredentialsPage::tellUnlocked()
{
    if (m_form->unlock->isHidden())
        return;
    clearProblems();
    m_form->signInProblem->tell(tr("The keychain is unlocked. You can sign in now."),
                                ProblemLabel::Tone::News);
    m_form->password->setFocus();
}

void CredentialsPage::tellStopped()
{
    clearProblems();
    m_form->signInProblem->tell(
        tr("Stopped waiting. Should %1 have let you in already, the account appears in the list.")
            .arg(host()),
        ProblemLabel::Tone::News);
}

void CredentialsPage::clearProblems()
{
    m_form->passwordProblem->clear();
    m_form->codeProblem->clear();
    m_form->signInProblem->clear();
    m_form->unlock->hide();
}

void CredentialsPage::setBusy(bool isBusy)
{
    // Not disabled: the focus stays where it is.
    m_form->password->setReadOnly(isBusy);
    m_form->code->setReadOnly(isBusy);
    m_form->newCode->setEnabled(!isBusy);
}

void CredentialsPage::reveal(bool isRevealed)
{
    m_form->password->setEchoMode(isRevealed ? QLineEdit::Normal : QLineEdit::Password);
    m_form->reveal->setText(isRevealed ? tr("&Hide") : tr("S&how"));
    m_form->reveal->setAccessibleName(isRevealed ? tr("Hide the password")
                                                 : tr("Show the password"));
}

void CredentialsPage::forget()
{
    // setText() also empties what undo would bring back; clear() does not.
    m_form->password->setText({});
    m_form->code->setText({});
    m_form->codeBox->hide();
    m_form->reveal->setChecked(false);
}

} // namespace Skykeep
