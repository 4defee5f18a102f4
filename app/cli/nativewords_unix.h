// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace Skykeep {

// Words of the command line may be any bytes. Those that are no UTF-8 become lone surrogates, U+DC80 to U+DCFF, which text
// cannot hold otherwise, and so find their way back. https://peps.python.org/pep-0383/
QString fromNativeWord(QByteArrayView word);
QByteArray toNativeWord(const QString &word);

} // namespace Skykeep
