// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// An account moves from one server to another, as its owner would move it.
// https://atproto.com/guides/account-migration

import { asAdmin, get, post } from './calls.mjs';

// A mail's confirmation code, such as ABCDE-23456.
export const codeIn = (mail) => /\b[A-Z2-7]{5}-[A-Z2-7]{5}\b/.exec(mail?.html ?? '')?.[0] ?? null;

// In this order. The old server answers differently after each: as if nothing had happened,
// then "deactivated", then as if there had never been such an account.
const stages = ['plc', 'deactivated', 'deleted'];

const reached = new Map(); // DID → how many stages, and the session at the old server

const steps = {
  async plc({ did, from, to, password }, move) {
    const old = await post(from, 'com.atproto.server.createSession', { identifier: did, password });
    move.oldToken = old.accessJwt;
    const invitation = await get(
      from,
      'com.atproto.server.getServiceAuth',
      { aud: to.did, lxm: 'com.atproto.server.createAccount' },
      old.accessJwt,
    );
    const fresh = await post(
      to,
      'com.atproto.server.createAccount',
      { did, handle: old.handle, email: old.email, password },
      invitation.token,
    );
    const credentials = await get(
      to,
      'com.atproto.identity.getRecommendedDidCredentials',
      {},
      fresh.accessJwt,
    );
    await post(from, 'com.atproto.identity.requestPlcOperationSignature', undefined, old.accessJwt);
    const signed = await post(
      from,
      'com.atproto.identity.signPlcOperation',
      { ...credentials, token: codeIn(from.mails.at(-1)) },
      old.accessJwt,
    );
    await post(
      to,
      'com.atproto.identity.submitPlcOperation',
      { operation: signed.operation },
      fresh.accessJwt,
    );
    await post(to, 'com.atproto.server.activateAccount', undefined, fresh.accessJwt);
  },

  async deactivated({ from }, move) {
    await post(from, 'com.atproto.server.deactivateAccount', {}, move.oldToken);
  },

  async deleted({ did, from }) {
    await asAdmin(from, 'com.atproto.admin.deleteAccount', { did });
  },
};

// Goes on from where the last call for this DID stopped, up to and with \a stage.
export async function moveAccount(account, stage) {
  const last = stages.indexOf(stage);
  if (last < 0) throw new Error(`no such stage: ${stage}`);
  const move = reached.get(account.did) ?? { done: 0 };
  reached.set(account.did, move);
  while (move.done <= last) {
    await steps[stages[move.done]](account, move);
    move.done += 1;
  }
  if (move.done === stages.length) reached.delete(account.did);
}
