// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "scenes.h"
#include "ui/addaccountstage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

using Stage = AddAccountStage;

void enter(Stage &stage, const QString &text)
{
    stage.type(text);
    stage.press(Qt::Key_Return);
    stage.settle();
}

void reachPassword(Stage &stage)
{
    stage.world.add(u"alice"_s);
    stage.reachPassword();
}

void reachCode(Stage &stage)
{
    stage.world.add(u"alice"_s).secondFactor = u"12345-ABCDE"_s;
    stage.reachPassword();
    enter(stage, u"alice-password"_s);
}

void refuse(Stage &stage, const QString &error, int status)
{
    stage.world.add(u"alice"_s);
    auto reply = ScriptedPds::refusal(error, {}, status);
    reply.headers.push_back({"Retry-After", "300"});
    stage.world.pds.setTrouble(u"server.createSession"_s, Result<HttpReply>(reply));
    stage.reachPassword();
    enter(stage, u"alice-password"_s);
}

void pasteSeveral(Stage &stage)
{
    for (const auto *name : {"alice", "bakery", "choir"}) {
        const auto password = QLatin1StringView(name) + u"-password"_s;
        stage.world.add(QLatin1StringView(name)).appPasswords.insert(u"phone"_s, password);
    }
    stage.world.signIn(u"bob"_s);
    stage.world.dns.answerText(u"_atproto.nobody.example.com"_s, QStringList());
    stage.world.dns.answerAddress(u"nobody.example.com"_s, false);
    stage.show();
    stage.edit(u"identifier"_s)
        .setText(u"alice.example.com\nbakery.example.com\n@alice.example.com\nnobody.example.com\n"
                 "bob.example.com\nchoir.example.com"_s);
    stage.press(Qt::Key_Return);
    stage.settle();
}

Scene scene(const QString &name, const std::function<void(Stage &)> &happen)
{
    return {u"add-"_s + name, [=](Camera &camera) {
                Stage stage;
                happen(stage);
                camera.take(u"add-"_s + name, *stage.dialog);
            }};
}

} // namespace

std::vector<Scene> addAccountScenes()
{
    return {
        scene(u"1-identifier"_s, [](Stage &s) { s.show(); }),
        scene(u"2-unknown"_s,
              [](Stage &s) {
                  s.world.dns.answerText(u"_atproto.nobody.example.com"_s, QStringList());
                  s.world.dns.answerAddress(u"nobody.example.com"_s, false);
                  s.show();
                  enter(s, u"nobody.example.com"_s);
              }),
        scene(u"2-offline"_s,
              [](Stage &s) {
                  s.world.add(u"alice"_s);
                  s.world.dns.answerText(u"_atproto.alice.example.com"_s,
                                         fail(ErrorKind::Offline, u"alice.example.com"_s));
                  s.show();
                  enter(s, u"alice.example.com"_s);
              }),
        scene(u"2-no-identifier"_s,
              [](Stage &s) {
                  s.show();
                  enter(s, u"alice example"_s);
              }),
        scene(u"2-server"_s,
              [](Stage &s) {
                  s.show();
                  enter(s, u"alice@mail.example.com"_s);
              }),
        scene(u"2-server-unreachable"_s,
              [](Stage &s) {
                  s.show();
                  enter(s, u"alice@mail.example.com"_s);
                  enter(s, u"gone.example.com"_s);
              }),
        scene(u"2-waiting"_s,
              [](Stage &s) {
                  s.world.add(u"alice"_s);
                  const auto call = s.world.directoryCall(u"alice"_s);
                  s.world.http.hold(call);
                  s.show();
                  s.type(u"alice.example.com"_s);
                  s.press(Qt::Key_Return);
                  QTRY_VERIFY(s.isShown(u"progressBar"_s));
              }),
        scene(u"3-password"_s, reachPassword),
        scene(u"4-wrong-password"_s,
              [](Stage &s) {
                  reachPassword(s);
                  enter(s, u"wrong"_s);
              }),
        scene(u"4-taken-down"_s, [](Stage &s) { refuse(s, u"AccountTakedown"_s, 401); }),
        scene(u"4-rate-limited"_s, [](Stage &s) { refuse(s, u"RateLimitExceeded"_s, 429); }),
        scene(u"4-keychain-locked"_s,
              [](Stage &s) {
                  s.world.vault.setState(VaultState::Locked);
                  reachPassword(s);
                  enter(s, u"alice-password"_s);
              }),
        scene(u"5-code"_s, reachCode),
        scene(u"6-wrong-code"_s,
              [](Stage &s) {
                  reachCode(s);
                  enter(s, u"00000-00000"_s);
              }),
        scene(u"7-again"_s,
              [](Stage &s) {
                  const auto did = s.world.signIn(u"alice"_s);
                  s.show(did.toString());
                  s.settle();
              }),
        scene(u"8-main-password"_s,
              [](Stage &s) {
                  reachPassword(s);
                  enter(s, u"alice-password"_s);
              }),
        scene(u"several-1"_s, pasteSeveral),
        scene(u"several-2-refused"_s,
              [](Stage &s) {
                  pasteSeveral(s);
                  enter(s, u"alice-password"_s);
                  enter(s, u"wrong"_s);
              }),
        scene(u"several-3-done"_s,
              [](Stage &s) {
                  pasteSeveral(s);
                  for (const auto &password :
                       {u"alice-password"_s, u"bakery-password"_s, u"bob-password"_s})
                      enter(s, password);
                  s.button(u"skip"_s).click();
                  s.settle();
              }),
    };
}

} // namespace Skykeep
