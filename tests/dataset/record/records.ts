import fc from 'fast-check';

import {
  COVERAGES,
  EMPOWERMENTS,
  EVIDENCE_LEVELS,
  PRECISIONS,
  REACHES,
  SITE_KINDS,
  STATUSES,
} from '../../../src/domain';
import { checkRecord, plainText, type PpsRecord } from '../../../src/dataset/record';
import { SITE_NATIONS } from '../../../src/dataset/siteNations';

/** Text with signs of print, Welsh letters, blanks of any width, and long words. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'people',
        'Ynys Môn',
        'ŵy',
        'don’t',
        '“so called”',
        'note:',
        '+',
        '> 5',
        'a\u00A0b',
        'info@example.org',
        'https://example.org/a?b=c&d=3D',
      ),
      fc.stringMatching(/^[A-Za-zŵŷâêîôûŴ0-9,.;()'&/-]{1,90}$/u),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) => `A ${all.join(' ')}`)
  .filter((text) => !/[<>]/u.test(text) || !text.includes('<'))
  .map((text) => text.replaceAll('>', 'over'));
const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/u);
const slugs = fc.uniqueArray(slug, { minLength: 1, maxLength: 3 });
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const page = fc
  .webUrl({ withQueryParameters: true, validSchemes: ['https'] })
  .filter((url) => !/[<>"']/u.test(url));
const code = fc.stringMatching(/^[EWSNK]\d{8}$/u);
const emptyOr = (cell: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 4, arbitrary: cell }, fc.constant(''));

const fields = fc.record(
  {
    name: words,
    url: emptyOr(page),
    sectors: slugs.map((ids) => ids.join(';')),
    empowerment: fc.constantFrom(...EMPOWERMENTS),
    reach: fc.constantFrom(...REACHES),
    problem: emptyOr(words),
    approach: emptyOr(words),
    scale: emptyOr(words),
    evidence_level: emptyOr(fc.constantFrom(...EVIDENCE_LEVELS)),
    founded: emptyOr(fc.stringMatching(/^(19|20)\d\d$/u)),
    status: fc.constantFrom(...STATUSES),
    charity_number: emptyOr(fc.stringMatching(/^1\d{6}$/u)),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const siteCells = fc.record(
  {
    name: words,
    kind: fc.constantFrom(...SITE_KINDS),
    precision: fc.constantFrom(...PRECISIONS),
    longitude: emptyOr(fc.constantFrom('-3.17737', '0', '1.5')),
    latitude: emptyOr(fc.constantFrom('51.47', '55')),
    place: emptyOr(words),
    area_code: emptyOr(code),
    nation: fc.constantFrom(...SITE_NATIONS),
    coverage: emptyOr(fc.constantFrom(...COVERAGES)),
  },
  { requiredKeys: ['name'], noNullPrototype: true },
);
const base = {
  sender: fc.constantFrom('organisation' as const, 'public' as const),
  edition: day,
  page: fc.option(page),
  note: fc.option(words),
};
const nothing = {
  organisation: fc.constant(null),
  fields: fc.constant({}),
  suggestedPractices: fc.constant([]),
  places: fc.constant([]),
  look: fc.constant(null),
  reason: fc.constant(null),
};
const added = fc.record({
  change: fc.constant('add' as const),
  site: fc.constant(null),
  cells: siteCells,
});
const place = fc.oneof(
  added,
  fc.record({ change: fc.constant('correct' as const), site: slug, cells: siteCells }),
  fc.record({ change: fc.constant('remove' as const), site: slug, cells: fc.constant({}) }),
);

/** Any record that is right by itself. */
export const rightRecords: fc.Arbitrary<PpsRecord> = fc
  .oneof(
    fc.record({
      ...base,
      ...nothing,
      kind: fc.constant('add' as const),
      fields: fc.tuple(fields, words).map(([all, name]) => ({ ...all, name })),
      suggestedPractices: slugs,
      places: fc.array(added, { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      ...base,
      ...nothing,
      kind: fc.constant('correct' as const),
      organisation: slug,
      fields,
      suggestedPractices: slugs,
      places: fc.array(place, { maxLength: 4 }),
    }),
    fc.record({ ...base, ...nothing, kind: fc.constant('confirm' as const), organisation: slug }),
    fc.record({
      ...base,
      ...nothing,
      kind: fc.constant('close' as const),
      organisation: slug,
      reason: words,
    }),
    fc.record({
      ...base,
      ...nothing,
      kind: fc.constant('looked' as const),
      look: fc.record({
        area_code: code,
        sector: slug,
        looked_on: day,
        how: words,
        queries: emptyOr(fc.constantFrom('1', '12')),
      }),
    }),
  )
  .filter((record) => checkRecord(plainRecord(record)).length === 0);

/** A record with its texts as a block gives them back. */
export function plainRecord(record: PpsRecord): PpsRecord {
  return JSON.parse(JSON.stringify(record), (_key, value: unknown) =>
    typeof value === 'string' ? plainText(value) : value,
  ) as PpsRecord;
}

export const CORRECTION: PpsRecord = {
  kind: 'correct',
  sender: 'organisation',
  edition: '2026-11-28',
  organisation: 'brightside',
  was: { scale: '20 people' },
  fields: {
    approach:
      'Pairs young people with mentors who listen, so that they decide about study and work themselves, at their own pace.',
    scale: '',
  },
  suggestedPractices: ['peer-support', 'mentoring'],
  places: [
    { change: 'correct', site: 's0004', cells: { place: 'Caerdydd' } },
    { change: 'remove', site: 's0005', cells: {} },
  ],
  look: null,
  reason: null,
  page: 'https://example.org/about',
  note: "Dewch i'n gweld ni",
};
