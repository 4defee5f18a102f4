// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// A PLC directory and reference PDSes, each on its own port of 127.0.0.1.

import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import http from 'node:http';
import { randomBytes } from 'node:crypto';
import path from 'node:path';

import { noteSecretsOf } from './secrets.mjs';

const secret = () => randomBytes(32).toString('hex');

// A listening server whose requests wait for an app: so the port is known, and ours, before the
// app that needs to know it exists.
export async function listen() {
  const server = http.createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

// Makes start() of the servers take \a server instead of listening on every interface.
function serveWith(server, app, calls) {
  app.listen = () => {
    server.on('request', (request, response) => {
      noteSecretsOf(request, response);
      calls?.note(request);
      app(request, response);
    });
    setImmediate(() => server.emit('listening'));
    return server;
  };
}

// How often each method was called, whatever came of it.
class CallCounts {
  #counts = new Map();

  note({ url }) {
    const method = /^\/xrpc\/([^/?]+)/.exec(url)?.[1];
    if (method) this.#counts.set(method, this.of(method) + 1);
  }

  of(method) {
    return this.#counts.get(method) ?? 0;
  }
}

export async function startPlc({ PlcServer, MockDatabase }) {
  const server = await listen();
  const { port } = server.address();
  const plc = PlcServer.create({ db: new MockDatabase(), port });
  serveWith(server, plc.app);
  await plc.start();
  return { url: `http://127.0.0.1:${port}`, stop: () => plc.destroy() };
}

export class ReferencePds {
  #pds;
  #server;
  #createSecretKeyObject;
  #keys;
  #backup = [];

  // The newest mail is the last.
  mails = [];
  calls = new CallCounts();

  static async start(library, plcUrl, folder) {
    const self = new ReferencePds();
    self.#server = await listen();
    const { port } = self.#server.address();
    self.url = `http://localhost:${port}`;
    self.port = port;
    // Servers that share a DID accept each other's tokens.
    self.did = `did:web:localhost%3A${port}`;
    self.adminPassword = secret();
    for (const name of ['blobs', 'blobs-tmp', 'actors']) {
      mkdirSync(path.join(folder, name), { recursive: true });
    }
    const environment = {
      port,
      hostname: 'localhost', // any other name makes an https issuer
      serviceDid: self.did,
      devMode: true,
      dataDirectory: folder,
      actorStoreDirectory: path.join(folder, 'actors'),
      blobstoreDiskLocation: path.join(folder, 'blobs'),
      blobstoreDiskTmpLocation: path.join(folder, 'blobs-tmp'),
      didPlcUrl: plcUrl,
      serviceHandleDomains: ['.test'],
      inviteRequired: false,
      disableSsrfProtection: true,
      emailSmtpUrl: 'smtp://127.0.0.1:9', // never dialled
      emailFromAddress: 'pds@localhost.test',
      rateLimitsEnabled: true,
      rateLimitBypassIps: ['127.0.0.1'],
      jwtSecret: secret(),
      dpopSecret: secret(),
      adminPassword: self.adminPassword,
      plcRotationKeyK256PrivateKeyHex: secret(),
    };
    self.#pds = await library.PDS.create(
      library.envToCfg(environment),
      library.envToSecrets(environment),
    );
    self.#pds.ctx.mailer.transporter.sendMail = async (mail) => {
      self.mails.push(mail);
    };
    self.#createSecretKeyObject = library.createSecretKeyObject;
    self.#keys = self.#pds.ctx.accountManager.jwtKey;
    serveWith(self.#server, self.#pds.app, self.calls);
    await self.#pds.start();
    return self;
  }

  // What the server would be after its owner pulled the plug: the port refuses.
  async disconnect() {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  async reconnect() {
    if (this.#server.listening) return;
    this.#server.listen(this.port, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  limitRates(isOn) {
    this.#pds.ctx.cfg.rateLimits.bypassIps = isOn ? [] : ['127.0.0.1'];
  }

  // With other keys it knows none of the tokens it ever gave out.
  loseKeys() {
    this.#useKeys(this.#createSecretKeyObject(secret()));
  }

  restoreKeys() {
    this.#useKeys(this.#keys);
  }

  #useKeys(keys) {
    this.#pds.ctx.accountManager.jwtKey = keys;
    this.#pds.ctx.authVerifier._jwtKey = keys;
  }

  // Its sessions as they are now, and again as they were then.
  async backUp() {
    this.#backup = await this.#database.selectFrom('refresh_token').selectAll().execute();
  }

  async restoreBackup() {
    await this.#database.deleteFrom('refresh_token').execute();
    if (this.#backup.length > 0)
      await this.#database.insertInto('refresh_token').values(this.#backup).execute();
  }

  get #database() {
    return this.#pds.ctx.accountManager.db.db;
  }

  async stop() {
    await this.#pds.destroy();
  }
}
