import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { parseCsv } from '../../../src/dataset/csv';
import { rowsOf } from '../../fixtures/tables';

// Each run starts a process.
vi.setConfig({ testTimeout: 120_000 });

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const COMMAND = ['node_modules/jiti/lib/jiti-cli.mjs', 'data/pipeline/due.ts', '--records'];
const OPTIONS = { cwd: ROOT, encoding: 'utf8' } as const;

it('lists by --why whose level of evidence is known and whose study is not in our tables', () => {
  const flags = ['--why', 'study-not-read', '--top', '1000', '--format', 'csv'];
  const listed = execFileSync(process.execPath, [...COMMAND, ...flags], OPTIONS);
  const { columns, records, problems } = parseCsv('due', listed);
  expect([columns.slice(0, 2), problems]).toEqual([['id', 'name'], []]);
  const held = new Set(rowsOf('evidence').map((row) => row['organisation_id']));
  const due = rowsOf('organisations').filter(
    ({ id, status, evidence_level: level }) =>
      status !== 'closed' &&
      ['controlled-study', 'evaluation', 'case-study'].includes(level!) &&
      !held.has(id),
  );
  const ids = (rows: readonly Record<string, string>[]) => new Set(rows.map(({ id }) => id));
  expect(ids(records)).toEqual(ids(due));
  expect(records.length).toBe(due.length);
});

it('knows no other reason', () => {
  const { status, stderr } = spawnSync(process.execPath, [...COMMAND, '--why', 'whim'], OPTIONS);
  expect(status).toBe(2);
  expect(stderr).toContain('study-not-read');
});
