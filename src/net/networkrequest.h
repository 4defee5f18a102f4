// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpclient.h"

#include <QNetworkRequest>

namespace Skykeep {

//! How Qt is told to send \a request: no cookies, no cache, no redirects, and nothing about the user in
//! the headers. The body's length is for the caller to set.
QNetworkRequest networkRequest(const HttpRequest &request, const QByteArray &userAgent);

//! For a body that is sent as it comes, and once: only with its length given does Qt not copy it into
//! a buffer that it can rewind.
void announceBody(QNetworkRequest &request, const QByteArray &contentType, qint64 size);

//! 301, 302, 303, 307 and 308.
bool isRedirect(int status);

} // namespace Skykeep
