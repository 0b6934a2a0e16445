import { describe, expect, it } from 'vitest';
import { analyse, Country, uncertainty } from '../../src/analysis';
import { withOwnCounted } from '../../src/dataset/own/ownCounted';
import { OWN_FIGURE_ID, type CountedFigure, type OwnFigure } from '../../src/dataset/own/ownFigure';
import { DEFAULT_SCENARIO, type Scenario } from '../../src/domain';
import { makeCountry } from '../fixtures/country';

const country = makeCountry();
const { areas } = country.core;
const [HERE] = areas;
const RATE: OwnFigure = {
  label: 'Example figure',
  direction: 'higher-is-more-need',
  kind: 'rate',
  values: Object.fromEntries(areas.map(({ code }, at) => [code, at === 0 ? 100 : at])),
};

const counted = (share: number, change: Partial<OwnFigure> = {}): CountedFigure => ({
  figure: { ...RATE, ...change },
  label: 'Example figure (yours)',
  share,
});
const inputWith = (figure: CountedFigure) => withOwnCounted(country, { pioneers: null, figure });
const answer = (figure: CountedFigure | null, change: Partial<Scenario> = {}) =>
  analyse(figure ? inputWith(figure) : country, { ...DEFAULT_SCENARIO, ...change });

describe('a figure of a person’s own', () => {
  it('raises the need where it is high, and lowers it where that is said to be good', () => {
    const here = (figure: CountedFigure | null) => answer(figure).areas[0]!.needAggregate!;
    const before = here(null);
    expect(here(counted(0.5))).toBeGreaterThan(before);
    expect(here(counted(0.5, { direction: 'lower-is-more-need' }))).toBeLessThan(before);
  });

  it('decides the order where it is nearly all that counts', () => {
    const { areas: results } = answer(counted(0.999));
    const byNeed = results
      .filter(({ need }) => need !== null)
      .toSorted((a, b) => b.needAggregate! - a.needAggregate!);
    expect(byNeed.length).toBeGreaterThan(2);
    const values = byNeed.map(({ code }) => RATE.values[code]!);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it('has the share of need that it was given, whatever the weights of the link', () => {
    const some = country.indicators.indicators[0]!.id;
    for (const weights of [null, { [some]: 3 }]) {
      const { weightsByNation } = answer(counted(0.25), { weights });
      for (const mix of Object.values(weightsByNation).filter(({ length }) => length > 0)) {
        const own = mix.find(({ indicatorId }) => indicatorId === OWN_FIGURE_ID);
        expect(own?.weight).toBeCloseTo(0.25, 12);
        expect(mix.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
      }
    }
  });

  it('of no weight changes nothing, to the last bit', () => {
    expect(answer(counted(0))).toEqual(answer(null));
    const sure = (input: typeof country) => {
      const steps = uncertainty(new Country(input), DEFAULT_SCENARIO, 20);
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      return step.value;
    };
    expect(sure(inputWith(counted(0)))).toEqual(sure(country));
  });

  it('is not counted in a nation that it does not cover', () => {
    const own = areas.filter(({ nation }) => nation === HERE!.nation);
    const values = Object.fromEntries(own.map(({ code }, at) => [code, at]));
    const { weightsByNation, withinNation } = answer(counted(0.25, { values }));
    const nations = Object.entries(weightsByNation)
      .filter(([, mix]) => mix.some(({ indicatorId }) => indicatorId === OWN_FIGURE_ID))
      .map(([nation]) => nation);
    expect(nations).toEqual([HERE!.nation]);
    expect(withinNation).toBe(true);
  });

  it('leaves a district that it does not cover to the other figures, up to a third of need', () => {
    const { [HERE!.code]: _, ...values } = RATE.values;
    const scored = answer(null).areas.findIndex(
      ({ need }, at) => need !== null && areas[at]!.code === HERE!.code,
    );
    expect(scored).toBe(0);
    const before = answer(null).areas[0]!;
    const small = answer(counted(0.2, { values })).areas[0]!;
    expect(small.needAggregate).toBeCloseTo(before.needAggregate!, 9);
    expect(answer(counted(0.9, { values })).areas[0]!.need).toBeNull();
  });

  it('as counts is compared by the number of people', () => {
    const people = Object.fromEntries(areas.map(({ code, population }) => [code, population * 2]));
    const { indicators } = inputWith(counted(0.5, { kind: 'count', values: people }));
    const rates = indicators.values.at(-1)!.values.filter((value) => value !== null);
    for (const rate of rates) expect(rate).toBeCloseTo(2000, 9);
  });
});
