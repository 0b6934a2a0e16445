// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import '../../../src/features/record/messages';
import { problemsOf } from '../../../src/features/record/problems';
import { toRecord, type Subject } from '../../../src/features/record/toRecord';
import { i18n } from '../../../src/i18n';
import { NEW_DRAFT, type RecordDraft } from '../../../src/store';

const t = i18n.getFixedT('en', 'record');
const SUBJECT: Subject = {
  door: 'correct',
  organisation: 'one',
  cells: { name: 'One' },
  practices: [],
  siteCells: new Map(),
  edition: '2026-11-28',
};

const told = (draft: Partial<RecordDraft>, subject: Partial<Subject> = {}) =>
  problemsOf(toRecord({ ...NEW_DRAFT, ...draft }, { ...SUBJECT, ...subject }), t);

describe('what keeps a record from being sent', () => {
  it('is nothing where nothing is wrong', () => {
    expect(told({ fields: { url: 'https://one.example' } })).toEqual([]);
    expect(told({})).toEqual([]);
  });

  it('is told by its field in a sentence', () => {
    expect(told({ fields: { founded: 'ages ago' } })).toEqual([
      {
        at: 'record-set-founded',
        sentence: 'Give the year with four digits, as 2015, or leave it empty.',
      },
    ]);
  });

  it.each(['jane.doe@example.org', 'jane@example.org'])(
    'names a personal address: %s',
    (address) => {
      const [problem] = told({ fields: { approach: `Write to ${address}` } });
      expect(problem?.sentence).toContain(`“${address}” may be the address of a person`);
      expect(told({ note: `Write to ${address}` })[0]?.at).toBe('record-note');
      expect(told({ page: `https://one.example/${address}` })).not.toEqual([]);
    },
  );

  it('lets the address of a role pass', () => {
    expect(told({ fields: { approach: 'Write to info@example.org' } })).toEqual([]);
  });

  it('tells of a formula in the words of the desk', () => {
    const [problem] = told({ fields: { name: '=1+1' } });
    expect(problem?.sentence).toMatch(/^Name: begins as a formula/u);
  });

  it('asks of a new record all that the table needs', () => {
    const problems = told({}, { door: 'add', organisation: null, cells: {} });
    expect(problems.map(({ at }) => at)).toEqual([
      'record-set-name',
      'record-set-sectors',
      'record-set-empowerment',
      'record-set-reach',
      'record-set-status',
      'record-place',
    ]);
  });

  it('asks of a look where, for what, when and how, and refuses a day to come', () => {
    const look = { looked_on: '2999-01-01' };
    const problems = told({ look }, { door: 'looked', organisation: null });
    expect(problems.map(({ at }) => at)).toEqual([
      'record-look-area_code',
      'record-look-sector',
      'record-look-how',
      'record-look-looked_on',
    ]);
    expect(problems.at(-1)?.sentence).toBe('That day has not come yet.');
  });

  it('asks why a record should close', () => {
    expect(told({}, { door: 'close' })).toEqual([
      { at: 'record-reason', sentence: 'Say why the record should close.' },
    ]);
  });
});
