import { describe, expect, it } from 'vitest';
import { legendOf } from '../../src/map/legend';
import { bivariateScale, classOf, sequentialScale } from '../../src/map/scales';

describe('the legend', () => {
  it('says the range, colour and number of areas of each class, and of none', () => {
    const scale = sequentialScale('need', [0, 5, 10], 'light');
    const classes = [1, 4, 7, null, 10].map((value) => classOf(scale, value));
    expect(legendOf(scale, classes)).toEqual({
      kind: 'sequential',
      classes: [
        { classIndex: 0, colour: scale.colours[0], from: 0, to: 5, areaCount: 2 },
        { classIndex: 1, colour: scale.colours[1], from: 5, to: 10, areaCount: 2 },
      ],
      noValue: { colour: scale.noValueColour, hatchColour: scale.hatchColour, areaCount: 1 },
    });
  });

  it('names the four corners of need x reach and counts every area once', () => {
    const scale = bivariateScale('dark');
    const legend = legendOf(scale, [2, 2, 0, 8, null]);
    if (legend.kind !== 'bivariate') throw new Error('expected the nine cells');
    expect(legend.cells.map((cell) => cell.corner)).toEqual([
      'low-need-no-reach',
      null,
      'high-need-no-reach',
      null,
      null,
      null,
      'low-need-good-reach',
      null,
      'high-need-good-reach',
    ]);
    expect(legend.cells[2]).toMatchObject({ needClass: 2, reachClass: 0, areaCount: 2 });
    expect(legend.cells.map((cell) => cell.colour)).toEqual(scale.colours);
    expect(legend.noValue.areaCount).toBe(1);
  });
});
