import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

/** What is sent as brotli, as a good host does, and its type. A font is packed already. */
const PACKED = {
  '.css': 'text/css',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
/** How long a browser may keep a file, as the headers that are built for hosts say. */
const KEPT = [
  [/^\/assets\//, 'public, max-age=31536000, immutable'],
  [/^\/data\//, 'public, max-age=300'],
];
const keptFor = (path) => KEPT.find(([those]) => those.test(path))?.[1] ?? 'no-cache';

/** A page that has asked for nothing for so long has what it wants. */
const QUIET_MS = 1000;

/**
 * Serves a folder to one page at a time and counts what it fetches.
 * - `count(held)` begins anew; paths that match `held` never get an answer.
 * - `quiet()` resolves when the page asks for nothing more, with the bytes of each file it was sent.
 *
 * @param certificate to serve by HTTP/2, over one connection, as `ownCertificate` makes it
 */
export async function serveCounting(folder, { certificate = null } = {}) {
  const bodies = new Map();
  let sent = new Map();
  let held = null;
  let lastAsked = 0;

  const bodyOf = (path) => {
    if (!bodies.has(path)) {
      const content = readFileSync(join(folder, path));
      bodies.set(path, extname(path) in PACKED ? brotliCompressSync(content) : content);
    }
    return bodies.get(path);
  };

  const answer = (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    if (held?.test(path)) return;
    if (!statSync(join(folder, path), { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const body = bodyOf(path);
    sent.set(path.slice(1), body.length);
    const type = PACKED[extname(path)];
    response.writeHead(200, {
      'Cache-Control': keptFor(path),
      ...(type && { 'Content-Type': type, 'Content-Encoding': 'br' }),
    });
    response.end(body);
    lastAsked = performance.now();
  };
  const server = certificate
    ? createSecureServer({ ...certificate, allowHTTP1: true }, answer)
    : createServer(answer);
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));

  return {
    origin: `${certificate ? 'https' : 'http'}://localhost:${server.address().port}`,
    count: (heldPaths = null) => {
      held = heldPaths;
      sent = new Map();
    },
    quiet: async () => {
      let rest = QUIET_MS;
      while (rest > 0) {
        await setTimeout(rest);
        rest = lastAsked + QUIET_MS - performance.now();
      }
      return sent;
    },
    close: () => {
      server.close();
      server.closeAllConnections?.();
    },
  };
}
