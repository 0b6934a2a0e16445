import { describe, expect, it } from 'vitest';

import { accept } from '../../../data/pipeline/accept/accept';
import { applyChanges, describeChange } from '../../../data/pipeline/accept/change';
import type { PpsRecord } from '../../../src/dataset/record';
import { DESK, NOTHING_SAID } from './desk';

const outcome = (said: Partial<PpsRecord>, desk = DESK) =>
  accept({ ...NOTHING_SAID, ...said }, desk);
const correct = (said: Partial<PpsRecord>) =>
  outcome({ kind: 'correct', organisation: 'tea-room', ...said });
const SAID = 'the form on the map, sent by a member of the public, 2026-12-01';

describe('a new organisation', () => {
  const cells = { name: 'Tŷ Bach', kind: 'area-served', area_code: 'W06000015' };
  const added: Partial<PpsRecord> = {
    kind: 'add',
    fields: {
      name: 'Tea Room Tŷ Bach',
      url: 'https://tearoom.example/x',
      sectors: 'health',
      status: 'active',
    },
    suggestedPractices: ['mentoring'],
    places: [{ change: 'add', site: null, cells }],
  };

  it('waits for the team to set its practices', () => {
    expect(outcome(added).refusals).toEqual([
      'practices: people suggest them, you set them: add --practices "mentoring"',
    ]);
    expect(outcome(added, { ...DESK, practices: ['juggling'] }).refusals).toEqual([
      '--practices: there is no practice "juggling"',
    ]);
  });

  it('becomes a row, and a row for each place, that say who said so', () => {
    const { changes, refusals } = outcome(added, { ...DESK, practices: ['peer-support'] });
    expect(refusals).toEqual([]);
    expect(changes.map(({ before, after }) => [before, after])).toEqual([
      [
        null,
        expect.objectContaining({
          id: 'tea-room-ty-bach',
          practices: 'peer-support',
          confidence: 'low',
          source: SAID,
          verified_on: '',
          checked_result: '',
        }),
      ],
      [
        null,
        expect.objectContaining({
          ...cells,
          id: 's0008',
          organisation_id: 'tea-room-ty-bach',
          source: SAID,
        }),
      ],
    ]);
  });

  it('gets an id that nobody has or had', () => {
    const ids = ['The Tea Room', 'Cafe', '上'].map(
      (name) => outcome({ ...added, fields: { ...added.fields, name } }).changes[0]?.after?.['id'],
    );
    expect(ids).toEqual(['the-tea-room', 'cafe-2', 'organisation']);
  });

  it('is told where it may be known already', () => {
    expect(outcome(added).remarks).toEqual([
      'may be tea-room (The Tea Room): the same site on the web',
    ]);
    const fields = { ...added.fields, name: 'the tea-room', url: '' };
    expect(outcome({ ...added, fields, places: [] }).remarks).toEqual([
      'may be tea-room (The Tea Room): the same name',
    ]);
    expect(outcome({ ...added, fields: { ...fields, name: 'Other' } }).remarks).toEqual([]);
  });
});

describe('a correction', () => {
  it('changes the cells that differ, and shows each old and new', () => {
    const { changes, refusals } = correct({
      fields: { approach: "Tea's on.", scale: '12 people' },
    });
    expect(refusals).toEqual([]);
    expect(changes.map(describeChange)).toEqual([
      [
        'organisations.csv, tea-room, The Tea Room: changes',
        '  scale: (empty) becomes "12 people"',
        `  source: "seed" becomes "seed; ${SAID}"`,
        '  verified_on: "2026-11-01" becomes (empty)',
      ].join('\n'),
    ]);
  });

  it('is refused where the cell moved on since the sender saw it, and shows both', () => {
    expect(correct({ fields: { approach: 'Cake' }, was: { approach: 'Toast' } }).refusals).toEqual([
      'set approach: has changed since: the sender saw "Toast" and wants "Cake", the table holds "Tea\'s on."',
    ]);
    expect(
      correct({ fields: { approach: 'Cake' }, was: { approach: "Tea's on." } }).refusals,
    ).toEqual([]);
  });

  it('adds, corrects and removes places of its own alone', () => {
    const cells = { name: 'Front room' };
    const { changes } = correct({
      places: [
        { change: 'correct', site: 's0007', cells },
        { change: 'add', site: null, cells },
      ],
    });
    const { sites } = applyChanges(DESK.tables, changes);
    expect(sites.map(({ id, name }) => [id, name])).toEqual([
      ['s0007', 'Front room'],
      ['s0008', 'Front room'],
    ]);
    const removed = correct({ places: [{ change: 'remove', site: 's0007', cells: {} }] });
    expect(applyChanges(DESK.tables, removed.changes).sites).toEqual([]);
    expect(correct({ places: [{ change: 'remove', site: 's9999', cells: {} }] }).refusals).toEqual([
      'place 1: tea-room has no site "s9999"',
    ]);
    const twice = { change: 'remove', site: 's0007', cells: {} } as const;
    expect(correct({ places: [twice, twice] }).refusals).toEqual(['place: a site is named twice']);
  });

  it('names nobody unknown, and nobody under a former id', () => {
    expect(correct({ organisation: 'nobody' }).refusals).toEqual([
      'organisation: there is no "nobody"',
    ]);
    expect(correct({ organisation: 'cafe' }).refusals).toEqual([
      'organisation: "cafe" is part of "tea-room" now',
    ]);
    expect(correct({ edition: '2027-01-01' }).refusals).toEqual([
      'edition: 2027-01-01 is a day to come',
    ]);
  });
});

describe('a confirmation', () => {
  it('is a claim until it is proved: verified_on stays as it is', () => {
    const { changes, remarks } = outcome({ organisation: 'tea-room', sender: 'organisation' });
    expect(changes.map(describeChange)).toEqual([
      'organisations.csv, tea-room, The Tea Room: changes\n  source: "seed" becomes "seed; the form on the map, sent as the organisation itself, not proved, 2026-12-01"',
    ]);
    expect(remarks).toEqual([
      'nobody has proved that the organisation sent it: npm run data:prove -- tea-room',
    ]);
  });
});

describe('a closing', () => {
  const closing = { kind: 'close', reason: 'Funding ended', page: 'https://a.example/x' } as const;

  it('leaves a tombstone with its reason', () => {
    const { changes } = outcome({ ...closing, organisation: 'tea-room' });
    const { organisations, decisions } = applyChanges(DESK.tables, changes);
    expect(organisations).toHaveLength(2);
    expect(organisations[0]).toMatchObject({ id: 'tea-room', status: 'closed' });
    expect(decisions).toEqual([
      {
        table: 'organisations',
        id: 'tea-room',
        field: 'status',
        value: 'closed',
        reason: 'Closed, 2026-12-01: Funding ended (https://a.example/x)',
      },
    ]);
  });

  it('closes nobody twice', () => {
    expect(outcome({ ...closing, organisation: 'gone-club' }).refusals).toEqual([
      'organisation: "gone-club" is closed already',
    ]);
  });
});

describe('a look that found none', () => {
  it('becomes a row with what was known and the access as it stands', () => {
    const look = {
      area_code: 'W06000015',
      sector: 'health',
      looked_on: '2026-11-30',
      how: 'asked',
    };
    const { changes, remarks } = outcome({ kind: 'looked', look });
    expect(changes).toMatchObject([
      {
        table: 'looked',
        before: null,
        after: {
          ...look,
          kind: 'person',
          known_before: '1',
          found: '0',
          access_before: '0.1235',
          access_after: '0.1235',
          again: 'yes',
        },
      },
    ]);
    expect(remarks).toEqual([
      'is known there: tea-room (The Tea Room)',
      'was looked at before, 1 times',
    ]);
  });
});
