import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourDifference, hexOf, mix, oklabOf } from '../../src/map/oklab';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('OKLab', () => {
  it('agrees with the values that CSS Color 4 gives for white and red', () => {
    const white = oklabOf('#ffffff');
    expect(white[0]).toBeCloseTo(1, 4);
    expect(Math.hypot(white[1], white[2])).toBeLessThan(0.0001);
    // CSS Color 4, section 9: oklab(62.796% 0.22486 0.12585).
    const red = oklabOf('#ff0000');
    expect(red[0]).toBeCloseTo(0.62796, 4);
    expect(red[1]).toBeCloseTo(0.22486, 4);
    expect(red[2]).toBeCloseTo(0.12585, 4);
  });

  it('gives every colour back', () => {
    fc.assert(
      fc.property(colour, (hex) => {
        expect(hexOf(oklabOf(hex))).toBe(hex);
      }),
    );
  });

  it('measures black to white as 1, and the same either way', () => {
    expect(colourDifference('#000000', '#ffffff')).toBeCloseTo(1, 4);
    fc.assert(
      fc.property(colour, colour, (first, second) => {
        expect(colourDifference(first, second)).toBeCloseTo(colourDifference(second, first), 12);
      }),
    );
  });

  it('mixes from one end to the other', () => {
    expect(mix('#a81a85', '#549272', 0)).toBe('#a81a85');
    expect(mix('#a81a85', '#549272', 1)).toBe('#549272');
  });

  it('names the text that is not a colour', () => {
    expect(() => oklabOf('red')).toThrow('"red" is not a colour of the form #rrggbb');
  });
});
