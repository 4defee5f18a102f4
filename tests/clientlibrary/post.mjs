#!/usr/bin/env node
// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// post.mjs ACCOUNT TEXT
//
// Posts TEXT with @atproto/api as a bot would that keeps no password: all that it knows of the
// account is what `skykeep token` tells it. Prints the new record's address. SKYKEEP_TEST_CLIENT_DIR
// is the folder that package-lock.json of this folder was installed into.

import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const load = createRequire(path.join(process.env.SKYKEEP_TEST_CLIENT_DIR, 'package.json'));
const { AtpAgent } = load('@atproto/api');

const [account, text] = process.argv.slice(2);
const lent = JSON.parse(execFileSync('skykeep', ['token', account, '--json']));

const agent = new AtpAgent({ service: lent.host });
// There is no refresh token to give it: that is the keeper's.
agent.sessionManager.session = {
  did: lent.did,
  handle: lent.handle,
  accessJwt: lent.token,
  refreshJwt: '',
  active: lent.active,
  status: lent.status ?? undefined,
};
const { uri } = await agent.post({ text, createdAt: '2024-05-01T12:00:00Z' });
console.log(uri);
