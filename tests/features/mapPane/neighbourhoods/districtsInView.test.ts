import { describe, expect, it } from 'vitest';
import type { Area, Bounds } from '../../../../src/domain';
import { districtsInView } from '../../../../src/features/mapPane/neighbourhoods/districtsInView';
import { readRealCountry } from '../../../fixtures/realCountry';

const { areas } = readRealCountry().core;
const namesIn = (view: Bounds): string[] => districtsInView(areas, view).map(({ name }) => name);

describe('the districts in view', () => {
  it('are those that the picture meets', () => {
    const around = namesIn([-5.2, 50.1, -4.6, 50.5]);
    expect(around).toEqual(['Cornwall']);
    const london = namesIn([-0.06, 51.49, 0, 51.54]);
    expect(london).toEqual(expect.arrayContaining(['Tower Hamlets', 'Hackney']));
    expect(london).not.toContain('Croydon');
  });

  it('are none at sea, and at most 140 where they are smallest and a screen is wide', () => {
    expect(namesIn([-12, 48, -11, 49])).toEqual([]);
    // A pane 1,000 by 850 pixels around London at zoom 8.
    const [width, height] = [2.75, 1.46];
    const london: Bounds = [
      -0.1 - width / 2,
      51.5 - height / 2,
      -0.1 + width / 2,
      51.5 + height / 2,
    ];
    expect(namesIn(london).length).toBeGreaterThan(50);
    expect(namesIn(london).length).toBeLessThanOrEqual(140);
  });

  it('stand in the order of their distance from the middle', () => {
    const box = (code: string, west: number): Area => ({
      ...areas[0]!,
      code,
      bounds: [west, 52, west + 1, 53],
    });
    const apart = [box('far', 2), box('here', 0), box('near', 1.2)];
    const found = districtsInView(apart, [-2, 51, 3, 54]).map(({ code }) => code);
    expect(found).toEqual(['here', 'near', 'far']);
  });
});
