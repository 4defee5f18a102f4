// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crowd.h"
#include "lending/lendingworld.h"
#include "scenes.h"
#include "ui/consentstage.h"
#include "ui/lendingactions.h"
#include "ui/programswindow.h"
#include "ui/sensitiveclipboard.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

void take(Camera &camera, const QString &name, ConsentStage &stage)
{
    QCoreApplication::processEvents(); // it comes up first
    stage.look();
    camera.take(u"consent-"_s + name, stage.window);
}

void call(Camera &camera)
{
    ConsentStage stage;
    stage.ask(stage.call());
    take(camera, u"call"_s, stage);
}

void accessToken(Camera &camera)
{
    ConsentStage stage;
    auto question = stage.call();
    question.want = Want::accessToken();
    question.program.chain.at(1).isReplaced = true;
    stage.ask(question);
    take(camera, u"access-token"_s, stage);
}

void serviceToken(Camera &camera)
{
    ConsentStage stage;
    auto question = stage.call();
    question.want = Want::serviceToken(ConsentStage::method(u"app.bsky.video.getUploadLimits"),
                                       u"did:web:video.example.com"_s);
    stage.ask(question);
    take(camera, u"service-token"_s, stage);
}

void lease(Camera &camera)
{
    ConsentStage stage;
    auto question = stage.call();
    question.want = {.kind = Want::Kind::Lease,
                     .asked = *parseAllowance(u"read,write,private,manage,access-token"),
                     .time = 1h};
    stage.ask(question);
    take(camera, u"lease"_s, stage);
}

void grant(Camera &camera)
{
    ConsentStage stage;
    auto question = stage.call();
    question.want = {.kind = Want::Kind::Grant, .asked = *parseAllowance(u"read,write")};
    question.grant = Grant{.program = ProgramKey{ProgramKey::Kind::Executable, u"/opt/feeder"_s},
                           .account = stage.alice,
                           .allowance = question.want.asked,
                           .isWhileLocked = true};
    stage.ask(question);
    take(camera, u"grant"_s, stage);
}

void unlock(Camera &camera)
{
    ConsentStage stage;
    stage.ask({.program = ConsentStage::script(), .want = {.kind = Want::Kind::Unlock}});
    take(camera, u"unlock"_s, stage);
}

void unknown(Camera &camera)
{
    ConsentStage stage;
    stage.ask(stage.call(u"com.example.unheard.doAnything", Program()));
    take(camera, u"unknown"_s, stage);
}

void crowded(Camera &camera)
{
    ConsentStage stage;
    for (int i = 0; i < 12; ++i) {
        const auto file = u"/srv/alice/work/%1/a folder with a rather long name/%2/bin/"
                          "synchronise-everything-with-everything-else-%3.py"_s
                              .arg(QString(60, u'x'), QString(90, u'y'))
                              .arg(i);
        auto program = ConsentStage::script(file);
        program.unit = u"synchronise-everything.service"_s;
        stage.ask(stage.call(u"com.atproto.identity.updateHandle", program));
    }
    take(camera, u"crowded"_s, stage);
}

void gone(Camera &camera)
{
    ConsentStage stage;
    stage.desk.withdraw(stage.ask(stage.call()));
    camera.take(u"consent-gone"_s, stage.window);
}

//! Everything behind a window of programs.
struct ProgramsStage {
    LendingWorld world;
    Preferences preferences{world.accounts.folder.path()};
    SensitiveClipboard clipboard{*QGuiApplication::clipboard(), preferences, world.accounts.clock};
    LendingActions actions{{world.accounts.keeper(), world.desk(), world.consent(), world.grants(),
                            world.log(), world.lock(), clipboard, world.accounts.clock,
                            world.accounts.parts->scope}};

    void fill()
    {
        Crowd::signIn(world.accounts, u"alice"_s, world.accounts.pds);
        Crowd::signIn(world.accounts, u"bob"_s, world.accounts.pds);
        const auto alice = ScriptedPds::didOf(u"alice"_s);
        const auto bob = ScriptedPds::didOf(u"bob"_s);
        const ProgramKey backup{ProgramKey::Kind::Script, u"/srv/alice/bin/backup.py"_s,
                                QByteArray(64, 'a')};
        const ProgramKey editor{ProgramKey::Kind::Executable, u"/usr/bin/editor"_s};
        const ProgramKey unit{ProgramKey::Kind::Unit, u"feeder.service"_s};
        const auto add = [this](const ProgramKey &program, const Did &did, const QString &allowance,
                                Grant::Verdict verdict, Grant::Lasting lasting) {
            (void)world.grants().add({.verdict = verdict,
                                      .lasting = lasting,
                                      .program = program,
                                      .account = did,
                                      .allowance = *parseAllowance(allowance)});
        };
        add(backup, alice, u"read"_s, Grant::Verdict::Allow, Grant::Lasting::Always);
        add(backup, bob, u"read,write"_s, Grant::Verdict::Allow, Grant::Lasting::Hour);
        add(editor, alice, u"access-token"_s, Grant::Verdict::Deny, Grant::Lasting::Always);
        add(unit, bob, u"write,com.atproto.identity.updateHandle"_s, Grant::Verdict::Allow,
            Grant::Lasting::UntilLocked);
        const auto log = [this](const ProgramKey &program, const Did &did, const QString &method,
                                LentEntry::Outcome outcome, int count) {
            world.accounts.clock.advance(3min);
            world.log().add({.at = world.accounts.clock.now(),
                             .program = program.name.section(u'/', -1),
                             .key = program,
                             .account = did,
                             .kind = method.isEmpty() ? Want::Kind::AccessToken : Want::Kind::Call,
                             .method = method,
                             .outcome = outcome,
                             .count = count});
        };
        log(backup, alice, u"com.atproto.repo.listRecords"_s, LentEntry::Outcome::Lent, 12);
        log(editor, alice, {}, LentEntry::Outcome::Denied, 1);
        log(unit, bob, u"com.atproto.repo.createRecord"_s, LentEntry::Outcome::Locked, 1);
        log(unit, bob, u"com.atproto.repo.createRecord"_s, LentEntry::Outcome::Failed, 1);
        log(backup, bob, u"app.bsky.feed.getTimeline"_s, LentEntry::Outcome::Unanswered, 1);
    }
};

void programs(Camera &camera)
{
    ProgramsStage stage;
    {
        ProgramsWindow empty(stage.actions, ProgramsWindow::Place::Profile, nullptr);
        empty.show();
        camera.take(u"programs-empty"_s, empty);
    }
    stage.fill();
    ProgramsWindow window(stage.actions, ProgramsWindow::Place::Profile, nullptr);
    window.show();
    camera.take(u"programs"_s, window);
    window.setPage(1);
    camera.take(u"programs-lent"_s, window);
}

} // namespace

std::vector<Scene> lendingScenes()
{
    return {{u"consent-call"_s, call},
            {u"consent-access-token"_s, accessToken},
            {u"consent-service-token"_s, serviceToken},
            {u"consent-lease"_s, lease},
            {u"consent-grant"_s, grant},
            {u"consent-unlock"_s, unlock},
            {u"consent-unknown"_s, unknown},
            {u"consent-crowded"_s, crowded},
            {u"consent-gone"_s, gone},
            {u"programs"_s, programs}};
}

} // namespace Skykeep
