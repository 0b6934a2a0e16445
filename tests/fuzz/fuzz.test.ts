import './asPage';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { assertBounds } from './bounds';
import { damage, damages } from './damage';
import { fuzz } from './fuzz';
import { report } from './report';
import { SURFACES } from './surfaces';
import { target, type Surface } from './target';

/** A small part of what `npm run fuzz` does by itself. */
const SHORT = { inputs: 28_000, seed: 1 };

it(
  'every claim holds for twenty-eight thousand inputs, a seventh of each surface',
  { timeout: 120_000 },
  () => {
    const outcomes = [...fuzz(SURFACES, SHORT.inputs, SHORT.seed)];
    expect(outcomes.flatMap(({ failures }) => failures)).toEqual([]);
    expect(outcomes.map(({ surface, inputs }) => [surface, inputs])).toEqual([
      ['links', 4000],
      ['hosts and embeds', 4000],
      ['CSV', 4000],
      ['data files', 4000],
      ['forms', 4000],
      ['records', 4000],
      ['own files', 4000],
    ]);
  },
);

/** Enough for a fault that is there for all to see. */
const FEW = { inputs: 2000, seed: 1 };

describe('a fault is found', () => {
  const unguarded = target('No cell starts a formula.', fc.string(), (cell) => {
    assert.doesNotMatch(Papa.unparse([[cell]]), /^[=+\-@]/u);
  });
  const content = { areas: [{ population: 10 }, { population: 20 }] };
  const unchecked = target('What is let through lies within its bounds.', damages, (all) => {
    const mend = damage(content, all);
    try {
      assertBounds(content);
    } finally {
      mend();
    }
  });
  const surface = (...targets: Surface['targets']): Surface => ({ name: 'broken', targets });

  it('in a writer that guards nothing, with the smallest input that shows it', () => {
    const [outcome] = fuzz([surface(unguarded)], FEW.inputs, FEW.seed);
    expect(outcome?.failures).toMatchObject([{ claim: unguarded.claim }]);
    expect(outcome?.failures[0]?.input).toMatch(/^"[=+\-@]"$/u);
  });

  it('in a decoder that lets everything through', () => {
    const [outcome] = fuzz([surface(unchecked)], FEW.inputs, FEW.seed);
    expect(outcome?.failures).toMatchObject([{ claim: unchecked.claim }]);
    expect(content).toEqual({ areas: [{ population: 10 }, { population: 20 }] });
  });

  it('and said, and the others are tried all the same', () => {
    const right = target('Text is text.', fc.string(), (text) =>
      assert.equal(typeof text, 'string'),
    );
    const lines: string[] = [];
    const holds = report([surface(right, unguarded), surface(right)], FEW, (line) => {
      lines.push(line);
    });
    expect(holds).toBe(false);
    expect(lines.filter((line) => line.includes('BROKEN'))).toEqual([
      expect.stringContaining('No cell starts a formula.\n    input: "'),
    ]);
    expect(lines.at(-1)).toBe('1 claims broken');
    expect(report([surface(right)], FEW, () => undefined)).toBe(true);
  });
});
