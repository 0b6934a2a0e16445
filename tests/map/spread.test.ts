import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadFeatures } from '../../src/map/siteFeatures';
import { spreadOffsets } from '../../src/map/spread';

it('spreads any number of marks at least 24 px apart, and off the point they share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
      const offsets = spreadOffsets(count);
      expect(offsets).toHaveLength(count);
      for (const [index, [right, down]] of offsets.entries()) {
        expect(Math.hypot(right, down)).toBeGreaterThanOrEqual(24);
        for (const [otherRight, otherDown] of offsets.slice(index + 1)) {
          expect(Math.hypot(right - otherRight, down - otherDown)).toBeGreaterThanOrEqual(24);
        }
      }
    }),
    { numRuns: 30 },
  );
});

it('draws a leg and a mark for each site, and leaves out what is not known', () => {
  const { features } = spreadFeatures([
    {
      site: { siteId: 's1', organisationId: 'o1', position: [-1, 52], exact: false },
      position: [-1.1, 52.1],
      legStart: [-1.02, 52.02],
    },
  ]);
  expect(features.map(({ geometry }) => geometry)).toEqual([
    {
      type: 'LineString',
      coordinates: [
        [-1.02, 52.02],
        [-1.1, 52.1],
      ],
    },
    { type: 'Point', coordinates: [-1.1, 52.1] },
  ]);
  expect(features[1]?.properties).toEqual({ siteId: 's1', organisationId: 'o1', exact: false });
});
