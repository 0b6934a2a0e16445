import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { Country, introductions, lookedAt } from '../../src/analysis';
import { DEFAULT_SCENARIO } from '../../src/domain';
import { introductionRecords, type IntroductionRecord } from '../../src/words/introductionRecords';
import { readRealCountry } from '../fixtures/realCountry';

// Each run starts a process and reads the published files.
vi.setConfig({ testTimeout: 120_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = ['node_modules/jiti/lib/jiti-cli.mjs', 'src/cli/introductions.ts'];
const ASKED = ['--sector', 'employment-skills', '--practice', 'peer-support'];

function run(...flags: string[]): string {
  return execFileSync(process.execPath, [...COMMAND, ...flags], { cwd: ROOT, encoding: 'utf8' });
}

function complaint(...flags: string[]): string {
  const options = { cwd: ROOT, encoding: 'utf8' } as const;
  const { status, stderr, stdout } = spawnSync(process.execPath, [...COMMAND, ...flags], options);
  expect([status, stdout]).toEqual([2, '']);
  return stderr;
}

describe('introductions on the command line', () => {
  it('are those of the analysis, and nobody is asked more often than is said', () => {
    const rows = JSON.parse(
      run(...ASKED, '--most', '1', '--format', 'json'),
    ) as IntroductionRecord[];
    const input = readRealCountry();
    const scenario = {
      ...DEFAULT_SCENARIO,
      sector: 'employment-skills',
      practice: 'peer-support',
    };
    const answer = introductions(new Country(input), scenario, 1);
    const lookedIn = (area: (typeof input.core.areas)[number]) =>
      lookedAt(input.core, area, scenario.sector);
    expect(rows).toEqual(introductionRecords(input.core, lookedIn, answer));
    const asked = rows.flatMap(({ pioneerId }) => pioneerId ?? []);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('are shown for one nation, as a table and as CSV with a line a place', () => {
    const lines = run(...ASKED, '--nation', 'england', '--format', 'csv')
      .trim()
      .split('\n');
    const table = run(...ASKED, '--nation', 'england')
      .trim()
      .split('\n');
    expect(lines[0]).toMatch(/^order,place,placeCode,lookedOn,pioneer,/);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.slice(1).every((line) => /,E0\d{7},/.test(line))).toBe(true);
    expect(table[0]).toMatch(/^place +looked +could ask +of +likeness/);
  });

  it.each([
    [['--most', '0'], '--most'],
    [['--most', 'twice'], '--most'],
    [['--sector', 'magic'], 'magic'],
    [['--ask', '2'], '--most'],
  ])('refuses %j with a sentence', (flags, said) => {
    expect(complaint(...flags)).toContain(said);
  });
});
