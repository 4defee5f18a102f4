// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/autostart.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Skykeep {

LoginCommand LoginCommand::ofThisProgram(const QStringList &arguments)
{
    // https://docs.appimage.org/packaging-guide/environment-variables.html
    // Where it is unpacked at the moment will be gone at the next login.
    if (const auto image = qEnvironmentVariable("APPIMAGE"); !image.isEmpty())
        return {image, arguments};
    // https://docs.flatpak.org/en/latest/flatpak-command-reference.html
    if (const auto id = qEnvironmentVariable("FLATPAK_ID"); !id.isEmpty()) {
        const auto command = u"--command="_s + QCoreApplication::applicationName();
        return {u"flatpak"_s, QStringList{u"run"_s, command, id} + arguments};
    }
    return {QCoreApplication::applicationFilePath(), arguments};
}

} // namespace Skykeep
