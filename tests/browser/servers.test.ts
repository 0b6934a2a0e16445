import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIRequestContext, Page } from '@playwright/test';
import { caddyFile, headersFile, nginxFile } from '../../src/publish/hostFiles';
import { idOf } from '../../src/publish/openReferral/ids';
import { freePort } from '../smoke/freePort';
import { findOrInstall } from './server';
import { expect, mapDrawn, test } from './visit';

const DIST = join(import.meta.dirname, '../../dist');
const [PAGE_SCRIPT, PAGE_STYLE] = pageAssets();

/** One path of each kind that a visitor fetches. */
const PATHS = [
  '/',
  '/index.html',
  '/embed.html',
  '/s/child-poverty/',
  `/${PAGE_SCRIPT}`,
  `/${PAGE_STYLE}`,
  '/data/manifest.json',
  '/data/boundaries-overview.geojson',
  '/og/child-poverty.jpg',
  '/pps-map.js',
  '/offline.js',
  '/offline.json',
  '/licences.txt',
  '/open-referral/',
  '/open-referral/services.json',
  '/open-referral/services',
  '/open-referral/services?page=2',
  `/open-referral/services/${idOf('service', 'brightside')}`,
  '/open-referral/taxonomy_terms',
];
const COMPARED = [
  'content-security-policy',
  'cache-control',
  'access-control-allow-origin',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
];

/** Each server with our file, its placeholders filled in: a port, a folder, a host. */
const SERVERS = [
  {
    name: 'nginx',
    debianPackage: 'nginx-light',
    write: (folder: string, port: number) => {
      const site = nginxFile()
        .replace('listen 80', `listen 127.0.0.1:${port}`)
        .replace('/srv/pps-map', DIST);
      const file = join(folder, 'nginx.conf');
      const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
        .join('\n');
      const user = process.getuid?.() === 0 ? 'user root;' : '';
      writeFileSync(
        file,
        `${user}\ndaemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${own}\n${site}\n}\n`,
      );
      return ['-c', file, '-p', folder, '-e', 'stderr'];
    },
  },
  {
    name: 'caddy',
    debianPackage: 'caddy',
    write: (folder: string, port: number) => {
      const file = join(folder, 'Caddyfile');
      const site = caddyFile()
        .replace('map.example.org', `http://127.0.0.1:${port}`)
        .replace('/srv/pps-map', DIST);
      writeFileSync(file, `{\n\tadmin off\n}\n${site}`);
      return ['run', '--config', file, '--adapter', 'caddyfile'];
    },
  },
] as const;

for (const server of SERVERS) {
  test(
    `${server.name} serves the map as its file says`,
    { tag: '@map' },
    async ({ browser, request }) => {
      const program = findOrInstall(server.name, server.debianPackage);
      test.skip(program === null, `${server.name} is not here and cannot be installed`);
      const folder = mkdtempSync(join(tmpdir(), `pps-${server.name}-`));
      const port = await freePort();
      const running = spawn(program!, server.write(folder, port), {
        stdio: 'ignore',
        env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
      });
      try {
        const home = `http://127.0.0.1:${port}`;
        await expect(async () => {
          await expect(await request.get(`${home}/index.html`)).toBeOK();
        }).toPass();
        for (const path of PATHS)
          expect(await answered(request, home, path), path).toEqual(said(path));
        for (const [asked, page] of [
          ['', 1],
          ['?page=2', 2],
        ] as const) {
          const answer = await request.get(`${home}/open-referral/services${asked}`);
          expect(await answer.json(), asked).toMatchObject({ page_number: page });
        }
        await openEverything(await browser.newPage({ baseURL: `${home}/` }));
      } finally {
        running.kill();
      }
    },
  );
}

/** The headers of an answer, as far as they are ours, and what kind of file it is said to be. */
async function answered(request: APIRequestContext, home: string, path: string) {
  const response = await request.get(home + path);
  expect(response.status(), path).toBe(200);
  const headers = response.headers();
  expect(headers['content-type'], path).toMatch(kindOf(path));
  return Object.fromEntries(COMPARED.map((name) => [name, headers[name] ?? null]));
}

/**
 * What `_headers`, the third of the files, says of a path. The other two give their policy to every
 * file, as it does not hurt there: files that are neither page nor worker have none of it to keep.
 */
function said(path: string) {
  const all: Record<string, string> = {};
  for (const block of headersFile().trim().split('\n\n')) {
    const [rule = '', ...lines] = block.split('\n');
    const covers = rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;
    if (!covers) continue;
    for (const line of lines) {
      const [name = '', ...value] = line.trim().split(': ');
      all[name.toLowerCase()] = value.join(': ');
    }
  }
  const isOfPage = !isOfApi(path) && (path.endsWith('/') || path.endsWith('.html'));
  const map = /^ {2}Content-Security-Policy: (.*)$/m.exec(headersFile())![1]!;
  if (!isOfPage) all['content-security-policy'] = map;
  return Object.fromEntries(
    COMPARED.map((name) => [name, all[name] ?? (name === 'cache-control' ? 'no-cache' : null)]),
  );
}

/** The map, its workers and the embed run under the headers as they are sent. */
async function openEverything(page: Page): Promise<void> {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto('#view=gaps&for=mental-health');
  await mapDrawn(page);
  await expect(page.getByRole('list').first()).toBeVisible();
  await page.goto('embed.html?v=1&what=list&nation=wales');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.close();
  expect(errors).toEqual([]);
}

const isOfApi = (path: string): boolean => path.startsWith('/open-referral/');

function kindOf(path: string): RegExp {
  if (isOfApi(path)) return /^application\/json/;
  if (path.endsWith('/') || path.endsWith('.html')) return /^text\/html/;
  if (path.endsWith('.js')) return /^(text|application)\/javascript/;
  if (path.endsWith('.css')) return /^text\/css/;
  if (path.endsWith('.json')) return /^application\/json/;
  if (path.endsWith('.jpg')) return /^image\/jpeg/;
  // Fetched, and never run: any type does.
  return /./;
}

function pageAssets(): readonly [script: string, style: string] {
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { readonly file: string; readonly css?: readonly string[] }
  >;
  const { file, css } = manifest['index.html']!;
  return [file, css![0]!];
}
