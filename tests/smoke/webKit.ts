import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { findOrInstall } from '../browser/server';
import { until, type Driver } from './driver';
import { freePort } from './freePort';

/**
 * Debian's WebKit, by W3C WebDriver, on a screen that is not there.
 * @returns null where it cannot be had
 */
export async function startWebKit(): Promise<Driver | null> {
  const driverPath = findOrInstall('WebKitWebDriver', 'webkit2gtk-driver');
  const screenPath = findOrInstall('Xvfb', 'xvfb');
  if (!driverPath || !screenPath) return null;
  const screen = spawn(screenPath, ['-displayfd', '3', '-screen', '0', '1440x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = (await once(screen.stdio[3]!, 'data')) as [Buffer];
  const port = await freePort();
  const driver = spawn(driverPath, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display.toString().trim()}`, LIBGL_ALWAYS_SOFTWARE: '1' },
  });
  const home = `http://127.0.0.1:${port}`;
  await until('WebKitWebDriver answers', () =>
    fetch(`${home}/status`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const { sessionId } = (await command(`${home}/session`, {
    capabilities: { alwaysMatch: { timeouts: { script: 60_000, pageLoad: 60_000 } } },
  })) as { readonly sessionId: string };
  const session = `${home}/session/${sessionId}`;
  return {
    name: 'WebKit',
    open: async (address) => void (await command(`${session}/url`, { url: address })),
    run: (script) => command(`${session}/execute/sync`, { script, args: [] }),
    close: async () => {
      await fetch(session, { method: 'DELETE' });
      await end(driver);
      await end(screen);
    },
  };
}

async function command(address: string, body: object): Promise<unknown> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) throw new Error(JSON.stringify(value));
  return value;
}

async function end(program: ChildProcess): Promise<void> {
  const ended = once(program, 'exit');
  if (program.kill()) await ended;
}
