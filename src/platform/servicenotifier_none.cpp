// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/servicenotifier.h"

namespace Skykeep {

ServiceNotifier::ServiceNotifier() = default;
ServiceNotifier::~ServiceNotifier() = default;

void ServiceNotifier::tellReady() { }
void ServiceNotifier::tellStatus(const QString &) { }
void ServiceNotifier::tellStopping() { }
void ServiceNotifier::send(const QByteArray &) const { }

} // namespace Skykeep
