#!/usr/bin/env node
// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// Prints what the installed lexicons say, one method a line in JSON: its name, its kind (query,
// procedure or subscription), and the names of all fields of its answer, however deep.
// SKYKEEP_TEST_PDS_DIR is as for launcher.mjs.

import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const load = createRequire(path.join(process.env.SKYKEEP_TEST_PDS_DIR, 'package.json'));
const folder = path.join(path.dirname(load.resolve('@atproto/pds')), 'lexicons');

function* definitions(where) {
  for (const entry of readdirSync(where, { withFileTypes: true })) {
    const file = path.join(where, entry.name);
    if (entry.isDirectory()) yield* definitions(file);
    else if (entry.name.endsWith('.defs.js')) yield load(file);
  }
}

// Schemas are objects that hold their parts in one property or another; what a reference refers to
// is its validator.
function addFields(schema, fields, seen) {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return;
  seen.add(schema);
  if (schema.shape) for (const name of Object.keys(schema.shape)) fields.add(name);
  for (const key of Object.getOwnPropertyNames(schema)) addFields(schema[key], fields, seen);
  if (['ref', 'typedRef'].includes(schema.type)) addFields(schema.validator, fields, seen);
}

for (const { $nsid, main } of definitions(folder)) {
  if (!['query', 'procedure', 'subscription'].includes(main?.type)) continue;
  const fields = new Set();
  addFields(main.output?.schema, fields, new Set());
  console.log(JSON.stringify({ method: $nsid, kind: main.type, fields: [...fields].sort() }));
}
