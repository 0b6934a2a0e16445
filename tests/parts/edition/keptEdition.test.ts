import { afterEach, describe, expect, it, vi } from 'vitest';
import { keptEdition } from '../../../src/parts/edition/keptEdition';

const HOME = 'https://example.org/map/';
const OLD = `${HOME}editions/2026-11-28/`;

afterEach(() => vi.unstubAllGlobals());

/** A host that has an edition at each of these addresses. */
function host(days: Readonly<Record<string, string>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const dataDate = days[address.replace('offline.json', '')];
    return Promise.resolve(
      dataDate === undefined ? new Response('', { status: 404 }) : Response.json({ dataDate }),
    );
  });
  return asked;
}

const find = (day: string, page: string) => keptEdition(day, page, new AbortController().signal);

describe('a kept edition', () => {
  it('stands in a folder of its day, whatever of the map is open', async () => {
    const asked = host({ [OLD]: '2026-11-28' });
    expect(await find('2026-11-28', `${HOME}index.html#view=gaps`)).toBe(OLD);
    expect(asked).toEqual([`${OLD}offline.json`]);
  });

  it('is found from another kept one, and so is the newest', async () => {
    host({ [OLD]: '2026-11-28', [HOME]: '2027-05-01' });
    const other = `${HOME}editions/2027-01-01/`;
    expect(await find('2026-11-28', other)).toBe(OLD);
    expect(await find('2027-05-01', other)).toBe(HOME);
  });

  it.each([
    ['nothing', {}],
    ['another day', { [OLD]: '2026-11-23' }],
  ] as const)('is none where the host has %s there', async (_, days) => {
    host(days);
    expect(await find('2026-11-28', HOME)).toBeNull();
  });

  it('is none where the host answers with a page of its own, or not at all', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<h1>Lost?</h1>')));
    expect(await find('2026-11-28', HOME)).toBeNull();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
    expect(await find('2026-11-28', HOME)).toBeNull();
  });
});
