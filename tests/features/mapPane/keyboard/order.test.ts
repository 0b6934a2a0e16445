import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endsOf, inOrder } from '../../../../src/features/mapPane/keyboard/order';

const item = fc.record({
  key: fc.uuid(),
  position: fc.tuple(fc.integer({ min: -8, max: 2 }), fc.integer({ min: 50, max: 60 })),
  value: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
});
const items = fc.uniqueArray(item, { selector: ({ key }) => key, maxLength: 30 });

it('goes from the lowest value to the highest, then through what has none, north first', () => {
  const at = (key: string, value: number | null, north: number) => ({
    key,
    value,
    position: [0, north] as const,
  });
  const ordered = inOrder([at('a', null, 50), at('b', 2, 51), at('c', null, 55), at('d', 1, 50)]);
  expect(ordered.map(({ key }) => key)).toEqual(['d', 'b', 'c', 'a']);
  expect(endsOf(ordered)).toEqual({ first: 0, last: 1 });
});

it('ends in the furthest north and south where no value is shown', () => {
  const rows = [54, 57, 50].map((north) => ({
    key: String(north),
    value: null,
    position: [0, north] as const,
  }));
  const ordered = inOrder(rows);
  const ends = endsOf(ordered)!;
  expect([ordered[ends.first]!.key, ordered[ends.last]!.key]).toEqual(['57', '50']);
  expect(endsOf([])).toBeNull();
});

it('holds every item once, so that stepping through reaches each from each', () => {
  fc.assert(
    fc.property(items, (all) => {
      const ordered = inOrder(all);
      expect(new Set(ordered)).toEqual(new Set(all));
      expect(ordered).toHaveLength(all.length);
    }),
  );
});

it('is the same in whatever order the items come', () => {
  fc.assert(
    fc.property(items, (all) => {
      expect(inOrder(all.toReversed())).toEqual(inOrder(all));
    }),
  );
});
