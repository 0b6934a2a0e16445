import { describe, expect, it } from 'vitest';
import {
  areaColour,
  bivariateClassOf,
  bivariateScale,
  classOf,
  colourOf,
  sequentialScale,
} from '../../src/map/scales';
import { mapTheme } from '../../src/map/theme';

describe('a sequential scale', () => {
  const scale = sequentialScale('gap', [0, 10, 20, 30], 'light');

  it('gives a class its lower edge and not its upper one', () => {
    expect([0, 9.99, 10, 20, 29].map((value) => classOf(scale, value))).toEqual([0, 0, 1, 2, 2]);
  });

  it('lets values beyond the edges join the outer classes', () => {
    expect(classOf(scale, -5)).toBe(0);
    expect(classOf(scale, 30)).toBe(2);
    expect(classOf(scale, 99)).toBe(2);
  });

  it('has no class for what is not known', () => {
    expect(classOf(scale, null)).toBeNull();
    expect(classOf(scale, Number.NaN)).toBeNull();
    expect(classOf(sequentialScale('gap', [], 'light'), 5)).toBeNull();
  });

  it('keeps both ends of its ramp, whatever the number of classes', () => {
    const ramp = mapTheme('light').ramps.gap;
    expect(scale.colours).toHaveLength(3);
    expect([scale.colours[0], scale.colours[2]]).toEqual([ramp[0], ramp[5]]);
    expect(sequentialScale('gap', [0, 1, 2, 3, 4, 5, 6], 'light').colours).toEqual(ramp);
    expect(new Set(sequentialScale('gap', [0, 1, 2, 3, 4, 5, 6, 7, 8], 'dark').colours).size).toBe(
      8,
    );
    expect(sequentialScale('gap', [4, 4], 'light').colours).toHaveLength(1);
  });

  it('hatches land where there is no value', () => {
    expect(areaColour(scale, null)).toEqual({
      colour: mapTheme('light').land,
      hatch: true,
      faint: false,
    });
    expect(areaColour(scale, 1, true)).toEqual({
      colour: scale.colours[1],
      hatch: false,
      faint: true,
    });
  });

  it('says which class it does not have', () => {
    expect(() => colourOf(scale, 3)).toThrow('Class 3');
  });
});

describe('need x reach', () => {
  it('counts need first, then reach', () => {
    expect(bivariateClassOf(0, 0)).toBe(0);
    expect(bivariateClassOf(2, 0)).toBe(2);
    expect(bivariateClassOf(0, 2)).toBe(6);
    expect(bivariateClassOf(2, 2)).toBe(8);
    expect(bivariateClassOf(null, 2)).toBeNull();
  });

  it('keeps the four corners as given', () => {
    const { colours } = bivariateScale('light');
    const { corners } = mapTheme('light');
    expect([colours[0], colours[2], colours[6], colours[8]]).toEqual([
      corners.lowNeedNoReach,
      corners.highNeedNoReach,
      corners.lowNeedGoodReach,
      corners.highNeedGoodReach,
    ]);
  });
});
