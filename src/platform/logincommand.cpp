// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/flatpak.h"
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
    if (ownFlatpak())
        return {QCoreApplication::applicationName(), arguments};
    return {QCoreApplication::applicationFilePath(), arguments};
}

} // namespace Skykeep
