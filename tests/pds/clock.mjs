// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// The clock of every server in this process. Import it before the servers: they keep the Date
// they first saw. Rate limiters count in real time and do not follow it.

import { ServerResponse } from 'node:http';

const RealDate = globalThis.Date;
let offset = 0;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length > 0 ? args : [target.now() + offset], newTarget),
  apply: (target) => new target(target.now() + offset).toString(),
  get: (target, key) => (key === 'now' ? () => target.now() + offset : Reflect.get(target, key)),
});

// Node itself would tell the real time.
const { writeHead } = ServerResponse.prototype;
ServerResponse.prototype.writeHead = function (...args) {
  this.setHeader('Date', new Date().toUTCString());
  return writeHead.apply(this, args);
};

export const clock = {
  get offset() {
    return offset;
  },
  set(milliseconds) {
    offset = milliseconds;
  },
  advance(milliseconds) {
    offset += milliseconds;
  },
};
