// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toRecord, type Subject } from '../../../src/features/record/toRecord';
import { NEW_DRAFT, type RecordDraft } from '../../../src/store';

const SUBJECT: Subject = {
  door: 'correct',
  organisation: 'one',
  cells: { name: 'One', url: 'https://one.example', sectors: 'health;work', scale: '' },
  practices: ['peer-support', 'coaching'],
  siteCells: new Map([['one-town', { name: 'Town', kind: 'delivery-site' }]]),
  edition: '2026-11-28',
};

const sent = (draft: Partial<RecordDraft>, subject: Partial<Subject> = {}) =>
  toRecord({ ...NEW_DRAFT, ...draft }, { ...SUBJECT, ...subject });

describe('what is sent of a draft', () => {
  it('is a confirmation where nothing was changed', () => {
    expect(sent({})).toMatchObject({ kind: 'confirm', fields: {}, places: [] });
  });

  it('holds only the cells that differ, with what stood there', () => {
    const record = sent({ fields: { name: ' One ', url: 'https://new.example', scale: '40' } });
    expect(record.kind).toBe('correct');
    expect(record.fields).toEqual({ url: 'https://new.example', scale: '40' });
    expect(record.was).toEqual({ url: 'https://one.example' });
  });

  it('empties a cell that was emptied', () => {
    expect(sent({ fields: { url: '' } }).fields).toEqual({ url: '' });
  });

  it('suggests practices only where others are chosen, in whatever order', () => {
    expect(sent({ practices: ['coaching', 'peer-support'] }).suggestedPractices).toEqual([]);
    expect(sent({ practices: ['coaching'] }).suggestedPractices).toEqual(['coaching']);
  });

  it('leaves out a place whose cells are as they were', () => {
    const place = { change: 'correct', site: 'one-town' } as const;
    expect(sent({ places: [{ ...place, cells: { name: 'Town' } }] }).places).toEqual([]);
    expect(sent({ places: [{ ...place, cells: { kind: 'head-office' } }] }).places).toEqual([
      { ...place, cells: { kind: 'head-office' }, was: { kind: 'delivery-site' } },
    ]);
  });

  it('takes a place away without its cells', () => {
    const places = [{ change: 'remove', site: 'one-town', cells: { name: 'x' } }] as const;
    expect(sent({ places }).places).toEqual([{ change: 'remove', site: 'one-town', cells: {} }]);
  });

  it('corrects by words alone where these are all', () => {
    expect(sent({ note: 'The study is of 2024.' }).kind).toBe('correct');
    expect(sent({ note: 'All right.' }, { door: 'confirm' }).kind).toBe('confirm');
  });

  it('closes and looks without touching a cell', () => {
    const fields = { name: 'Two' };
    expect(sent({ fields, reason: ' It ended. ' }, { door: 'close' })).toMatchObject({
      kind: 'close',
      fields: {},
      reason: 'It ended.',
    });
    const look = { area_code: 'E06000009', queries: ' ' };
    expect(sent({ fields, look }, { door: 'looked', organisation: null })).toMatchObject({
      kind: 'looked',
      fields: {},
      look: { area_code: 'E06000009' },
    });
  });
});
