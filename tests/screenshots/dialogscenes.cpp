// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crowd.h"
#include "openwindow.h"
#include "platform/preferences.h"
#include "scenes.h"
#include "ui/instructionsdialog.h"
#include "ui/questions.h"
#include "ui/settingsdialog.h"

#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

void settings(Camera &camera)
{
    const QTemporaryDir folder;
    Preferences preferences(folder.path());
    SettingsDialog dialog(preferences,
                          {.general = {.loginCommand = {u"/usr/bin/skykeep-desktop"_s,
                                                        {u"--background"_s}}},
                           .profile = {.paths = ProfilePaths::of(u"/profiles/alice"_s)}});
    dialog.show();
    int page = 0;
    for (const auto &name :
         {u"general"_s, u"notifications"_s, u"network"_s, u"lending"_s, u"profile"_s}) {
        dialog.setPage(page++);
        camera.take(u"settings-"_s + name, dialog);
    }
    dialog.setPage(2);
    dialog.findChild<QRadioButton *>(u"usesManual"_s)->click();
    auto &host = *dialog.findChild<QLineEdit *>(u"host"_s);
    host.setText(u"proxy example"_s);
    Q_EMIT host.editingFinished();
    camera.take(u"settings-network-wrong"_s, dialog);
}

void instructions(Camera &camera)
{
    KeptAccounts world;
    world.start();
    Crowd::signIn(world, u"alice"_s, world.pds);
    const auto &account = world.row(ScriptedPds::didOf(u"alice"_s));
    InstructionsDialog handle(Instructions::forHandle(account));
    handle.show();
    camera.take(u"instructions-handle"_s, handle);
    handle.hide();
    InstructionsDialog keychain(Instructions::forKeychain());
    keychain.show();
    camera.take(u"instructions-keychain"_s, keychain);
}

void questions(Camera &camera)
{
    OpenWindow stage;
    stage.world.start();
    Crowd::signIn(stage.world, u"alice"_s, stage.world.pds);
    stage.open(u"alice"_s);
    QWidget &window = *stage.window;
    const QStringList one{u"alice.example.com"_s};
    const QStringList two{u"alice.example.com"_s, u"bob.example.com"_s};
    const auto picture = [&](const QString &name) {
        auto *dialog = window.findChild<QDialog *>();
        camera.take(name, *dialog);
        delete dialog;
    };
    Questions::label(&window, one.constFirst(), u"Work"_s, [](const QString &) { });
    picture(u"question-label"_s);
    Questions::letEnd(&window, one, [] { });
    picture(u"question-let-end"_s);
    Questions::signOut(&window, two, [] { });
    picture(u"question-sign-out"_s);
    Questions::remove(&window, two, [] { });
    picture(u"question-remove"_s);
    Questions::quitUnsaved(&window, one, [] { });
    picture(u"question-quit"_s);
}

} // namespace

std::vector<Scene> dialogScenes()
{
    return {{u"settings"_s, settings},
            {u"instructions"_s, instructions},
            {u"question"_s, questions}};
}

} // namespace Skykeep
