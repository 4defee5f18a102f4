// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "contactsheet.h"
#include "platform/translation.h"
#include "scenes.h"
#include "ui/outlinestyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStyleFactory>
#include <QTextStream>

using namespace Qt::StringLiterals;

// skykeep-screenshots: all scenes at the scale of QT_SCALE_FACTOR, in light and dark.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    Skykeep::OutlineStyle::install();
    QCommandLineParser line;
    line.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    line.addOption({u"suffix"_s, u"Ends the names of this run's pictures."_s, u"text"_s, u"100"_s});
    line.addOption({u"scene"_s, u"Only those whose name begins like this."_s, u"name"_s});
    line.addOption({u"language"_s, u"In this language, such as ar-XB."_s, u"tag"_s, u"en"_s});
    line.addOption({u"high-contrast"_s, u"In the palettes of high contrast instead."_s});
    line.addOption({u"index"_s, u"Writes the contact sheet of all pictures and ends."_s});
    line.addHelpOption();
    line.process(application);
    if (line.positionalArguments().size() != 1)
        line.showHelp(2);
    const QDir folder(line.positionalArguments().constFirst());
    if (line.isSet(u"index"_s))
        return Skykeep::writeContactSheet(folder) ? 0 : 1;

    Skykeep::Translation translation;
    translation.use(line.value(u"language"_s));
    auto palettes = Skykeep::allPalettes();
    const auto first = palettes.begin() + (line.isSet(u"high-contrast"_s) ? 2 : 0);
    Skykeep::Camera camera(folder, line.value(u"suffix"_s), {first, first + 2});
    for (const auto &scene : Skykeep::allScenes()) {
        if (scene.name.startsWith(line.value(u"scene"_s)))
            scene.play(camera);
    }
    QTextStream err(stderr);
    for (const auto &failure : camera.failures())
        err << "skykeep-screenshots: " << failure << '\n';
    return camera.failures().isEmpty() && camera.count() > 0 ? 0 : 1;
}
