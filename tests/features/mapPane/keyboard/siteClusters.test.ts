import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, nearestItem } from '../../../../src/features/mapPane/keyboard/mapItems';
import { siteClusters } from '../../../../src/features/mapPane/keyboard/siteClusters';
import type { MapSite } from '../../../../src/map/PpsMap';

const SETTINGS = { radiusPx: 30, maxZoom: 14 };
const site = (siteId: string, longitude: number, latitude: number): MapSite => ({
  siteId,
  organisationId: siteId,
  position: [longitude, latitude],
  exact: true,
});
const SITES = [site('a', -2, 53), site('b', -2.01, 53), site('c', -2.01, 53), site('d', 1, 52)];
const NONE: ReadonlySet<string> = new Set();

describe('sites as the map groups them', () => {
  it('far off together, near by apart, at one point together still', () => {
    const marks = siteClusters(SITES, SETTINGS);
    const sizes = (zoom: number) =>
      marks(zoom, NONE)
        .map(({ sites }) => sites.length)
        .toSorted((a, b) => a - b);
    expect(sizes(5)).toEqual([1, 3]);
    expect(sizes(13)).toEqual([1, 1, 2]);
  });

  it('says at which zoom a mark parts, and that one never does', () => {
    const marks = siteClusters(SITES, SETTINGS);
    const far = marks(5, NONE).find(({ sites }) => sites.length === 3)!;
    expect(marks(far.partsAtZoom!, NONE).some(({ sites }) => sites.length === 3)).toBe(false);
    const near = marks(13, NONE).find(({ sites }) => sites.length === 2)!;
    expect(near.partsAtZoom).toBeNull();
    const opened = marks(13, new Set(near.sites.map(({ siteId }) => siteId)));
    expect(opened.map(({ sites }) => sites.length)).toEqual([1, 1, 1, 1]);
    expect(new Set(opened.map(({ position }) => position.join())).size).toBe(4);
  });

  it('holds every site of the country once, at any zoom', () => {
    const sites = fc.array(
      fc.tuple(
        fc.double({ min: -8, max: 2, noNaN: true }),
        fc.double({ min: 50, max: 60, noNaN: true }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(sites, fc.double({ min: 3, max: 13, noNaN: true }), (positions, zoom) => {
        const all = positions.map(([east, north], index) => site(String(index), east, north));
        const marks = siteClusters(all, SETTINGS)(zoom, NONE);
        const held = marks.flatMap((mark) => mark.sites.map(({ siteId }) => siteId));
        expect(held.toSorted()).toEqual(all.map(({ siteId }) => siteId).toSorted());
        for (const { siteId } of all) {
          expect(marks.filter((mark) => holds(mark, siteId))).toHaveLength(1);
        }
      }),
    );
  });

  it('finds the nearest to a point, and nothing among nothing', () => {
    const marks = siteClusters(SITES, SETTINGS)(13, NONE);
    expect(nearestItem(marks, [0.9, 52.1])?.key).toBe('d');
    expect(nearestItem([], [0, 0])).toBeNull();
  });
});
