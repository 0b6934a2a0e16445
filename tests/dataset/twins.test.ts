import { describe, expect, it } from 'vitest';
import {
  foldedName,
  NEAR_KM,
  sharesHost,
  twinFinder,
  twinSigns,
  type Comparable,
} from '../../src/dataset/twins';
import type { Position } from '../../src/domain';

const WIGAN: Position = [-2.63, 53.545];
/** About 2 km to the east of it. */
const BESIDE: Position = [-2.6, 53.545];
const LEEDS: Position = [-1.55, 53.8];

describe('the name that is compared', () => {
  it.each([
    ['The Example Hub Ltd.', 'example hub'],
    ['EXAMPLE HUB C.I.C.', 'example hub'],
    ['Canolfan Enghraifft Cyf', 'canolfan enghraifft'],
    ['Example & Hub', 'example hub'],
    ['Example’s Hub', 'examples hub'],
    ['Môn Example', 'mon example'],
    // Nothing but such words: they are all there is.
    ['The Company', 'the company'],
    ['', ''],
  ])('%s', (name, folded) => {
    expect(foldedName(name)).toBe(folded);
  });
});

describe('the page on the web', () => {
  it.each([
    ['https://www.example.org/', 'http://example.org/index.html'],
    ['https://example.org', 'https://example.org/about'],
    ['https://council.example/hub-3/', 'https://COUNCIL.example/Hub-3'],
  ])('may be of one: %s and %s', (one, other) => {
    expect(sharesHost(one, other)).toBe(true);
  });

  it.each([
    ['https://council.example/hub-3', 'https://council.example/hub-4'],
    ['https://example.org', 'https://example.com'],
    ['https://example.org', 'https://hub.example.org'],
    ['example hub', 'example hub'],
    [null, 'https://example.org'],
    [null, null],
  ])('is not: %s and %s', (one, other) => {
    expect(sharesHost(one, other)).toBe(false);
  });
});

describe('two records', () => {
  const hub: Comparable = {
    name: 'Example Hub of Wigan',
    address: 'https://example.org',
    positions: [WIGAN],
  };

  it.each<readonly [string, Partial<Comparable>, readonly string[]]>([
    ['in all', {}, ['name', 'host', 'place']],
    ['in name alone', { address: null, positions: [LEEDS] }, ['name']],
    ['in page alone', { name: 'Something else', positions: [] }, ['host']],
    [
      'in most of the name, near by',
      { name: 'Example Hub', address: null, positions: [BESIDE] },
      ['place'],
    ],
    [
      'in most of the name, far off',
      { name: 'Example Hub', address: null, positions: [LEEDS] },
      [],
    ],
    ['in a word and the place', { name: 'Example', address: null }, []],
    ['in the place alone', { name: 'Other Hub', address: null }, []],
    ['in nothing known', { name: '', address: null, positions: [] }, []],
  ])('alike %s', (_, change, signs) => {
    const other = { ...hub, ...change };
    expect(twinSigns(hub, other)).toEqual(signs);
    expect(twinSigns(other, hub)).toEqual(signs);
  });

  it('without a name are not named alike', () => {
    const nameless: Comparable = { name: '…', address: null, positions: [WIGAN] };
    expect(twinSigns(nameless, nameless)).toEqual([]);
  });

  it('are found in a directory, with what says so', () => {
    const find = twinFinder([
      { id: 'far', ...hub, name: 'Far', address: null, positions: [LEEDS] },
      { id: 'same', ...hub },
    ]);
    expect(find(hub).map(({ record, signs }) => [record.id, signs])).toEqual([
      ['same', ['name', 'host', 'place']],
    ]);
    expect(find({ name: 'Nobody', address: null, positions: [] })).toEqual([]);
  });

  it('are near up to the distance that is told', () => {
    const north = (km: number): Position => [WIGAN[0], WIGAN[1] + km / 111.195];
    const at = (km: number) =>
      twinSigns({ ...hub, name: 'Example Hub', address: null, positions: [north(km)] }, hub);
    expect(at(NEAR_KM - 0.05)).toEqual(['place']);
    expect(at(NEAR_KM + 0.05)).toEqual([]);
  });
});
