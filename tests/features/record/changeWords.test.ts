// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { changeWords } from '../../../src/features/record/changeWords';
import '../../../src/features/record/messages';
import { toRecord, type Subject } from '../../../src/features/record/toRecord';
import { i18n } from '../../../src/i18n';
import { NEW_DRAFT, type RecordDraft } from '../../../src/store';
import { makeCountry } from '../../fixtures/country';

const { core } = makeCountry();
const [sector, other] = core.taxonomy.sectors;
const SUBJECT: Subject = {
  door: 'correct',
  organisation: 'one',
  cells: { name: 'One', sectors: sector!.id, scale: '40 people' },
  practices: [],
  siteCells: new Map([['one-town', { name: 'Town', kind: 'delivery-site' }]]),
  edition: '2026-11-28',
};

function words(draft: Partial<RecordDraft>) {
  const record = toRecord({ ...NEW_DRAFT, ...draft }, SUBJECT);
  const t = i18n.getFixedT('en', ['record', 'domain'] as const);
  return changeWords(record, SUBJECT, { core, language: 'en', t, choiceName: (_, id) => id });
}

describe('a change in words', () => {
  it('says what stood there and what is suggested', () => {
    expect(words({ fields: { name: 'Two', scale: '' } })).toEqual([
      { label: 'Name', before: 'One', after: 'Two' },
      { label: 'How many people it reaches', before: '40 people', after: 'nothing' },
    ]);
  });

  it('names sectors, not ids', () => {
    const [change] = words({ fields: { sectors: `${sector!.id};${other!.id}` } });
    expect(change).toMatchObject({
      before: sector!.name,
      after: `${sector!.name} and ${other!.name}`,
    });
  });

  it('says what becomes of a place in plain words', () => {
    const place = { change: 'correct', site: 'one-town', cells: { kind: 'head-office' } } as const;
    expect(words({ places: [place] })).toEqual([
      {
        label: 'Place, changed',
        before: 'Town · People come here',
        after: 'Town · An office: people are not helped there',
      },
    ]);
  });

  it('tells note and page as they are', () => {
    expect(words({ note: 'See there.' })).toEqual([
      { label: 'Anything else for the team', before: null, after: 'See there.' },
    ]);
  });
});
