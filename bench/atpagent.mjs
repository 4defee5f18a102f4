#!/usr/bin/env node
// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// atpagent.mjs SERVER ACCOUNTS AT-ONCE
//
// Renews each of so many sessions once with @atproto/api, an agent for each, and prints what that cost
// this process, as bench-refresh does. SKYKEEP_TEST_CLIENT_DIR is where tests/clientlibrary is installed.

import { createRequire } from 'node:module';
import path from 'node:path';

const load = createRequire(path.join(process.env.SKYKEEP_TEST_CLIENT_DIR, 'package.json'));
const { AtpAgent } = load('@atproto/api');

const [server, accounts, atOnce] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];

function did(number) {
  let name = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / 26)) {
    name = String.fromCharCode(97 + (rest % 26)) + name;
  }
  return `did:plc:${name.padStart(24, 'a')}`;
}

function token(number, life) {
  const part = (object) => Buffer.from(JSON.stringify(object)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = { scope: 'com.atproto.appPass', sub: did(number), iat: now, exp: now + life };
  return `${part({ typ: 'at+jwt', alg: 'HS256' })}.${part(claims)}.${'s'.repeat(43)}`;
}

const agents = Array.from({ length: accounts }, (_, number) => {
  const agent = new AtpAgent({ service: server });
  agent.sessionManager.session = {
    did: did(number),
    handle: `account-${number}.test`,
    accessJwt: token(number, 7200),
    refreshJwt: token(number, 7776000),
    active: true,
  };
  return agent;
});
const before = agents.map((agent) => agent.session.refreshJwt);

const start = { cpu: process.cpuUsage(), wall: process.hrtime.bigint() };
let next = 0;
async function renew() {
  while (next < accounts) await agents[next++].sessionManager.refreshSession();
}
await Promise.all(Array.from({ length: atOnce }, renew));
const cpu = process.cpuUsage(start.cpu);
const wall = Number(process.hrtime.bigint() - start.wall) / 1e9;

if (agents.some((agent, number) => agent.session.refreshJwt === before[number])) {
  console.error('atpagent: a session was not renewed');
  process.exit(1);
}
console.log(
  JSON.stringify({
    accounts,
    cpu: (cpu.user + cpu.system) / 1e6 / accounts,
    wall,
    peak: process.resourceUsage().maxRSS / 1024,
  }),
);
