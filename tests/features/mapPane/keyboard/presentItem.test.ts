import { describe, expect, it } from 'vitest';
import type { Area, Position } from '../../../../src/domain';
import type {
  AreaItem,
  MapItem,
  NeighbourhoodItem,
} from '../../../../src/features/mapPane/keyboard/mapItems';
import { placeOf, presentItem } from '../../../../src/features/mapPane/keyboard/presentItem';

const LEEDS = { code: 'E1', centre: [-1.5, 53.8] } as unknown as Area;
const YORK = { code: 'E2', centre: [-1.1, 54] } as unknown as Area;
const coloured = { value: null, classIndex: null, empty: null };
const district = (area: Area): AreaItem => ({
  kind: 'area',
  key: area.code,
  position: area.centre,
  area,
  ...coloured,
});
const within = (area: Area, key: string, position: Position): NeighbourhoodItem => ({
  kind: 'neighbourhood',
  key,
  name: key,
  nameWelsh: null,
  position,
  area,
  ...coloured,
});
const CLOSED = [district(LEEDS), district(YORK)];
const OPEN = [
  within(YORK, 'N3', [-1.1, 54]),
  within(LEEDS, 'N1', [-1.9, 53.9]),
  within(LEEDS, 'N2', [-1.51, 53.81]),
];
const pioneer: MapItem = {
  kind: 'pioneers',
  key: 's1',
  position: [0, 51],
  value: null,
  partsAtZoom: null,
  sites: [{ siteId: 's1', organisationId: 'o1', position: [0, 51], exact: true }],
};
const NEAR_YORK: Position = [-1.1, 54];

describe('where the keyboard is on the map', () => {
  it('stays in its district when that opens, nearest to the middle of it, and when it closes', () => {
    expect(presentItem(OPEN, placeOf(district(LEEDS)), null, NEAR_YORK)?.key).toBe('N2');
    const [, west] = OPEN;
    expect(presentItem(CLOSED, west ? placeOf(west) : null, null, NEAR_YORK)?.key).toBe('E1');
  });

  it('stays at the same item, though another is open', () => {
    const at = placeOf(district(YORK));
    expect(presentItem(CLOSED, at, { kind: 'area', code: 'E1' }, [-1.5, 53.8])?.key).toBe('E2');
  });

  it('before the first step is at what is open: a district, what is in it, a pioneer', () => {
    const area = { kind: 'area', code: 'E1' } as const;
    expect(presentItem(CLOSED, null, area, NEAR_YORK)?.key).toBe('E1');
    expect(presentItem(OPEN, null, area, NEAR_YORK)?.key).toBe('N2');
    expect(presentItem(OPEN, null, { ...area, neighbourhood: 'N1' }, NEAR_YORK)?.key).toBe('N1');
    const organisation = { kind: 'organisation', id: 'o1' } as const;
    expect(presentItem([pioneer], null, organisation, NEAR_YORK)?.key).toBe('s1');
  });

  it('else is at what is nearest to the middle of the screen; at nothing among nothing', () => {
    expect(presentItem(CLOSED, null, null, NEAR_YORK)?.key).toBe('E2');
    expect(presentItem(CLOSED, { key: 'gone', district: null }, null, NEAR_YORK)?.key).toBe('E2');
    expect(presentItem([], placeOf(district(LEEDS)), null, NEAR_YORK)).toBeNull();
  });
});
