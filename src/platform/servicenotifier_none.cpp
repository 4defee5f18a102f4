// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/servicenotifier.h"

namespace Skykeep {

ServiceNotifier::ServiceNotifier() = default;
ServiceNotifier::~ServiceNotifier() = default;

bool ServiceNotifier::tellReady()
{
    return true;
}

void ServiceNotifier::tellStatus(const QString &) { }
void ServiceNotifier::tellStopping() { }
bool ServiceNotifier::send(const QByteArray &) const
{
    return true;
}

} // namespace Skykeep
