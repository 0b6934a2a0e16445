import { describe, expect, it } from 'vitest';
import { areaColours } from '../../../src/features/mapPane/areaColours';
import { needIndexLayer } from '../../../src/map/areaLayer';
import { makeCountry } from '../../fixtures/country';

const { areas } = makeCountry().core;
const layer = needIndexLayer(
  areas.map((_, index) => (index === 0 ? null : index / areas.length)),
  'light',
  false,
);

describe('the colours of areas', () => {
  it('are faint where unlooked and outlined in hot spots, for shown areas alone', () => {
    const shown = new Set(areas.slice(0, 3));
    const colours = areaColours(areas, shown, layer, [], {
      unlooked: areas.map((_, index) => index === 1),
      lookedEmpty: [],
      hotSpots: areas.map((_, index) => (index === 2 || index === 5 ? 'surviving' : null)),
    });
    const states = areas.map(({ code }) => colours.get(code));
    expect(states.map((state) => state?.faint).slice(0, 4)).toEqual([
      false,
      true,
      false,
      undefined,
    ]);
    expect(states.map((state) => state?.hotSpot)).toEqual([
      null,
      null,
      'surviving',
      ...areas.slice(3).map(() => undefined),
    ]);
    expect(states[0]?.hatch).toBe(true);
  });

  it('say nothing of certainty until it is worked out', () => {
    const colours = areaColours(areas, new Set(areas), layer, [], {
      unlooked: [],
      lookedEmpty: [],
      hotSpots: [],
    });
    for (const { faint, hotSpot } of colours.values()) {
      expect(faint).toBe(false);
      expect(hotSpot).toBeNull();
    }
  });
});
