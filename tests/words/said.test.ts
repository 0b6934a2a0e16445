import { describe, expect, it } from 'vitest';
import { partsOf, type Mention } from '../../src/words/said';

const hart: Mention = { kind: 'area', code: 'E07000089', text: 'Hart' };
const works: Mention = { kind: 'organisation', id: 'hart-works', text: 'Hart Works' };

describe('a sentence with what it mentions', () => {
  it('is its words and its mentions, in order', () => {
    expect(partsOf({ text: 'Hart Works in Hart: mentoring.', mentions: [works, hart] })).toEqual([
      works,
      ' in ',
      hart,
      ': mentoring.',
    ]);
  });

  it('keeps its words where a mention is not in them', () => {
    expect(partsOf({ text: 'Nobody.', mentions: [hart] })).toEqual(['Nobody.']);
    expect(partsOf({ text: '', mentions: [] })).toEqual([]);
  });
});
