// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/flatpak.h"
#include "platform/backgroundportal.h"
#include "platform/loginswitch.h"

#include <QPointer>

namespace Skykeep {

void switchLoginStart(const std::optional<LoginCommand> &command, QObject *asker,
                      LoginAnswer answer)
{
    const auto writeDown = [command] { return command ? startAtLogin(*command) : stopAtLogin(); };
    if (!ownFlatpak()) {
        answer(writeDown());
        return;
    }
    QStringList words;
    if (command)
        words = QStringList{command->program} + command->arguments;
    // The portal does not tell later what it was asked for, so that is noted here, whoever is gone.
    BackgroundPortal::ask(QDBusConnection::sessionBus(), words,
                          [writeDown, asker = QPointer(asker),
                           answer = std::move(answer)](const Result<void> &allowed) {
                              const auto done = allowed ? writeDown() : allowed;
                              if (asker)
                                  answer(done);
                          });
}

} // namespace Skykeep
