// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// XRPC as an administrator or an account's owner calls it.

async function call(server, nsid, { token, admin, query, body }) {
  const address = new URL(`/xrpc/${nsid}`, server.url);
  for (const [key, value] of Object.entries(query ?? {})) address.searchParams.set(key, value);
  const headers = {};
  if (token) headers.authorization = `Bearer ${token}`;
  if (admin) {
    const login = Buffer.from(`admin:${server.adminPassword}`).toString('base64');
    headers.authorization = `Basic ${login}`;
  }
  if (body) headers['content-type'] = 'application/json';
  const reply = await fetch(address, {
    method: query ? 'GET' : 'POST',
    headers,
    body: body ? JSON.stringify(body) : undefined,
  });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${nsid} at ${server.url}: ${reply.status} ${text}`);
  return text ? JSON.parse(text) : {};
}

export const get = (server, nsid, query, token) => call(server, nsid, { query, token });
export const post = (server, nsid, body, token) => call(server, nsid, { body, token });
export const asAdmin = (server, nsid, body) => call(server, nsid, { body, admin: true });

export const setTakedown = (server, did, applied) =>
  asAdmin(server, 'com.atproto.admin.updateSubjectStatus', {
    subject: { $type: 'com.atproto.admin.defs#repoRef', did },
    takedown: { applied, ref: 'tests' },
  });
