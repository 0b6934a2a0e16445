import { expect, it } from 'vitest';
import { ownFeatures } from '../../src/map/ownFeatures';

it('marks each place once, however many points share it', () => {
  const { features } = ownFeatures([
    [-2.63, 53.545],
    [-1.55, 53.8],
    [-2.63, 53.545],
  ]);
  expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([
    [-2.63, 53.545],
    [-1.55, 53.8],
  ]);
  expect(ownFeatures([]).features).toEqual([]);
});
