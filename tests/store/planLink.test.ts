import { describe, expect, it } from 'vitest';
import { CHOOSE, DEFAULT_SCENARIO } from '../../src/domain';
import { DEFAULT_LINK, type LinkState } from '../../src/store/link';
import { formatLink, parseLink } from '../../src/store/url';

const plan = (change: Partial<LinkState>): LinkState => ({
  ...DEFAULT_LINK,
  view: 'plan',
  ...change,
});

describe('a plan in a link', () => {
  it('says only what is not as usual', () => {
    expect(formatLink(plan({}))).toBe('view=plan');
    const asked = plan({
      plan: {
        choose: 10,
        onePerRegion: true,
        extraWeightDeprived: true,
        among: ['W92000004', 'E10000006'],
      },
    });
    expect(formatLink(asked)).toBe(
      'view=plan&places=10&each=region&count=deprived&among=W92000004,E10000006',
    );
    expect(parseLink(formatLink(asked))).toEqual(asked);
  });

  it('asks for a whole number of places in their range', () => {
    const chosen = (text: string): number => parseLink(`view=plan&places=${text}`).plan.choose;
    expect(['0', '-3', '99', '7.4', 'x', ''].map(chosen)).toEqual([
      CHOOSE.min,
      CHOOSE.min,
      CHOOSE.max,
      7,
      CHOOSE.default,
      CHOOSE.default,
    ]);
  });

  it('holds a second plan whole, after its version', () => {
    const beside = {
      scenario: {
        ...DEFAULT_SCENARIO,
        sector: 'mental-health',
        planned: [{ position: [-3.0512, 53.8175] as const, reachKm: null }],
      },
      plan: { choose: 3, onePerRegion: false, extraWeightDeprived: true, among: ['N92000002'] },
    };
    const text = formatLink(plan({ beside }));
    expect(text).toBe(
      'view=plan&beside=1~for~mental-health~planned~1:53.8175,-3.0512~places~3~count~deprived~among~N92000002',
    );
    expect(parseLink(text).beside).toEqual(beside);
  });

  it('clamps a second plan as it does the first, and reads none of another version', () => {
    expect(parseLink('beside=1~places~99~km~1').beside).toMatchObject({
      scenario: { catchmentKm: 2 },
      plan: { choose: CHOOSE.max },
    });
    expect(parseLink('beside=2~places~9').beside).toBeNull();
    expect(parseLink('beside=').beside).toBeNull();
  });
});
