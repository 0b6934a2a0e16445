import { describe, expect, it } from 'vitest';
import { addMessages, i18n } from '../../../src/i18n';
import { plan } from '../../../src/i18n/en/plan';
import {
  boundWords,
  servedWords,
  steadyWords,
  worthWords,
} from '../../../src/words/plan/answerWords';
import { gainGroups } from '../../../src/words/plan/gainGroups';
import { concentrationWords, signed } from '../../../src/words/plan/gainWords';
import { planLog } from '../../../src/words/plan/planLog';
import { gains, place, planAnswer } from '../../fixtures/plan';

addMessages({ plan });
const t = i18n.getFixedT('en', 'plan');
const tBoth = i18n.getFixedT('en', ['plan', 'domain'] as const);

describe('what is said of a plan', () => {
  it('never claims more than is proven', () => {
    const two = [place(), place({ neighbourhoodCode: 'N2' })];
    expect(boundWords({ provenShare: 0.9299, places: two }, 'en', t)).toBe(
      'Proven: together they do at least 92% of what the best 2 could do.',
    );
    expect(boundWords({ provenShare: 0.9999, places: two }, 'en', t)).toContain('99%');
    expect(boundWords({ provenShare: 1, places: two }, 'en', t)).toContain('no other choice');
    expect(boundWords({ provenShare: null, places: [] }, 'en', t)).toBeNull();
  });

  it('gives people and ratio together', () => {
    expect(servedWords(place(), 20, 'en', t)).toBe(
      '40,000 people live within 20 km. 30,000 of them, 75%, have nobody known today.',
    );
    expect(servedWords(place({ peopleNewlyInReach: 0 }), 20, 'en', t)).toMatch(
      /^40,000 .*already\.$/,
    );
    expect(worthWords(place(), 'en', t)).toMatch(/^Worth 1,230 people in need/);
  });

  it('says how often a place is chosen', () => {
    const steadiness = { drawn: 40, draws: 50, seed: 1, places: [] };
    const words = steadyWords(
      { neighbourhoodCode: 'N1', sameDistrict: 0.7, nearby: 0.9 },
      steadiness,
      t,
    );
    expect(words).toContain('in 28 of 40 plausible settings');
    expect(words).toContain('in 36, one near by');
  });

  it('parts all who gain, and leaves out who is not there', () => {
    const [fifths, kinds, nations] = gainGroups(gains(), tBoth);
    const sum = (groups: typeof fifths): number =>
      groups!.groups.reduce((all, { group }) => all + group.peopleNewlyInReach, 0);
    // The fifths close with all of them.
    expect(fifths!.groups.map(({ name }) => name)).toEqual([
      'Most deprived fifth',
      'Second fifth',
      'Middle fifth',
      'Fourth fifth',
      'Least deprived fifth',
      'All',
    ]);
    expect(sum(fifths)).toBe(60_000);
    expect(sum(kinds)).toBe(30_000);
    expect(nations!.groups.map(({ name }) => name)).toEqual(['England']);
  });

  it('says to whom a plan leans', () => {
    expect(concentrationWords(-0.12, 'en', t)).toMatch(
      /^Concentration −0.12: .* more live in deprived/,
    );
    expect(concentrationWords(0.01, 'en', t)).toContain('much as people here at large');
    expect(concentrationWords(0.3, 'en', t)).toContain('fewer live in deprived');
    expect(concentrationWords(null, 'en', t)).toContain('Nobody');
    expect([signed(0.001, 'en'), signed(0.5, 'en')]).toEqual(['0.00', '+0.50']);
  });

  it('copies as text, with every choice and its limits', () => {
    const answer = planAnswer({ whoGains: gains({ servesBetterOffFirst: true }) });
    const text = planLog(
      {
        question: 'Where next: Housing',
        choices: ['5 new places', 'At most one in each region and nation'],
        today: answer.today,
        answer,
        whatIf: null,
        nameOf: () => 'Headland, Hartlepool',
        letterOf: String,
        practiceName: String,
        catchmentKm: 20,
        link: 'https://map.example/#view=plan',
        day: '2026-11-28',
      },
      'en',
      tBoth,
      t,
    );
    for (const part of [
      '28 November 2026',
      'At most one in each region and nation',
      'Today 20,000 people in areas of high need live where nobody is known to work within 20 km: 40% of the 50,000',
      '1. Headland, Hartlepool. 40,000 people',
      '30,000 people would still have nobody',
      'at least 94%',
      'better-off first',
      'not decisions and not addresses',
      'https://map.example/#view=plan',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('<b>');
  });
});
