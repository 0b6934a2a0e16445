import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

import { accept } from '../../../data/pipeline/accept/accept';
import { carryOut } from '../../../data/pipeline/accept/carryOut';
import { DeskFolder } from '../../../data/pipeline/accept/deskFolder';
import { DATA_FOLDER } from '../../../data/pipeline/dataFolder';
import { DESK, NOTHING_SAID } from './desk';

const folder = mkdtempSync(join(tmpdir(), 'desk-'));
afterAll(() => rmSync(folder, { recursive: true }));

const desk = new DeskFolder(folder);
const today = desk.edition;
const [known] = desk.tables.organisations;
const corrected = (fields: Record<string, string>) =>
  accept(
    { ...NOTHING_SAID, kind: 'correct', organisation: known!['id']!, fields },
    { ...DESK, tables: desk.tables, today },
  );

it('writes nothing that data:check finds wrong', { timeout: 120_000 }, () => {
  expect(() => carryOut(corrected({ sectors: 'astrology' }), desk, { today, write: true })).toThrow(
    /Refused, nothing is written:\n {2}organisations\.csv, row \d+, sectors: .*astrology/u,
  );
  expect(readdirSync(folder)).toEqual([]);
});

it('writes the tables that change and the day, and nothing else', { timeout: 120_000 }, () => {
  expect(carryOut(corrected({ scale: 'Twelve people' }), desk, { today, write: true })).toContain(
    'Written: organisations.csv, VERSION.',
  );
  expect(readdirSync(folder).toSorted()).toEqual(['VERSION', 'organisations.csv']);
  const lines = (path: string) => readFileSync(join(path, 'organisations.csv'), 'utf8').split('\n');
  const before = new Set(lines(DATA_FOLDER));
  expect(lines(folder).filter((line) => !before.has(line))).toEqual([
    expect.stringContaining('Twelve people'),
  ]);
});
