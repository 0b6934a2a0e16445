import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  whatDiffers,
  whySimilar,
  type AreaColumn,
  type DifferenceColumn,
} from '../../src/analysis';

const EIGHT = [1, 2, 3, 4, 5, 6, 7, 8];

/** The area at 0, then eight similar ones, then the others. */
function column(id: string, own: number | null, similar: (number | null)[], others: number[]) {
  return { id, values: [own, ...similar, ...others] };
}

describe('why areas are similar', () => {
  const near = [9, 9, 9, 9, 11, 11, 11, 11];
  const far = [0, 0, 0, 0, 0, 20, 20, 20, 20, 20];

  it('is the distance to similar areas beside that to all', () => {
    // To the similar ones 1; to all eighteen others 8 times 1 and 10 times 10, in the middle 10.
    expect(whySimilar([column('x', 10, near, far)], 0, EIGHT)).toEqual([
      { id: 'x', closeness: 0.1, own: 10, middle: 10, count: 8 },
    ]);
  });

  it('says nothing of figures that are no closer, missing, too few or all the same', () => {
    const seven = [null, 9, 9, 9, 11, 11, 11, 11];
    const columns = [
      column('not close', 10, [0, 0, 0, 0, 20, 20, 20, 20], far),
      column('no own figure', null, near, far),
      column('seven similar', 10, seven, far),
      column('all equal', 10, near, Array<number>(20).fill(10)),
    ];
    expect(whySimilar(columns, 0, EIGHT)).toEqual([]);
    expect(whySimilar([column('x', 10, near, far)], 0, [])).toEqual([]);
  });

  it('names three, closest first and equal ones by id', () => {
    const exact = Array<number>(8).fill(10);
    const ids = whySimilar(
      ['d', 'b', 'c'].map((id) => column(id, 10, near, far)).concat(column('z', 10, exact, far)),
      0,
      EIGHT,
    ).map(({ id }) => id);
    expect(ids).toEqual(['z', 'b', 'c']);
  });
});

describe('what differs between two areas', () => {
  // Median 5 and MAD 2 of 1 to 9: the spread is 2.965204.
  const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  const differ = (id: string, groupId: string, values: readonly (number | null)[]) => ({
    id,
    groupId,
    values,
    intervals: values.map(() => null),
  });

  it('is in robust standard deviations of all areas', () => {
    const [found] = whatDiffers([differ('x', 'g', NINE)], 1, 7);
    expect(found).toMatchObject({ id: 'x', here: 2, there: 8 });
    expect(found?.robustZ).toBeCloseTo(6 / 2.965204, 6);
  });

  it('says nothing of small, missing or possibly chance differences', () => {
    expect(whatDiffers([differ('x', 'g', NINE)], 1, 3)).toEqual([]);
    expect(whatDiffers([differ('x', 'g', [null, ...NINE])], 0, 9)).toEqual([]);
    expect(whatDiffers([differ('x', 'g', [5, 5, 5, 5, 1, 9])], 4, 5)).toEqual([]);
    const wide = {
      ...differ('x', 'g', NINE),
      intervals: NINE.map((v) => ({ low: v - 3, high: v + 3 })),
    };
    expect(whatDiffers([wide], 1, 7)).toEqual([]);
    expect(whatDiffers([wide], 0, 8).length).toBe(1);
  });

  it('names three of different groups, equal ones by id', () => {
    const columns = [
      differ('d', 'four', NINE),
      differ('c', 'three', NINE),
      differ('b', 'two', NINE),
      differ('same group', 'two', NINE),
      differ('a', 'one', NINE),
    ];
    expect(whatDiffers(columns, 0, 8).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

const AREAS = 14;
const cells = fc.array(fc.option(fc.integer({ min: -40, max: 40 }), { freq: 6 }), {
  minLength: AREAS,
  maxLength: AREAS,
});
const columns = fc.array(cells, { minLength: 1, maxLength: 6 }).map((list) =>
  list.map((values, at): DifferenceColumn => ({
    id: `figure ${at}`,
    groupId: `group ${at % 4}`,
    values,
    intervals: values.map((value) => (value === null ? null : { low: value - 1, high: value + 2 })),
  })),
);

/** Scaled by a power of two and shifted by a whole number: exact, so that ties stay ties. */
function moved<TColumn extends AreaColumn>(list: readonly TColumn[], power: number, shift: number) {
  return list.map((one) => ({
    ...one,
    values: one.values.map((value) => (value === null ? null : value * 2 ** power + shift)),
    intervals: one.values.map((value) =>
      value === null
        ? null
        : { low: (value - 1) * 2 ** power + shift, high: (value + 2) * 2 ** power + shift },
    ),
  }));
}

describe('for any figures', () => {
  const power = fc.integer({ min: -3, max: 5 });
  const shift = fc.integer({ min: -1000, max: 1000 });
  const similarAt = Array.from({ length: 10 }, (_, at) => at + 1);

  it('what differs is the same from both sides, with the sign turned', () => {
    fc.assert(
      fc.property(columns, (list) => {
        const there = whatDiffers(list, 0, 1);
        const back = whatDiffers(list, 1, 0);
        expect(back).toEqual(
          there.map((one) => ({ ...one, robustZ: -one.robustZ, here: one.there, there: one.here })),
        );
      }),
    );
  });

  it('neither depends on unit, zero point, or the order of the figures', () => {
    fc.assert(
      fc.property(columns, power, shift, (list, scale, by) => {
        const other = moved(list, scale, by).toReversed();
        expect(whatDiffers(other, 0, 1).map(({ id, robustZ }) => [id, robustZ])).toEqual(
          whatDiffers(list, 0, 1).map(({ id, robustZ }) => [id, robustZ]),
        );
        expect(whySimilar(other, 0, similarAt).map(({ id, closeness }) => [id, closeness])).toEqual(
          whySimilar(list, 0, similarAt).map(({ id, closeness }) => [id, closeness]),
        );
      }),
    );
  });

  it('an area without any figure changes nothing', () => {
    fc.assert(
      fc.property(columns, (list) => {
        const more = list.map((one) => ({
          ...one,
          values: [...one.values, null],
          intervals: [...one.intervals, null],
        }));
        expect(whySimilar(more, 0, [...similarAt, AREAS])).toEqual(whySimilar(list, 0, similarAt));
        expect(whatDiffers(more, 0, 1)).toEqual(whatDiffers(list, 0, 1));
        expect(whatDiffers(more, 0, AREAS)).toEqual([]);
      }),
    );
  });
});
