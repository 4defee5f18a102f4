// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/warningwords.h"
#include "models/accountwords.h"
#include "support/check.h"
#include "ui/remedies.h"
#include "ui/warningcard.h"
#include "ui/warningstack.h"
#include "windowstage.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! Takes the pages and folders that would have been opened.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser()
    {
        for (const auto &scheme : {u"https"_s, u"http"_s, u"file"_s})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Browser() override
    {
        for (const auto &scheme : {u"https"_s, u"http"_s, u"file"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

//! Every way in which a remedy can show that it did something.
struct Traces {
    explicit Traces(WindowStage &stage)
        : m_stage(stage)
        , m_remedies(*stage.window.findChild<Remedies *>())
        , m_signIn(&stage.window, &MainWindow::addAccountAsked)
        , m_removal(&m_remedies, &Remedies::removalAsked)
        , m_details(&m_remedies, &Remedies::detailsAsked)
        , m_choice(&m_remedies, &Remedies::keychainChoiceAsked)
        , m_login(&stage.window, &MainWindow::startAtLoginAsked)
        , m_told(&m_remedies, &Remedies::told)
        , m_said(&stage.actions, &AccountActions::told)
        , m_failed(&stage.actions, &AccountActions::failed)
        , m_busy(&stage.actions, &AccountActions::busyChanged)
        , m_unlocks(stage.accounts.vault.count(FakeVault::Call::Unlock))
        , m_probes(stage.accounts.vault.count(FakeVault::Call::Probe))
    {
    }

    bool isAny() const
    {
        const auto &vault = m_stage.accounts.vault;
        for (const auto *spy : {&m_signIn, &m_removal, &m_details, &m_choice, &m_login, &m_told,
                                &m_said, &m_failed, &m_busy}) {
            if (!spy->isEmpty())
                return true;
        }
        return !m_browser.opened.isEmpty() || vault.count(FakeVault::Call::Unlock) > m_unlocks
            || vault.count(FakeVault::Call::Probe) > m_probes;
    }

    WindowStage &m_stage;
    Remedies &m_remedies;
    Browser m_browser;
    QSignalSpy m_signIn;
    QSignalSpy m_removal;
    QSignalSpy m_details;
    QSignalSpy m_choice;
    QSignalSpy m_login;
    QSignalSpy m_told;
    QSignalSpy m_said;
    QSignalSpy m_failed;
    QSignalSpy m_busy;
    int m_unlocks;
    int m_probes;
};

class RemediesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyWarningHasAButtonThatWorks_data();
    void everyWarningHasAButtonThatWorks();
    void theServersPageIsOpenedOverHttpsOnly();
    void theRecordOfAHandleIsCopied();
    void aRevocationIsDeliveredAgain();
    void aNoticeIsDismissedAndStaysListed();
    void aCommandLineIsNotShownBesideAButton();
};

namespace {

Warning warningOf(WarningCode code, Attention level = Attention::Warning)
{
    const auto &words = wordsOf(code);
    return {.code = code,
            .level = level,
            .text = u"Something is the matter."_s,
            .remedy = words.remedy,
            .remedyText = inWords(words.remedyText, {}),
            .fingerprint = QString()};
}

bool isAboutTheKeeper(WarningCode code)
{
    switch (code) {
    case WarningCode::KeychainLocked:
    case WarningCode::KeychainUnavailable:
    case WarningCode::KeychainChanged:
    case WarningCode::ClockSkew:
    case WarningCode::Storage:
        return true;
    default:
        return false;
    }
}

} // namespace

void RemediesTest::init()
{
    QTest::failOnWarning(WindowStage::warnings());
}

void RemediesTest::everyWarningHasAButtonThatWorks_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= int(WarningCode::Storage); ++code) {
        // The system's settings and a damaged file are beyond a test of widgets.
        if (code != int(WarningCode::ClockSkew) && code != int(WarningCode::Storage))
            QTest::newRow(wordsOf(WarningCode(code)).word) << code;
    }
}

void RemediesTest::everyWarningHasAButtonThatWorks()
{
    QFETCH(const int, code);
    const auto warning = warningOf(WarningCode(code));
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    if (warning.remedy == Remedy::Resume)
        SKYKEEP_VERIFY_VALUE(stage.accounts.keeper().setKeeping(alice, Keeping::Paused));
    stage.show();
    const Traces traces(stage);
    WarningStack stack(traces.m_remedies, stage.actions);

    stack.setWarnings({warning},
                      isAboutTheKeeper(warning.code) ? std::nullopt : std::optional(alice));
    auto *button = stack.findChild<QPushButton *>(u"remedy"_s);
    QCOMPARE(button == nullptr, warning.remedy == Remedy::None);
    if (!button) {
        QVERIFY(stack.findChild<QPushButton *>(u"dismiss"_s));
        return;
    }
    button->click();
    const auto isResumed = stage.accounts.row(alice).entry.keeping == Keeping::Kept;
    stage.accounts.settle();

    QVERIFY(traces.isAny() || (warning.remedy == Remedy::Resume && isResumed));
}

void RemediesTest::theServersPageIsOpenedOverHttpsOnly()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    const Traces traces(stage);

    traces.m_remedies.apply(warningOf(WarningCode::TakenDown), alice);
    QCOMPARE(traces.m_browser.opened, QList{QUrl(u"https://pds.example.com/"_s)});

    const auto local = ServiceUrl::parse(u"http://localhost:2583").value();
    stage.accounts.book().follow(alice,
                                 [&local](RosterEntry &entry) { entry.sessionHost = local; });
    traces.m_remedies.apply(warningOf(WarningCode::TakenDown), alice);
    QCOMPARE(traces.m_browser.opened.size(), 1);
    QCOMPARE(traces.m_told.count(), 1);
}

void RemediesTest::theRecordOfAHandleIsCopied()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    Remedies remedies(stage.accounts.keeper(), stage.actions);

    remedies.apply(warningOf(WarningCode::HandleInvalid), alice);

    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"_atproto.alice.example.com TXT \"did=%1\""_s.arg(alice.toString()));
}

void RemediesTest::aRevocationIsDeliveredAgain()
{
    WindowStage stage;
    const auto alice = stage.accounts.signIn(u"alice"_s);
    stage.accounts.pds.setTrouble(fail(ErrorKind::Offline, u"pds.example.com"_s));
    stage.actions.signOut(alice);
    stage.accounts.settle();
    QVERIFY(stage.accounts.row(alice).entry.isRevocationPending);
    Remedies remedies(stage.accounts.keeper(), stage.actions);

    stage.accounts.pds.setTrouble(std::nullopt);
    remedies.apply(warningOf(WarningCode::RevocationPending), alice);
    stage.accounts.settle();

    QVERIFY(!stage.accounts.row(alice).entry.isRevocationPending);
}

void RemediesTest::aNoticeIsDismissedAndStaysListed()
{
    WindowStage stage;
    (void)stage.accounts.signIn(u"alice"_s);
    stage.show();
    auto *card = stage.window.findChild<WarningCard *>(u"main-password"_s);
    QVERIFY(card);

    card->findChild<QPushButton *>(u"dismiss"_s)->click();

    QTRY_VERIFY(!stage.window.findChild<QPushButton *>(u"dismiss"_s));
    QTRY_VERIFY(WindowStage::textsOf(stage.window).contains(u"Notice (seen)"_s));
}

void RemediesTest::aCommandLineIsNotShownBesideAButton()
{
    const WarningCard card(warningOf(WarningCode::StatusStale), WarningCard::Dismissal::Possible);

    for (const auto *label : card.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"skykeep"_s));
}

QTEST_MAIN(RemediesTest)
#include "tst_remedies.moc"
