import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { describeCheck, describeProblem } from '../../data/pipeline/check/report';
import { checkFixture } from './fixtures';

describe('the good country', () => {
  it('has no problem', () => {
    expect(checkFixture().problems).toEqual([]);
  });

  it('is counted in the report, by table and by nation', () => {
    const report = describeCheck(checkFixture());
    expect(report).toMatch(/sites +3\n/u);
    // two districts of England and one of Wales have a figure in tests/fixtures/data/good/values
    expect(report).toMatch(/workless +2 +1 +0 +0\n/u);
    expect(report).toContain('No problems found.');
  });
});

/** One broken folder per rule, and the sentence that must name its file, row, field and fault. */
const BROKEN: Readonly<Record<string, string>> = {
  'unknown-code': 'values/workless.csv, row 3, area_code: "E07000999" is not a known district',
  'malformed-code':
    'sites.csv, row 2, area_code: "Northby" is not an official code such as E06000009',
  'duplicate-id': 'organisations.csv, row 4, id: "helpers" stands on row 2 already',
  'site-without-organisation':
    'sites.csv, row 2, organisation_id: "nobody" is not a known organisation',
  'point-outside-district':
    'sites.csv, row 2, longitude: the point 53.2, -1.4 lies 6.7 km outside E07000901 (at most 0.5 km is let pass)',
  'point-needed': 'sites.csv, row 2, longitude: is empty, but precision postcode needs a point',
  'half-a-point': 'sites.csv, row 2, latitude: a point needs both longitude and latitude',
  'district-needed':
    'sites.csv, row 2, area_code: is empty, but a delivery-site needs its district or county',
  'wrong-nation': 'sites.csv, row 2, nation: says wales, but Northby is in england',
  'impossible-percent':
    'values/workless.csv, row 4, value: 140 is impossible: workless goes from 0 to 100 (%)',
  'negative-rate':
    'values/workless.csv, row 4, value: -3 is impossible: workless goes from 0 to 100 (%)',
  'interval-misses-value': 'values/workless.csv, row 2, low: 11 is above the value 10',
  'half-an-interval': 'values/workless.csv, row 2, low: an interval needs both its ends',
  'not-a-number':
    'values/workless.csv, row 2, value: "NaN" is not a number (leave the cell empty where nothing is published)',
  'figure-outside-nations':
    'values/workless.csv, row 4, area_code: Highby is in scotland, which the manifest does not name for workless',
  'missing-figures': 'indicators.csv, row 2, nations: workless has no figure in scotland',
  'bad-url':
    'organisations.csv, row 2, url: "example dot org" is not a web address (http or https)',
  'script-url':
    'organisations.csv, row 2, url: "javascript:alert(1)" is not a web address (http or https)',
  'script-source-url':
    'indicators.csv, row 2, source_url: "javascript:alert(1)" is not a web address (http or https)',
  'unknown-sector': 'organisations.csv, row 2, sectors: "magic" is not a known sector',
  'unknown-practice': 'organisations.csv, row 2, practices: "telepathy" is not a known practice',
  'missing-source': 'organisations.csv, row 2, source: is empty: say where this record comes from',
  'unknown-choice':
    'organisations.csv, row 2, status: "retired" is not one of: active, unknown, closed',
  'missing-column': 'sites.csv, row 1, kind: has no column "kind"',
  'northern-ireland-sector':
    'postcode_sectors.csv, row 2, postcode_sector: "BT1 1" is in Northern Ireland, where only districts may be held',
  'district-without-boundary': 'areas.csv, row 6, code: Westby (W06000902) has no boundary',
  'own-neighbour': 'similar.csv, row 2, similar_code: a district cannot be its own neighbour',
  'unknown-indicator-in-need-set':
    'need_sets.csv, row 2, indicators: "happiness" is not a known indicator',
  'forgotten-answer': 'indicators.csv, row 2, direction_agreed: is not one of: yes, no',
  'forgotten-subject': 'indicators.csv, row 2, subjects: is empty',
  'context-called-better':
    'indicators.csv, row 2, direction_agreed: background is neither better nor worse',
  'figures-without-indicator':
    'values/forgotten.csv, row 2, indicator_id: "forgotten" is not a known indicator',
  'need-set-off-subject':
    'need_sets.csv, row 3, indicators: no indicator of this set is of the subject health: see subjects in indicators.csv',
  'need-set-without-nation':
    'need_sets.csv, id: health has no set for northern-ireland, nor for the UK',
  'need-set-of-another-nation':
    'need_sets.csv, row 4, indicators: workless has no figures in scotland',
  'evidence-of-unknown-design':
    'evidence.csv, row 2, design: "guesswork" is not a known design: give it a row in designs.csv',
  'walk-without-a-step': 'walks.csv, row 3, step: is not 2, the next',
  'walk-named-twice':
    'walks.csv, row 3, name: stands in both languages with the first step of a walk, and with no other',
  'foundation-of-unknown-practice':
    'foundations.csv, row 2, practice: "telepathy" is not a known practice',
  'foundation-without-a-name':
    'foundations.csv, row 2, name: stands in both languages with the first row of a foundation, and with no other',
  'foundation-not-in-the-definition':
    'foundations.csv, row 2, words: is not in the definition of peer-support',
  'practice-of-unknown-control':
    'practices.csv, row 2, control: "nobody" is not one of: service-user, delivery-staff, both',
  'starter-of-unknown-sector': 'starters.csv, row 2, sector: "magic" is not a known sector',
  'starter-of-unknown-practice':
    'starters.csv, row 2, practice: "telepathy" is not a known practice',
  'starter-by-unknown-indicator':
    'starters.csv, row 2, weights: "happiness" is not a known indicator',
  'starter-of-another-nation': 'starters.csv, row 2, weights: workless has no figures in scotland',
  'starter-without-an-answer':
    'starters.csv, row 2, weights: none of these has figures in northern-ireland',
  'starter-without-a-weight':
    'starters.csv, row 2, weights: "workless" is not an indicator and its weight, as in smoking:1',
  'starter-that-weighs-twice':
    'starters.csv, row 2, weights: "workless:1;workless:2" weighs the same indicator twice',
  'trend-interval-misses-value': 'trends.csv, row 3, low: 12.4 is above the value 12',
  'trend-ends-elsewhere': 'trends.csv, row 4, value: the series ends in 14, values has 12.5',
  'unknown-barrier': 'crossings.csv, row 2, barrier_id: "short-water" is not a known barrier',
  'crossing-twice':
    'crossings.csv, row 3, barrier_id: "long-water Old Bridge" stands on row 2 already',
  'crossing-on-one-side':
    'crossings.csv, row 2, from_longitude: both banks lie on the same side of long-water',
  'crossing-too-long':
    'crossings.csv, row 2, from_longitude: the banks lie 22.2 km apart (a bridge has at most 6 km)',
  'line-of-one-point': 'barriers.csv, row 2, line: needs at least two points',
  'line-outside-the-country': 'barriers.csv, row 2, line: is not between 49.5 and 61.5',
  'line-without-latitude':
    'barriers.csv, row 2, line: is not a longitude and a latitude with a space between',
  'neighbourhood-without-shape':
    'neighbourhood_deprivation.csv, row 3, code: E02000903 has a figure and no shape',
  'shape-without-figure':
    'neighbourhood_deprivation.csv, code: the shapes hold E02000901, which the table lacks',
  'neighbourhood-in-two-districts':
    'neighbourhood_deprivation.csv, row 2, area_code: E02000901 is in E07000901 by neighbourhoods.csv',
  'look-in-unknown-district': 'looked.csv, row 2, area_code: "E07000999" is not a known district',
  'look-at-unknown-sector': 'looked.csv, row 2, sector: "magic" is not a known sector',
  'look-twice-on-a-day':
    'looked.csv, row 3, area_code: "E07000901 health 2026-01-05" stands on row 2 already',
  'look-in-the-future':
    'looked.csv, row 3, looked_on: 2027-02-05 is after the date of the data, 2026-11-23',
  'look-with-impossible-access': 'looked.csv, row 3, access_after: is not between 0 and 1',
  'look-with-negative-found': 'looked.csv, row 2, found: is not between 0 and 10000',
  'look-without-access':
    'looked.csv, row 3, access_after: is empty: npm run data:looks works it out',
  'look-again-at-a-found-pair':
    'looked.csv, row 3, again: says yes, but no earlier look found nobody',
  'look-of-unknown-kind': 'looked.csv, row 3, kind: "rumour" is not one of: stored-pages, person',
  'impossible-chance': 'certainty.csv, row 4, chance: is not between 0 and 1',
  'missing-state': 'certainty.csv, state: has no row for "unknown"',
  'state-twice': 'certainty.csv, row 9, state: "closed" stands on row 8 already',
  'missing-age': 'ageing.csv, state: has no row for "lapsed"',
  'lapsed-before-ageing':
    'ageing.csv, row 3, after_months: 12 is not after the 12 months of "ageing"',
  'ageing-of-no-time': 'ageing.csv, row 2, after_months: is not between 1 and 120',
  'former-still-here': 'former_organisations.csv, row 2, id: "friends" is an organisation today',
  'former-of-nobody': 'former_organisations.csv, row 2, now: "nobody" is not a known organisation',
  'decision-undone':
    'decisions.csv, row 2, value: says "active", but organisations.csv has "unknown" for friends',
  'decision-about-nobody':
    'decisions.csv, row 2, id: "strangers" is not a row of organisations.csv',
  'decision-about-no-column': 'decisions.csv, row 2, field: organisations has no column "mood"',
  'left-out-and-still-here': 'decisions.csv, row 2, id: "s1" is left out, but sites.csv has it',
  'bad-public-host': 'public_hosts.csv, row 2, host: "https://gov.uk" is not a host such as gov.uk',
  'coverage-without-area':
    'sites.csv, row 4, coverage: says whole, but no district or county is named',
  'coverage-of-a-point':
    'sites.csv, row 2, coverage: says somewhere, but precision postcode says where it is',
  'topic-of-nothing': 'topics.csv, row 2, sector: is empty, and so is practice: name one',
  'topic-of-unknown-practice': 'topics.csv, row 2, practice: "telepathy" is not a known practice',
  'question-in-one-language': 'topics.csv, row 2, question_welsh: a question needs both languages',
  'question-without-figure': 'topics.csv, row 2, indicators: is empty, but a question needs one',
  'alias-of-unknown-place':
    'place_aliases.csv, row 2, code: "E07000999" is not a known district, county, combined authority or region',
  'alias-that-is-the-name':
    'place_aliases.csv, row 2, alias: "Northby" is the name of the place itself',
  'district-in-two-authorities':
    'combined_authorities.csv, row 3, area_codes: E07000901 is in Both Bys already',
  'border-with-itself':
    'postcode_districts.csv, row 2, other_area_codes: E07000901 is its area_code already',
  'extra-cell':
    'evidence.csv, row 2: cannot be read: Too many fields: expected 10 fields but parsed 11',
};

describe('a broken table', () => {
  it.each(Object.entries(BROKEN))('%s is found', (rule, sentence) => {
    expect(checkFixture(rule).problems.map(describeProblem)).toContain(sentence);
  });

  it('has a test for every broken folder', () => {
    const folders = readdirSync(fileURLToPath(new URL('../fixtures/data/broken', import.meta.url)));
    expect(folders.toSorted()).toEqual(Object.keys(BROKEN).toSorted());
  });

  it('keeps the other rows', () => {
    const { tables } = checkFixture('bad-url');
    expect(tables.organisations.map(({ value }) => value.id)).toEqual(['friends']);
  });
});
