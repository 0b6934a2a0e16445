import { describe, expect, it } from 'vitest';
import { haversineKm } from '../../src/analysis/distance';
import { Waters } from '../../src/analysis/water';
import type { Crossing, Position } from '../../src/domain';
import { readRealCountry } from '../fixtures/realCountry';
import { rowsOf } from '../fixtures/tables';

const { barriers } = readRealCountry().demand;
const waters = new Waters(barriers);

/** Town centres, quays and piers, to about 500 m. */
const PLACES = {
  Hoylake: [-3.18, 53.39],
  Flint: [-3.135, 53.248],
  Liverpool: [-2.98, 53.41],
  Birkenhead: [-3.03, 53.39],
  Hull: [-0.335, 53.745],
  Barton: [-0.44, 53.683],
  Southend: [0.71, 51.54],
  Sheerness: [0.76, 51.44],
  Ryde: [-1.16, 50.73],
  Portsmouth: [-1.09, 50.8],
  Dundee: [-2.97, 56.46],
  'Newport-on-Tay': [-2.94, 56.435],
  Burnham: [-2.995, 51.24],
  Barry: [-3.27, 51.4],
  Bangor: [-4.13, 53.227],
  Beaumaris: [-4.095, 53.263],
  Edinburgh: [-3.19, 55.95],
  Kirkcaldy: [-3.16, 56.11],
  Gourock: [-4.815, 55.958],
  Dunoon: [-4.925, 55.95],
  Skegness: [0.34, 53.145],
  Hunstanton: [0.49, 52.94],
  Stornoway: [-6.39, 58.21],
  Ullapool: [-5.16, 57.9],
  Manchester: [-2.24, 53.48],
  Leeds: [-1.55, 53.8],
  'Bristol Temple Meads': [-2.58, 51.45],
  'Bristol Clifton': [-2.62, 51.46],
  Westminster: [-0.13, 51.5],
  Lambeth: [-0.12, 51.48],
  Stratford: [0, 51.54],
  Greenwich: [0, 51.48],
  Pwllheli: [-4.41, 52.89],
  Rhyl: [-3.49, 53.32],
} satisfies Record<string, Position>;
type Place = keyof typeof PLACES;

/** A crossing by its name, and which of its two banks, as the table has them, comes first. */
type Step = readonly [name: string, firstBank: 0 | 1];

/** The name that the table has for a crossing; the page has its banks alone. */
function nameOf({ banks: [[x, y]] }: Crossing): string | undefined {
  return rowsOf('crossings').find(
    (row) => Number(row['from_longitude']) === x && Number(row['from_latitude']) === y,
  )?.['name'];
}

/** Km of straight legs over the named crossings. */
function byLegs(from: Position, steps: readonly Step[], to: Position): number {
  let here = from;
  let km = 0;
  for (const [name, first] of steps) {
    const found = barriers
      .flatMap(({ crossings }) => crossings)
      .find((crossing) => nameOf(crossing) === name);
    if (found === undefined) throw new Error(`no crossing ${name}`);
    const [near, far] = [found.banks[first], found.banks[1 - first]!];
    km += haversineKm(here, near) + haversineKm(near, far);
    here = far;
  }
  return km + haversineKm(here, to);
}

/** From, to, what the way goes by, and its km. */
const WAYS: readonly (readonly [Place, Place, readonly Step[], number])[] = [
  ['Hoylake', 'Flint', [['Flintshire Bridge', 0]], 25.3],
  ['Liverpool', 'Birkenhead', [['Queensway Tunnel', 0]], 4.1],
  ['Hull', 'Barton', [['Humber Bridge', 0]], 12.1],
  [
    'Southend',
    'Sheerness',
    [
      ['Dartford Crossing', 0],
      ['Medway Tunnel', 0],
      ['Sheppey Crossing and Kingsferry Bridge', 1],
    ],
    75.8,
  ],
  ['Ryde', 'Portsmouth', [['Southsea to Ryde hovercraft', 1]], 9.2],
  ['Dundee', 'Newport-on-Tay', [['Tay Road Bridge', 0]], 3.5],
  ['Burnham', 'Barry', [['Prince of Wales Bridge', 1]], 89.5],
  ['Bangor', 'Beaumaris', [['Menai Suspension Bridge', 1]], 9.4],
  ['Edinburgh', 'Kirkcaldy', [['Queensferry Crossing and Forth Road Bridge', 1]], 35.4],
  ['Gourock', 'Dunoon', [['Gourock to Dunoon ferry', 0]], 7.2],
  [
    'Skegness',
    'Hunstanton',
    [
      ['Boston bridges', 0],
      ["King's Lynn bridges", 0],
    ],
    93.5,
  ],
  ['Stornoway', 'Ullapool', [['Ullapool to Stornoway ferry', 1]], 81.0],
];

describe('a way over water', () => {
  it.each(WAYS)('from %s to %s goes by %j', (from, to, steps, expectedKm) => {
    const [a, b]: readonly [Position, Position] = [PLACES[from], PLACES[to]];
    const way = waters.wayBetween(a, b);
    expect(way?.crossings.map(nameOf)).toEqual(steps.map(([name]) => name));
    expect(way?.straightKm).toBe(haversineKm(a, b));
    expect(Math.abs((way?.km ?? 0) - expectedKm)).toBeLessThan(0.06);
    // A bend of the river on the way to a bridge may add a little to the straight legs.
    const legsKm = byLegs(a, steps, b);
    expect((way?.km ?? 0) >= legsKm - 1e-9).toBe(true);
    expect((way?.km ?? Infinity) < legsKm * 1.03).toBe(true);
  });

  it.each<readonly [Place, Place]>([
    ['Manchester', 'Leeds'],
    ['Bristol Temple Meads', 'Bristol Clifton'],
    ['Westminster', 'Lambeth'],
    ['Stratford', 'Greenwich'],
    ['Pwllheli', 'Rhyl'],
  ])('is not asked for from %s to %s', (from, to) => {
    const [a, b]: readonly [Position, Position] = [PLACES[from], PLACES[to]];
    expect(waters.distanceKm(...a, ...b)).toBe(haversineKm(a, b));
    expect(waters.wayBetween(a, b)?.crossings).toEqual([]);
  });

  it('is exactly the sum of its legs where they are straight', () => {
    const straight: readonly (readonly [Place, Place, string])[] = [
      ['Hull', 'Barton', 'Humber Bridge'],
      ['Dundee', 'Newport-on-Tay', 'Tay Road Bridge'],
      ['Liverpool', 'Birkenhead', 'Queensway Tunnel'],
    ];
    for (const [from, to, name] of straight)
      expect(waters.distanceKm(...PLACES[from], ...PLACES[to])).toBeCloseTo(
        byLegs(PLACES[from], [[name, 0]], PLACES[to]),
        9,
      );
  });
});

describe('a small lake country', () => {
  /** A line from north to south, 7 km from either place. */
  const line: Position[] = [
    [0, 52.2],
    [0, 52],
    [0, 51.8],
  ];
  const lake = { id: 'lake', line, crossings: [] };
  const west: Position = [-0.1, 52];
  const east: Position = [0.1, 52];

  it('has no way across where there is no crossing', () => {
    const dry = new Waters([lake]);
    expect(dry.wayBetween(west, east)).toBeNull();
    expect(dry.distanceKm(...west, ...east)).toBe(Infinity);
  });

  it('is cut by a leg through a corner, not by one that begins on the line or ends there', () => {
    const { lines } = new Waters([lake]);
    expect(lines.cuts(...west, ...east)).toBe(true);
    expect(lines.cuts(...west, 0, 52)).toBe(false);
    expect(lines.cuts(0, 51.9, ...east)).toBe(false);
    expect(lines.cuts(0, 52.1, 0, 51.9)).toBe(false);
    expect(lines.cuts(-0.1, 52.3, 0.1, 52.3)).toBe(false);
    // Through the very end of the line.
    expect(lines.cuts(-0.1, 52.2, 0.1, 52.2)).toBe(true);
  });

  it('takes the shorter of two crossings', () => {
    const crossing = (latitude: number) => ({
      banks: [
        [-0.01, latitude],
        [0.01, latitude],
      ] as const,
    });
    const both = new Waters([{ ...lake, crossings: [crossing(51.85), crossing(52.1)] }]);
    const way = both.wayBetween(west, east);
    expect(way?.crossings).toEqual([crossing(52.1)]);
    const legKm = haversineKm(west, [-0.01, 52.1]);
    expect(way?.km).toBeCloseTo(2 * legKm + haversineKm([-0.01, 52.1], [0.01, 52.1]), 9);
  });
});
