import { describe, expect, it } from 'vitest';
import { readOnce } from './published';

const { areas, neighbourhoods } = readOnce();

/** Share by which the people of the neighbourhoods of a district pass its own. */
const passes = new Map(
  areas.map(({ code, population }) => {
    const inside = neighbourhoods.filter(({ area_code }) => area_code === code);
    const people = inside.reduce((sum, place) => sum + place.population, 0);
    return [code, people / population - 1];
  }),
);
const CHERWELL = 'E07000177';
const WEST_NORTHAMPTONSHIRE = 'E06000062';

/** Why they differ at all: data/README.md. */
describe('the people of the neighbourhoods of a district', () => {
  it('are its own in England and Wales, but for the one neighbourhood that lies in two', () => {
    const differ = areas.filter(
      ({ code, nation }) => /england|wales/.test(nation) && passes.get(code) !== 0,
    );
    expect(differ.map(({ code }) => code).toSorted()).toEqual([WEST_NORTHAMPTONSHIRE, CHERWELL]);
    const moved = (code: string): number =>
      Math.round(passes.get(code)! * areas.find((area) => area.code === code)!.population);
    expect([moved(CHERWELL), moved(WEST_NORTHAMPTONSHIRE)]).toEqual([-1912, 1912]);
  });

  it('differ by rounding alone in Northern Ireland, whose zones were given theirs by households', () => {
    const irish = areas.filter(({ nation }) => nation === 'northern-ireland');
    for (const { code } of irish) expect(Math.abs(passes.get(code)!)).toBeLessThan(1e-4);
  });

  it('are of another year and count in Scotland, and differ by at most 2.6%', () => {
    const scottish = areas.filter(({ nation }) => nation === 'scotland');
    const zones = neighbourhoods.filter(({ level }) => level === 'intermediate-zone-2011');
    expect(new Set(scottish.map((area) => area.population_basis))).toEqual(
      new Set(['NRS mid-2022 estimate']),
    );
    expect(new Set(zones.map((zone) => zone.population_basis))).toEqual(
      new Set(['NRS mid-2021 estimate']),
    );
    const apart = scottish.map(({ code }) => Math.abs(passes.get(code)!));
    expect(Math.max(...apart)).toBeLessThan(0.026);
    expect(apart.filter((share) => share > 0.01).length).toBe(19);
  });
});
