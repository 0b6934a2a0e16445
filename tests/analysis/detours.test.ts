import { describe, expect, it } from 'vitest';
import { indexDemand } from '../../src/analysis/demand';
import { Detours } from '../../src/analysis/detours';
import { haversineKm, kmOfChordSquared } from '../../src/analysis/distance';
import { groundOf } from '../../src/analysis/ground';
import { reachAtDemand } from '../../src/analysis/reach';
import { plannedSupply } from '../../src/analysis/supply';
import { Waters } from '../../src/analysis/water';
import { readRealCountry } from '../fixtures/realCountry';

const country = readRealCountry();
const demand = indexDemand(country.core.areas, country.demand.points);
const waters = new Waters(country.demand.barriers);
const detours = new Detours(waters, demand);
/** An even sample of the demand points. */
const EVERY = 4;

/** Asked in this order, so that what is kept of a narrow radius serves a wider one too. */
const CASES = [
  ['Birkenhead', -3.03, 53.39, 20],
  ['Birkenhead', -3.03, 53.39, 100],
  ['Hull', -0.335, 53.745, 60],
  ['Ryde', -1.16, 50.73, 40],
  ['Oban', -5.476, 56.413, 100],
  ['Hull', -0.335, 53.745, 10],
] as const;

describe('what water changes round a place', () => {
  it.each(CASES)(
    'at %s (%f, %f) within %i km is what each way says',
    (_, longitude, latitude, km) => {
      const found = new Map<number, number>();
      const { slots, chordSquared } = detours.around(longitude, latitude, km);
      for (const [k, slot] of slots.entries()) found.set(slot, chordSquared[k]!);
      expect(found.size).toBe(slots.length);
      expect(found.size).toBeGreaterThan(0);
      const wrong: number[] = [];
      for (let slot = 0; slot < demand.grid.length; slot += EVERY) {
        const there = [demand.longitude[slot]!, demand.latitude[slot]!] as const;
        const straightKm = haversineKm([longitude, latitude], there);
        if (straightKm > km + 1e-6) continue;
        const wayKm = waters.distanceKm(longitude, latitude, ...there);
        const said = found.get(slot);
        const saidKm = said === undefined ? straightKm : kmOfChordSquared(said);
        const right = said === Infinity ? wayKm > km - 1e-6 : Math.abs(saidKm - wayKm) < 1e-6;
        if (!right) wrong.push(slot);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('is the same where only a few points are asked of', () => {
    const [, longitude, latitude, km] = CASES[0];
    const few = Uint32Array.from({ length: demand.grid.length / EVERY }, (_, k) => EVERY * k);
    const all = detours.bySlot(longitude, latitude, km)!;
    const expected = few.filter((slot) => all[slot]! > 0);
    const values = Array.from(expected, (slot) => all[slot]);
    const ways = detours.bySlot(longitude, latitude, km, few)!;
    expect(expected.length).toBeGreaterThan(0);
    expect(Array.from(expected, (slot) => ways[slot])).toEqual(values);
    expect(ways.filter((way) => way > 0)).toHaveLength(expected.length);
  });

  it('is nothing far from every barrier', () => {
    expect(detours.around(-1.47, 53.38, 20).slots.length).toBe(0);
    expect(new Detours(new Waters([]), demand).around(-3.03, 53.39, 100).slots.length).toBe(0);
  });
});

describe('a site across the water', () => {
  it('out of reach by the crossing is still somebody to learn from, by the straight line', () => {
    const hull = [-0.335, 53.745] as const;
    const [catchmentKm, ringFactor] = [12, 2];
    const ground = groundOf(country.core.areas, country.demand);
    const { pioneers, inRing } = reachAtDemand(
      ground,
      plannedSupply([{ position: hull, reachKm: null }], catchmentKm),
      catchmentKm,
      ringFactor,
    );
    let parted = 0;
    for (let slot = 0; slot < demand.grid.length; slot++) {
      const there = [demand.longitude[slot]!, demand.latitude[slot]!] as const;
      const straightKm = haversineKm(hull, there);
      const wayKm = straightKm < catchmentKm ? waters.distanceKm(...hull, ...there) : straightKm;
      const isParted = straightKm < catchmentKm && wayKm > catchmentKm;
      if (isParted) parted++;
      expect(pioneers[slot]! > 0).toBe(wayKm < catchmentKm);
      expect(inRing[slot]).toBe(
        wayKm >= catchmentKm && straightKm <= ringFactor * catchmentKm ? 1 : 0,
      );
    }
    expect(parted).toBeGreaterThan(0);
  });
});
