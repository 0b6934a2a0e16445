import { createServer, request, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  ask,
  fetchOwnPage,
  MOST_BYTES,
  type Outside,
} from '../../../data/pipeline/prove/fetchOwnPage';
import { proved } from '../../../data/pipeline/prove/proved';
import { DESK } from '../accept/desk';

const HOST = 'www.tearoom.example';
const asked: string[] = [];
const PAGES: Readonly<Record<string, RequestListener>> = {
  '/': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>pps-map: tea-room</p>'),
  '/moved': (_request, response) =>
    response.writeHead(301, { location: 'https://tearoom.example/' }).end(),
  '/away': (_request, response) =>
    response.writeHead(302, { location: 'https://other.example/' }).end(),
  '/plain': (_request, response) => response.writeHead(302, { location: `http://${HOST}/` }).end(),
  '/port': (_request, response) =>
    response.writeHead(302, { location: `https://${HOST}:8443/` }).end(),
  '/round': (_request, response) => response.writeHead(302, { location: '/round' }).end(),
  '/picture': (_request, response) =>
    response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/silent': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Tea</p>'),
  '/large': (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(MOST_BYTES + 1)),
};
const server = createServer((incoming, response) => {
  asked.push(`${incoming.headers.host}${incoming.url}`);
  const page = PAGES[incoming.url ?? ''];
  if (page) page(incoming, response);
  else response.writeHead(404).end();
});

let outside: Outside;
beforeAll(async () => {
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  outside = {
    resolve: () => Promise.resolve([{ address: '93.184.215.14', family: 4 }]),
    ask: (url) => ask(url, { address: '127.0.0.1', family: 4 }, { request, port }),
  };
});
afterAll(() => server.close());

const fetched = (path: string) => fetchOwnPage(`https://${HOST}${path}`, outside);

describe('the own page of an organisation', () => {
  it('is read from the host in the table, by https even where an old record says http', async () => {
    expect(await fetched('/')).toEqual({
      url: `https://${HOST}/`,
      html: '<p>pps-map: tea-room</p>',
    });
    expect((await fetchOwnPage(`http://${HOST}/`, outside)).url).toBe(`https://${HOST}/`);
    expect(asked).toContain(`${HOST}/`);
  });

  it('may be one that the same host leads on to', async () => {
    expect((await fetched('/moved')).url).toBe('https://tearoom.example/');
  });

  it.each([
    [
      '/away',
      'www.tearoom.example leads elsewhere, to other.example: correct the address in the table first',
    ],
    ['/plain', 'http://www.tearoom.example/ is no plain https address'],
    ['/port', 'https://www.tearoom.example:8443/ is no plain https address'],
    ['/round', 'www.tearoom.example leads on more than 3 times'],
    ['/picture', 'https://www.tearoom.example/picture is no page but "image/png"'],
    ['/nothing', 'https://www.tearoom.example/nothing answers 404'],
    ['/large', 'https://www.tearoom.example/large is larger than 200000 bytes'],
  ])('is refused at %s', async (path, message) => {
    await expect(fetched(path)).rejects.toThrow(message);
  });

  it.each([
    ['127.0.0.1', 4],
    ['10.1.2.3', 4],
    ['172.31.0.1', 4],
    ['192.168.1.1', 4],
    ['169.254.169.254', 4],
    ['100.64.0.1', 4],
    ['0.0.0.0', 4],
    ['224.0.0.1', 4],
    ['255.255.255.255', 4],
    ['192.0.2.1', 4],
    ['::1', 6],
    ['::', 6],
    ['fe80::1', 6],
    ['fc00::1', 6],
    ['fd12::1', 6],
    ['ff02::1', 6],
    ['::ffff:127.0.0.1', 6],
    ['::ffff:8.8.8.8', 6],
    ['64:ff9b::7f00:1', 6],
    ['2002:7f00:1::', 6],
    ['2001:db8::1', 6],
  ] as const)(
    'is never asked for at %s, not even beside a public address',
    async (address, family) => {
      const before = asked.length;
      const resolve = () =>
        Promise.resolve([{ address: '93.184.215.14', family: 4 } as const, { address, family }]);
      await expect(fetchOwnPage(`https://${HOST}/`, { ...outside, resolve })).rejects.toThrow(
        'is not at a public address',
      );
      expect(asked.length).toBe(before);
    },
  );

  it.each(['8.8.8.8', '2a00:1450:4009:80b::200e'])('may be at %s', async (address) => {
    const family = address.includes(':') ? 6 : 4;
    const resolve = () => Promise.resolve([{ address, family } as const]);
    expect((await fetchOwnPage(`https://${HOST}/`, { ...outside, resolve })).url).toContain(HOST);
  });
});

describe('a record', () => {
  const at = (path: string, id = 'tea-room') => {
    const organisations = DESK.tables.organisations.map((row) => ({
      ...row,
      url: path && `https://${HOST}${path}`,
    }));
    return proved(id, { tables: { ...DESK.tables, organisations }, today: '2026-12-01' }, outside);
  };

  it('is proved by the line on its own site, and says how', async () => {
    const { changes, refusals } = await at('/');
    expect(refusals).toEqual([]);
    expect(changes.map(({ after }) => after)).toMatchObject([
      {
        verified_on: '2026-12-01',
        source:
          'seed; a line of text on its own site names this record, 2026-12-01 (https://www.tearoom.example/)',
      },
    ]);
  });

  it.each([
    ['/silent', 'tea-room', 'does not name this record'],
    ['/away', 'tea-room', 'not proved: www.tearoom.example leads elsewhere'],
    ['', 'tea-room', 'url: tea-room has no address of its own in the table'],
    ['/', 'gone-club', 'organisation: "gone-club" is closed'],
    ['/', 'nobody', 'organisation: there is no "nobody"'],
  ])('at %j of %s is not', async (path, id, why) => {
    expect(await at(path, id)).toMatchObject({
      changes: [],
      refusals: [expect.stringContaining(why)],
    });
  });
});
