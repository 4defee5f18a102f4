// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/clipboardhints.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Skykeep {

void keepOutOfHistories(QMimeData &data)
{
#if defined(Q_OS_WINDOWS)
    // https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats#cloud-clipboard-and-clipboard-history-formats
    const auto format = [](QLatin1StringView name) {
        return u"application/x-qt-windows-mime;value=\"%1\""_s.arg(name);
    };
    const QByteArray no(4, '\0'); // a DWORD
    data.setData(format("ExcludeClipboardContentFromMonitorProcessing"_L1), no);
    data.setData(format("CanIncludeInClipboardHistory"_L1), no);
    data.setData(format("CanUploadToCloudClipboard"_L1), no);
#elif defined(Q_OS_MACOS)
    // http://nspasteboard.org
    data.setData(u"org.nspasteboard.ConcealedType"_s, QByteArray());
#else
    // KDE's, which others have taken over.
    data.setData(u"x-kde-passwordManagerHint"_s, "secret");
#endif
}

} // namespace Skykeep
