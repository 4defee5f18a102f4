// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "remedyrows.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

using Stage = RemedyStage;

std::function<void(Stage &)> becoming(const QString &status)
{
    return [status](Stage &s) {
        s.accounts.pds.at(u"alice"_s).hosting = {false, status};
        s.accounts.pass(2h);
    };
}

bool isAskedToSignIn(Stage &s)
{
    return s.signIn.size() == 1 && s.signIn[0][0].toString() == u"alice.example.com"_s;
}

bool isPageOpened(Stage &s)
{
    s.accounts.settle();
    return s.opened == QList{QUrl(u"https://pds.example.com/"_s)} && s.found.size() == 1
        && s.found[0][1].toString() == u"help@pds.example.com"_s;
}

bool isRefreshed(Stage &s)
{
    const auto before = s.refreshes();
    s.accounts.settle();
    return s.refreshes() > before && !s.said.isEmpty();
}

void observe(Stage &s, const std::function<void(Observations &)> &edit)
{
    s.accounts.book().observe(s.alice, edit);
}

void beSilent(Stage &s)
{
    s.accounts.pds.setTrouble(fail(ErrorKind::Offline, u"pds.example.com"_s));
    s.accounts.pass(26h);
}

} // namespace

// No default: a warning that is added is a warning to be tried here.
RemedyRow RemedyRow::of(WarningCode code)
{
    switch (code) {
    case WarningCode::TakenDown:
        return {code, false, becoming(u"takendown"_s), u"Appeal…"_s, isPageOpened};
    case WarningCode::Suspended:
        return {code, false, becoming(u"suspended"_s), u"Open the account page"_s, isPageOpened};
    case WarningCode::Deactivated:
        return {code, false, becoming(u"deactivated"_s), u"Reactivate…"_s, isPageOpened};
    case WarningCode::Deleted:
        return {code, false,
                [](Stage &s) {
                    s.accounts.pds.at(u"alice"_s).isGone = true;
                    s.accounts.pass(27h);
                },
                u"Remove…"_s,
                [](Stage &s) {
                    // Something is lost: it is asked before.
                    const auto *box = s.window.findChild<QMessageBox *>();
                    return s.removal.size() == 1 && box && box->isVisible()
                        && s.accounts.keeper().registry().count() == 1;
                }};
    case WarningCode::StatusUnknown:
        return {code, false, becoming(u"hibernating"_s), u"Show all facts"_s,
                [](Stage &s) { return s.details.size() == 1; }};
    case WarningCode::StatusStale:
        return {code, false,
                [](Stage &s) {
                    observe(s, [&s](Observations &seen) {
                        seen.hosting->asOf = s.accounts.clock.now() - 31h;
                    });
                },
                u"Check now"_s, isRefreshed};
    case WarningCode::SignInNeeded:
        return {code, false,
                [](Stage &s) {
                    s.accounts.pds.endSessions(s.alice);
                    s.accounts.pass(3h);
                },
                u"Sign in again…"_s, isAskedToSignIn};
    case WarningCode::SignInSoon:
        return {code, false,
                [](Stage &s) {
                    observe(s, [&s](Observations &seen) {
                        seen.refreshExpiresAt = s.accounts.clock.now() + 24h;
                        seen.failures = 1;
                        seen.lastError = Error{ErrorKind::TimedOut, u"pds.example.com"_s, {}};
                    });
                },
                u"Try again"_s, isRefreshed};
    case WarningCode::ShortSession:
        return {code, false,
                [](Stage &s) {
                    observe(s, [](Observations &seen) { seen.refreshLife = 7 * 24h; });
                },
                u"Start at login"_s, [](Stage &s) { return s.login.size() == 1; }};
    case WarningCode::MovedServer:
        return {code, false,
                [](Stage &s) {
                    s.accounts.other.add(u"alice"_s);
                    s.accounts.liveAt(u"alice"_s, s.accounts.other.url);
                    s.accounts.pass(27h);
                },
                u"Sign in at the new server…"_s, isAskedToSignIn};
    case WarningCode::RefreshRefused:
        return {code, false,
                [](Stage &s) {
                    observe(s, [&s](Observations &seen) {
                        seen.refusals = 6;
                        seen.refusedSince = s.accounts.clock.now() - 24h;
                        seen.lastError = Error{ErrorKind::Rejected, u"pds.example.com"_s,
                                               u"NotToday"_s};
                    });
                },
                u"Try again"_s, isRefreshed};
    case WarningCode::ServerUnreachable:
        return {code, false, beSilent, u"Try again"_s, [](Stage &s) {
                    s.accounts.pds.setTrouble(std::nullopt);
                    return isRefreshed(s);
                }};
    case WarningCode::RateLimited:
        return {code, false, [](Stage &s) {
                    auto reply = ScriptedPds::refusal(u"RateLimitExceeded"_s, {}, 429);
                    reply.headers.push_back({"Retry-After", "10800"});
                    s.accounts.pds.setTrouble(Result<HttpReply>(reply));
                    s.accounts.pass(4h);
                }};
    case WarningCode::StorePending:
        return {code, false,
                [](Stage &s) {
                    // The keeper tries once more at once.
                    for (int i = 0; i < 2; ++i) {
                        s.accounts.vault.failNext(FakeVault::Call::Write, ErrorKind::VaultDenied);
                        QTest::ignoreMessage(QtWarningMsg,
                                             QRegularExpression(u"is not saved yet"_s));
                    }
                    s.actions.refresh(s.alice);
                    s.accounts.settle();
                },
                u"Try again"_s,
                [](Stage &s) {
                    s.accounts.settle();
                    return !s.accounts.row(s.alice).isUnsaved;
                }};
    case WarningCode::KeychainLocked:
        return {code, true, [](Stage &s) { s.accounts.vault.setState(VaultState::Locked); },
                u"Unlock…"_s,
                [](Stage &s) {
                    s.accounts.settle();
                    return s.accounts.vault.count(FakeVault::Call::Unlock) == 1
                        && !s.said.isEmpty();
                }};
    case WarningCode::KeychainUnavailable:
        return {code, true, [](Stage &s) { s.accounts.vault.setState(VaultState::Missing); },
                u"How to get one…"_s,
                [](Stage &s) {
                    const auto probes = s.accounts.vault.count(FakeVault::Call::Probe);
                    s.window.findChild<QPushButton *>(u"check"_s)->click();
                    s.accounts.settle();
                    return s.dialogText().contains(u"gnome-keyring"_s)
                        && s.accounts.vault.count(FakeVault::Call::Probe) > probes
                        && !s.said.isEmpty();
                }};
    case WarningCode::KeychainChanged:
        return {code, true,
                [](Stage &s) {
                    s.accounts.vault.setBackend(u"Another keychain"_s);
                    s.accounts.pass(10min);
                },
                u"Use this keychain…"_s,
                [](Stage &s) {
                    // Some sessions stay behind: it is asked before.
                    auto *agree = s.window.findChild<QPushButton *>(u"agree"_s);
                    if (!agree)
                        return false;
                    agree->click();
                    s.accounts.settle();
                    return s.accounts.book().keychain() == u"Another keychain"_s;
                }};
    case WarningCode::CopiedSession:
        return {code, false,
                [](Stage &s) { observe(s, [](Observations &seen) { seen.isCopied = true; }); },
                u"Sign in again…"_s, isAskedToSignIn};
    case WarningCode::WrongAccount:
        return {code, false,
                [](Stage &s) {
                    observe(s, [&s](Observations &seen) {
                        seen.wrongAccountAt = s.accounts.clock.now();
                    });
                },
                u"Sign in again…"_s, isAskedToSignIn};
    case WarningCode::HandleChanged:
        return {code, false,
                [](Stage &s) {
                    s.accounts.pds.at(u"alice"_s).tells = u"alice.example.org"_s;
                    s.accounts.pass(3h);
                },
                u"Seen"_s,
                [](Stage &s) { return s.warning(WarningCode::HandleChanged)->isAcknowledged; }};
    case WarningCode::HandleInvalid:
        return {code, false,
                [](Stage &s) {
                    observe(s, [&s](Observations &seen) {
                        seen.handleRefutations = 3;
                        seen.handleRefutedSince = s.accounts.clock.now() - 24h;
                    });
                },
                u"How to repair it…"_s,
                [](Stage &s) {
                    const auto text = s.dialogText();
                    s.window.findChild<QPushButton *>(u"check"_s)->click();
                    return text.contains(u"_atproto.alice.example.com"_s)
                        && text.contains(u"did="_s + s.alice.toString())
                        && text.contains(u"https://alice.example.com/.well-known/atproto-did"_s)
                        && isRefreshed(s);
                }};
    case WarningCode::MainPassword:
        return {code, false, nullptr, u"Use an app password"_s, [](Stage &s) {
                    s.accounts.settle();
                    return !s.warning(WarningCode::MainPassword) && s.said.size() == 1
                        && s.accounts.pds.sessionCount(s.alice) == 1;
                }};
    case WarningCode::ClockSkew:
        return {code, true,
                [](Stage &s) {
                    s.accounts.signIn(u"bob"_s, s.accounts.other);
                    s.accounts.pds.tellsTime = s.accounts.other.tellsTime = true;
                    s.accounts.pds.ahead = s.accounts.other.ahead = 10min;
                    s.accounts.pass(3h);
                },
                u"Open time settings"_s,
                [](Stage &s) { return s.timeSettings == 1 && s.told.isEmpty(); }};
    case WarningCode::Paused:
        return {code, false,
                [](Stage &s) { (void)s.accounts.keeper().setKeeping(s.alice, Keeping::Paused); },
                u"Resume"_s,
                [](Stage &s) { return s.accounts.row(s.alice).entry.keeping == Keeping::Kept; }};
    case WarningCode::RevocationPending:
        return {code, false,
                [](Stage &s) {
                    s.accounts.pds.setTrouble(fail(ErrorKind::Offline, u"pds.example.com"_s));
                    s.actions.signOut(s.alice);
                    s.accounts.settle();
                },
                u"Try again"_s,
                [](Stage &s) {
                    s.accounts.pds.setTrouble(std::nullopt);
                    s.accounts.settle();
                    s.accounts.pass(1min);
                    return !s.accounts.row(s.alice).entry.isRevocationPending;
                }};
    case WarningCode::PlainHttp:
        return {code, false, [](Stage &s) {
                    s.accounts.book().follow(s.alice, [](RosterEntry &entry) {
                        entry.accountHost = *ServiceUrl::parse(u"http://pds.example.com");
                    });
                }};
    case WarningCode::Offline:
        return {code, true, [](Stage &s) {
                    s.accounts.network.setGone(true);
                    beSilent(s);
                }};
    case WarningCode::Storage:
        return {code, true,
                [](Stage &s) {
                    const auto file = s.accounts.fileIn(u"accounts.json"_s);
                    QFile::remove(file);
                    QVERIFY(QDir().mkpath(file));
                    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"accounts.json"_s));
                    (void)s.accounts.keeper().setLabel(s.alice, u"Alice"_s);
                },
                u"Open folder"_s,
                [](Stage &s) {
                    return s.opened == QList{QUrl::fromLocalFile(s.accounts.folder.path())};
                }};
    }
    Q_UNREACHABLE();
}

} // namespace Skykeep
