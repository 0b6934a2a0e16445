import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstall } from '../browser/server';
import { until, type Driver } from './driver';
import { freePort } from './freePort';

/**
 * Firefox without a window, by the protocol of its own that geckodriver speaks to it, as Debian has
 * no geckodriver: "length:[0, id, command, parameters]" out, "length:[1, id, error, result]" back.
 * @returns null where it cannot be had
 */
export async function startFirefox(): Promise<Driver | null> {
  const path = findOrInstall('firefox', 'firefox-esr');
  if (!path) return null;
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'pps-firefox-'));
  writeFileSync(join(profile, 'user.js'), `user_pref("marionette.port", ${port});\n`);
  const program = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  });
  const socket = await until('Firefox answers', () => connected(port));
  const ask = protocolOf(socket);
  await ask('WebDriver:NewSession', { timeouts: { script: 60_000, pageLoad: 60_000 } });
  return {
    name: 'Firefox',
    open: async (url) => void (await ask('WebDriver:Navigate', { url })),
    run: async (script) => {
      const result = await ask('WebDriver:ExecuteScript', { script, args: [], sandbox: null });
      return (result as { readonly value: unknown }).value;
    },
    close: async () => {
      const ended = once(program, 'exit');
      program.kill();
      await ended;
      socket.destroy();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function connected(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

function protocolOf(socket: Socket): (command: string, parameters: object) => Promise<unknown> {
  const waiting = new Map<number, Waiting>();
  let received = Buffer.alloc(0);
  socket.on('data', (piece: Buffer) => {
    received = Buffer.concat([received, piece]);
    for (;;) {
      const colon = received.indexOf(':');
      const length = Number(received.subarray(0, colon));
      if (colon < 0 || received.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(received.toString('utf8', colon + 1, colon + 1 + length));
      received = received.subarray(colon + 1 + length);
      // The first message only says who speaks.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, unknown, unknown];
      if (error === null) waiting.get(id)?.resolve(result);
      else waiting.get(id)?.reject(new Error(JSON.stringify(error)));
    }
  });
  let last = 0;
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const text = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
