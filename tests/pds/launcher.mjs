#!/usr/bin/env node
// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// launcher.mjs [how many servers]
//
// Starts reference servers on loopback, prints one line of JSON when they are ready, and ends when
// its standard input does: so it cannot outlive the test that started it. SKYKEEP_TEST_PDS_DIR is
// the folder that package-lock.json of this folder was installed into.

import dns from 'node:dns';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

import './clock.mjs'; // before the servers
import { startAudience } from './audience.mjs';
import { startControl } from './control.mjs';
import { listen, ReferencePds, startPlc } from './servers.mjs';

const installed = process.env.SKYKEEP_TEST_PDS_DIR;
if (!installed) {
  console.error('launcher: SKYKEEP_TEST_PDS_DIR is not set; ./dev test sets it up');
  process.exit(2);
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'skykeep-pds-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));
process.stdin.on('end', () => process.exit(0));
process.stdin.on('error', () => process.exit(0));
process.stdin.resume();

// "localhost" has two addresses and we listen on one of them only.
dns.setDefaultResultOrder('ipv4first');

// @atproto/common reads these when it is imported; standard output is for the ready line.
process.env.LOG_ENABLED = process.env.SKYKEEP_TEST_PDS_LOG ? 'true' : 'false';
process.env.LOG_DESTINATION = process.env.SKYKEEP_TEST_PDS_LOG || '/dev/null';
process.env.NODE_ENV = 'development';

const load = createRequire(path.join(installed, 'package.json'));
const plc = await startPlc(load('@did-plc/server'));
const library = load('@atproto/pds');

const servers = [];
for (let i = 0; i < Number(process.argv[2] ?? 1); ++i) {
  servers.push(await ReferencePds.start(library, plc.url, path.join(folder, String(i))));
}
// What the PDS itself is made of.
const part = createRequire(load.resolve('@atproto/pds'));
const audience = startAudience(
  part('@atproto/xrpc-server'),
  part('@atproto/identity'),
  plc.url,
  await listen(),
);
const control = await startControl(servers);

console.log(
  JSON.stringify({
    plcUrl: plc.url,
    controlUrl: control.url,
    audience,
    servers: servers.map(({ url, did, adminPassword }) => ({ url, did, adminPassword })),
  }),
);
