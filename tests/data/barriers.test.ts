import { bbox, booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { haversineKm } from '../../src/analysis/distance';
import { Waters } from '../../src/analysis/water';
import { decodeBoundaries } from '../../src/dataset';
import type { Position } from '../../src/domain';
import { publish } from './published';

const { tables, json, demand, core } = publish();
const waters = new Waters(demand.barriers);

/** A river's head is at its first bridge; our boundaries draw its last km, and a harbour, as land. */
const HEAD_KM = 4;
/** Pairs of neighbourhoods of one district are this near to be looked at, in km. */
const NEAR_KM = 3;

describe('the lines of the barriers', () => {
  it('keep to the water of our own boundaries, but for the heads of rivers', () => {
    const districts = decodeBoundaries(json('boundaries-detail.geojson'), 'detail').features;
    const boxes = districts.map((district) => ({ district, box: bbox(district) }));
    const onLand = ([longitude, latitude]: Position): boolean =>
      boxes.some(
        ({ district, box: [west, south, east, north] }) =>
          west <= longitude &&
          longitude <= east &&
          south <= latitude &&
          latitude <= north &&
          booleanPointInPolygon([longitude, latitude], district),
      );
    const dry = tables.barriers
      .filter(({ drawn_from }) => drawn_from === 'boundaries')
      .flatMap(({ id, line }) => {
        let alongKm = 0;
        return line.flatMap((point, index) => {
          if (index > 0) alongKm += haversineKm(line[index - 1]!, point);
          const closed = line[0]!.join() === line.at(-1)!.join();
          const atHead = !closed && alongKm <= HEAD_KM;
          return !atHead && onLand(point) ? [`${id} ${point.join(' ')}`] : [];
        });
      });
    expect(dry).toEqual([]);
  });

  it('part few neighbours in one district, and those by no long way', () => {
    const { codes, longitude, latitude, areaIndex } = demand.points;
    const slotsOf = core.areas.map((): number[] => []);
    for (const [slot, area] of areaIndex.entries()) slotsOf[area]!.push(slot);
    const nameOf = new Map(tables.neighbourhoods.map(({ code, name }) => [code, name]));
    let pairs = 0;
    let cut = 0;
    const long: string[] = [];
    for (const slots of slotsOf)
      for (const [k, i] of slots.entries())
        for (const j of slots.slice(k + 1)) {
          const a: Position = [longitude[i]!, latitude[i]!];
          const b: Position = [longitude[j]!, latitude[j]!];
          const straightKm = haversineKm(a, b);
          if (straightKm > NEAR_KM) continue;
          pairs++;
          const km = waters.distanceKm(...a, ...b);
          if (km > straightKm) cut++;
          if (km > straightKm + 2) long.push(`${nameOf.get(codes[i]!)} - ${nameOf.get(codes[j]!)}`);
        }
    expect(pairs).toBeGreaterThan(30_000);
    expect(cut / pairs).toBeLessThan(0.004);
    // Looked at: each stands across the Lagan's harbour, the Ouse or the Colne from its fellow.
    expect(long.toSorted()).toEqual([
      'Castle Q - Titanic A',
      'Castle Q - Titanic B',
      'Castle Q - Titanic C',
      'Castle Q - Titanic D',
      'Howden South & Goole North - Goole East',
      'Old Heath & Rowhedge - Wivenhoe & University',
    ]);
  });
});
