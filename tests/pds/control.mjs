// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// What a test may do to the world around the servers: POST /<verb> with a JSON object.

import { once } from 'node:events';
import http from 'node:http';

import { asAdmin, setTakedown } from './calls.mjs';
import { clock } from './clock.mjs';
import { codeIn, moveAccount } from './move.mjs';

const newestMail = (servers, address) => {
  const mails = servers.flatMap((server) => server.mails).filter((mail) => mail.to === address);
  const mail = mails.at(-1);
  if (!mail) throw new Error(`no mail for ${address}`);
  return { to: mail.to, subject: mail.subject, text: mail.html, code: codeIn(mail) };
};

const verbs = (servers) => ({
  'clock/set': ({ offset }) => clock.set(offset),
  'clock/advance': ({ milliseconds }) => clock.advance(milliseconds),
  mail: ({ address }) => newestMail(servers, address),
  'count-calls': ({ server, method }) => ({ calls: servers[server].calls.of(method) }),
  disconnect: ({ server }) => servers[server].disconnect(),
  reconnect: ({ server }) => servers[server].reconnect(),
  'limit-rates': ({ server, on }) => servers[server].limitRates(on),
  'lose-keys': ({ server }) => servers[server].loseKeys(),
  'restore-keys': ({ server }) => servers[server].restoreKeys(),
  'back-up': ({ server }) => servers[server].backUp(),
  'restore-backup': ({ server }) => servers[server].restoreBackup(),
  'delete-account': ({ server, did }) =>
    asAdmin(servers[server], 'com.atproto.admin.deleteAccount', { did }),
  'take-down': ({ server, did }) => setTakedown(servers[server], did, true),
  'reverse-take-down': ({ server, did }) => setTakedown(servers[server], did, false),
  move: ({ did, from, to, password, stage }) =>
    moveAccount({ did, from: servers[from], to: servers[to], password }, stage),
});

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text ? JSON.parse(text) : {};
}

export async function startControl(servers) {
  const known = verbs(servers);
  const control = http.createServer(async (request, response) => {
    let status = 200;
    let answer;
    try {
      const verb = known[request.url.slice(1)];
      if (!verb) throw new Error(`no such verb: ${request.url}`);
      answer = (await verb(await bodyOf(request))) ?? {};
    } catch (error) {
      status = 500;
      answer = { error: String(error?.message ?? error) };
    }
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ...answer, offset: clock.offset }));
  });
  control.listen(0, '127.0.0.1');
  await once(control, 'listening');
  return { url: `http://127.0.0.1:${control.address().port}`, server: control };
}
