// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// A service that is no PDS: it has a DID of its own and takes what an account's server signed for
// that and for the method that is called, by the code that the reference services have for it.
// https://atproto.com/specs/xrpc#inter-service-authentication-jwt

import { noteSecretsOf } from './secrets.mjs';

const bearerOf = (request) => /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';

export function startAudience({ verifyJwt }, { IdResolver }, plcUrl, server) {
  const did = `did:web:localhost%3A${server.address().port}`;
  const identities = new IdResolver({ plcUrl });
  const keyOf = (iss, isToBeFresh) => identities.did.resolveAtprotoKey(iss, isToBeFresh);

  server.on('request', async (request, response) => {
    noteSecretsOf(request, response);
    const method = /^\/xrpc\/([A-Za-z0-9.-]+)$/.exec(request.url)?.[1];
    let status = 200;
    let answer;
    try {
      const { iss, aud, lxm } = await verifyJwt(bearerOf(request), did, method ?? '', keyOf);
      answer = { iss, aud, lxm };
    } catch (error) {
      status = 401;
      answer = { error: error.customErrorName ?? 'AuthenticationRequired', message: error.message };
    }
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  return { did, url: `http://localhost:${server.address().port}` };
}
