// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpstream.h"
#include "xrpc/secretfilter.h"

namespace Skykeep {

//! A server's reply to a call that was made for somebody else: as it is, whatever its status, but
//! without headers that are between the server and us, and without the token that was sent.
class ForwardedReply
{
public:
    ForwardedReply(std::unique_ptr<HttpStream> stream, Secret accessToken);

    //! To be called once. The headers' names are in lower case.
    Task<HttpReply> head();
    //! The next piece of the body, and an empty one at its end.
    Task<QByteArray> read();

    //! For the body of the request, and for giving up.
    HttpStream &stream() { return *m_stream; }
    //! What the server sent as Date and the like, once head() is there.
    const HttpReply &unfiltered() const { return m_unfiltered; }

private:
    std::unique_ptr<HttpStream> m_stream;
    Secret m_accessToken;
    SecretFilter m_filter;
    HttpReply m_unfiltered;
    bool m_hasEnded = false;
};

} // namespace Skykeep
