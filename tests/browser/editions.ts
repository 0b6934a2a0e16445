import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { KeptList } from '../../src/offline/lists';
import { MAP_POLICY } from '../../src/publish/policy';

const DIST = join(import.meta.dirname, '../../dist');
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const LIST_FILE = 'offline-files.json';
/** Over a thousand files are of one district each: those of one are enough to see that they are kept. */
const OF_OTHER_DISTRICTS =
  /^data\/(?:neighbourhoods|surroundings|trends)\/(?!E06000002)[ENSW]\d{8}/u;

const FIRST = firstList();
const SECOND = { build: 'b'.repeat(16), edition: '2027-01-01-0123456789' };

const SECOND_DAY = SECOND.edition.slice(0, FIRST.dataDate.length);

/** Every name of built code, which the second edition calls by another hash. */
const CODE = new RegExp(
  readdirSync(join(DIST, 'assets'))
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|'),
  'gu',
);

/**
 * The built map on a server of its own, with the policy of a real host; on request as a second
 * edition: another build, every hashed name and every file of data anew.
 */
export class Editions {
  /** Which one it has now. */
  now: 'first' | 'second' = 'first';
  /** Whether the first is kept in a folder of its own, beside the second. */
  keepsFirst = false;
  /** A path that it has lost. */
  lost = '';
  readonly asked: string[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1) || 'index.html';
      this.asked.push(path);
      this.#send(path.endsWith('/') ? `${path}index.html` : path, response);
    });
  }

  static async open(): Promise<Editions> {
    const editions = new Editions();
    await new Promise<void>((resolve) => editions.#server.listen(0, 'localhost', resolve));
    return editions;
  }

  get address(): string {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('not listening');
    return `http://localhost:${address.port}/`;
  }

  /** The day of the first, which has the data as they are. */
  readonly firstDay = FIRST.dataDate;

  get build(): string {
    return this.now === 'first' ? FIRST.build : SECOND.build;
  }

  /** From now on nothing is answered. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #send(path: string, response: ServerResponse): void {
    const folder = `editions/${this.firstDay}/`;
    const isKept = this.keepsFirst && path.startsWith(folder);
    const isFirst = this.now === 'first' || isKept;
    const asked = isKept ? path.slice(folder.length) : path;
    const file = isFirst ? asked : asked.replace(/\.second(?=\.\w+$)/u, '');
    try {
      if (path === this.lost) throw new Error('lost');
      const content = contentOf(file);
      response.writeHead(200, {
        'Content-Type': KINDS[extname(file)] ?? 'application/octet-stream',
        'Content-Security-Policy': MAP_POLICY,
        'Cache-Control': path.startsWith('assets/') ? 'public, max-age=31536000' : 'no-cache',
      });
      response.end(isFirst ? content : ofSecond(file, content));
    } catch {
      response.writeHead(404).end();
    }
  }
}

function firstList(): KeptList {
  const list = JSON.parse(readFileSync(join(DIST, LIST_FILE), 'utf8')) as KeptList;
  const files = list.files.filter(({ path }) => !OF_OTHER_DISTRICTS.test(path));
  return { ...list, files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function contentOf(path: string): Buffer {
  return path === LIST_FILE ? Buffer.from(JSON.stringify(FIRST)) : readFileSync(join(DIST, path));
}

function ofSecond(path: string, content: Buffer): Buffer {
  if (path === LIST_FILE) return Buffer.from(JSON.stringify(listOfSecond()));
  if (!/\.(?:html|js|css|json|geojson)$/u.test(path)) return content;
  const text = content
    .toString()
    .replaceAll(CODE, nameInSecond)
    .replaceAll(FIRST.edition, SECOND.edition)
    .replaceAll(FIRST.build, SECOND.build);
  // The build works out the day of its edition, and writes it into the code alone.
  return Buffer.from(path.endsWith('.js') ? text.replaceAll(FIRST.dataDate, SECOND_DAY) : text);
}

function listOfSecond(): KeptList {
  const files = FIRST.files.map((file) => {
    const content = ofSecond(file.path, readFileSync(join(DIST, file.path)));
    const sha256 = createHash('sha256').update(content).digest('hex').slice(0, 16);
    return { ...file, path: file.path.replace(CODE, nameInSecond), sha256 };
  });
  return { ...FIRST, ...SECOND, files };
}

const nameInSecond = (name: string): string => name.replace(/\.(?=\w+$)/u, '.second.');
