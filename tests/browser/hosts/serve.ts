import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { EMBED_POLICY, MAP_POLICY } from '../../../src/publish/policy';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The policy that each page works under, as documented for those who host the map. */
export const documentedPolicy = (path: string): string =>
  path === '/embed.html' ? EMBED_POLICY : MAP_POLICY;

export interface Served {
  readonly origin: string;
  readonly close: () => Promise<unknown>;
}

/**
 * Serves a folder on a free port of this device. `{{map}}` in its pages becomes the origin of the
 * map; a policy, where given, goes with the answer for each path.
 */
export async function serve(
  folder: string,
  { map = '', policy }: { readonly map?: string; readonly policy?: (path: string) => string },
): Promise<Served> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://host').pathname);
    const type = TYPES[extname(path)] ?? 'text/plain';
    const answer = async (): Promise<void> => {
      const bytes = await readFile(join(folder, path)).catch(() => null);
      if (policy) response.setHeader('Content-Security-Policy', policy(path));
      if (!bytes) {
        response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
        return;
      }
      response.setHeader('Content-Type', type);
      response.end(type.startsWith('text/html') ? String(bytes).replaceAll('{{map}}', map) : bytes);
    };
    void answer();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        // A browser keeps connections open for requests to come.
        server.closeAllConnections();
      }),
  };
}
