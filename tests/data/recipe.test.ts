import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, describe, expect, it, vi } from 'vitest';

import { buildIndicators } from '../../data/pipeline/build/indicators';
import { describeProblem } from '../../data/pipeline/check/report';
import { readTables } from '../../data/pipeline/tables';
import { decodeIndicators } from '../../src/dataset';
import { checkFolder } from './fixtures';

vi.setConfig({ testTimeout: 30_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (file: string): string => join(folder, file);
const append = (file: string, text: string): void =>
  writeFileSync(at(file), readFileSync(at(file), 'utf8') + text);
const problems = (): string[] => checkFolder(folder).problems.map(describeProblem);

/** The row that CONTRIBUTING.md shows, under the columns that the table has. */
function rowOfRecipe(): string {
  const [, example = ''] = /```csv\n([^`]+)```/u.exec(
    readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8'),
  )!;
  const [head, row] = example.trim().split('\n');
  expect(head).toBe(readFileSync(at('indicators.csv'), 'utf8').split('\n')[0]);
  return `${row}\n`;
}

describe('the recipe for an indicator, on the small country', () => {
  cpSync(join(ROOT, 'tests/fixtures/data/good'), folder, { recursive: true });

  it('asks for figures once it has a row', () => {
    append('indicators.csv', rowOfRecipe());
    expect(problems()).toEqual([
      'indicators.csv, row 3, nations: influence has no figure in england',
      'indicators.csv, row 3, nations: influence has no figure in wales',
    ]);
  });

  it('takes the figures from a table of councils, an old code among them', () => {
    writeFileSync(
      at('table.csv'),
      'code,name,value\nE07000801,Old Northby,21.5\nW06000901,Westby,30\n',
    );
    const words = [
      'node_modules/jiti/lib/jiti-cli.mjs',
      'data/pipeline/figure.ts',
      at('table.csv'),
    ];
    const { stderr } = spawnSync(
      process.execPath,
      [...words, '--indicator', 'influence', '--data', folder],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(problems()).toEqual([]);
  });

  it('is read as need once it stands in a set, and is published', () => {
    append('need_sets.csv', 'health,england,influence;workless\n');
    expect(problems()).toEqual([]);
    const { indicators, values } = decodeIndicators(
      JSON.parse(JSON.stringify(buildIndicators(readTables(folder)))),
    );
    const place = indicators.findIndex(({ id }) => id === 'influence');
    expect(indicators[place]).toMatchObject({
      directionAgreed: true,
      explainsLikeness: false,
      subjects: ['health'],
      standsFor: null,
    });
    expect(values[place]?.values).toEqual([21.5, null, null, 30]);
  });
});
