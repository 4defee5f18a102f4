// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// Notes every token, password and code that a server is sent or hands out in the file that
// SKYKEEP_TEST_SECRETS names, for the search at the end of the test (tests/secrecy). Without the
// variable nothing is noted.

import { appendFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

const file = process.env.SKYKEEP_TEST_SECRETS;
const secretFields = new Set(['password', 'accessJwt', 'refreshJwt', 'token', 'authFactorToken']);
const decoders = { gzip: gunzipSync, deflate: inflateSync, br: brotliDecompressSync };
const noted = new Set();

function note(kind, secret) {
  if (!secret || noted.has(secret)) return;
  noted.add(secret);
  appendFileSync(file, `${kind}\t${Buffer.from(secret).toString('base64')}\n`, { mode: 0o600 });
}

function noteFields(chunks, encoding) {
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return;
  try {
    const decoded = encoding ? decoders[encoding](bytes) : bytes;
    JSON.parse(decoded.toString(), (key, value) => {
      if (secretFields.has(key) && typeof value === 'string') note(key, value);
      return value;
    });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error; // what is not JSON has no fields
  }
}

// Before the server sees the request.
export function noteSecretsOf(request, response) {
  if (!file) return;
  note('bearer token', /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]);

  const sent = [];
  const { emit } = request;
  request.emit = (event, ...rest) => {
    if (event === 'data') sent.push(Buffer.from(rest[0]));
    if (event === 'end') noteFields(sent, request.headers['content-encoding']);
    return emit.call(request, event, ...rest);
  };

  const answered = [];
  for (const name of ['write', 'end']) {
    const original = response[name];
    response[name] = (...rest) => {
      if (typeof rest[0] === 'string' || rest[0] instanceof Uint8Array) {
        answered.push(Buffer.from(rest[0]));
      }
      // Noted before it is sent: who has it may use it at once.
      if (name === 'end' && String(response.getHeader('content-type')).includes('json')) {
        noteFields(answered, response.getHeader('content-encoding'));
      }
      return original.apply(response, rest);
    };
  }
}
