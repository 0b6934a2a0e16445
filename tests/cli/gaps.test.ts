import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import type { GapRecord } from '../../src/cli/gapRows';
import { readInput } from '../../src/cli/publishedData';
import { NATIONS } from '../../src/domain';
import type { InsideRecord } from '../../src/words/insideRecords';

// Each run starts a process and reads the published files.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const JITI = ['node_modules/jiti/lib/jiti-cli.mjs'];

function run(command: string, ...flags: string[]): string {
  const words = [...JITI, `src/cli/${command}.ts`, ...flags];
  return execFileSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
}

describe('gaps on the command line', () => {
  const rows = JSON.parse(
    run('gaps', '--sector', 'health', '--draws', '20', '--format', 'json'),
  ) as GapRecord[];

  it('answers for every district, ranked first', () => {
    expect(rows.length).toBe(361);
    const ranks = rows.map(({ rank }) => rank).filter((rank) => rank !== null);
    expect(ranks).toEqual(ranks.map((_, i) => i + 1));
  });

  it('has the columns that are promised', () => {
    expect(Object.keys(rows[0]!)).toEqual(
      expect.arrayContaining(
        'code name nation population need needIndicators access expectedAccess lookedOn lookedHow lookedFound lookedShare fewPeople gap readiness potential rank p05 p50 p95 topTenth fragile cluster explanation reason'.split(
          ' ',
        ),
      ),
    );
  });

  it('ranks every nation, by its own figures', () => {
    const cardiff = rows.find(({ code }) => code === 'W06000015');
    expect(cardiff).toMatchObject({ name: 'Cardiff', rank: expect.any(Number), reason: null });
    expect(cardiff?.needIndicators).toContain('wales_avoidable_deaths');
    const ranked = rows.filter(({ rank }) => rank !== null);
    expect(new Set(ranked.map(({ nation }) => nation))).toEqual(new Set(NATIONS));
  });

  it('says why an area has no rank: nothing to score it by, or hardly anybody there', () => {
    const without = rows.filter(({ rank }) => rank === null);
    expect(without.length).toBeGreaterThan(0);
    expect(without.filter(({ reason, fewPeople }) => reason === null && !fewPeople)).toEqual([]);
    expect(without.filter(({ gap, reason }) => (gap === null) !== (reason !== null))).toEqual([]);
    expect(without.find(({ gap }) => gap === null)).toMatchObject({
      p50: null,
      reason: expect.stringMatching(/two thirds/u),
    });
  });

  it('tells who looked, and what is expected where nobody did', () => {
    const looked = rows.filter(({ lookedOn }) => lookedOn !== null);
    const { looks } = readInput().core;
    expect(looked.map(({ code }) => code).toSorted()).toEqual(
      [
        ...new Set(looks.filter(({ sector }) => sector === 'health').map((one) => one.areaCode)),
      ].toSorted(),
    );
    expect(looked[0]).toMatchObject({
      lookedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
      lookedHow: 'stored-pages',
      lookedFound: expect.any(Number),
      lookedShare: 1,
    });
    expect(rows.find(({ lookedOn }) => lookedOn === null)).toMatchObject({
      lookedHow: null,
      lookedFound: null,
      lookedShare: 0,
    });
    for (const { explanation, access } of rows.filter((row) => row.access < 0.05))
      expect(explanation, String(access)).toMatch(/\((nobody has looked yet|looked on .*)\)/u);
    const hidden = rows.filter(({ shareWithout, access }) => access >= 0.05 && shareWithout > 0.41);
    expect(hidden.length).toBeGreaterThan(0);
    for (const { explanation } of hidden) expect(explanation).toContain('The average hides much');
    const wrong = rows.filter(
      ({ access, expectedAccess }) => !(expectedAccess >= access && expectedAccess <= 1),
    );
    expect(wrong).toEqual([]);
  });

  it('ends with exit code 2 and the choices when it does not know a value', () => {
    const words = [...JITI, 'src/cli/gaps.ts', '--nation', 'cornwall'];
    const { status, stderr, stdout } = spawnSync(process.execPath, words, {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('Choose from: england, wales, scotland, northern-ireland.');
    expect(stdout).toBe('');
  });
});

describe('a plan on the command line', () => {
  it('chooses as many places as asked, within the nation asked, with a proven share', () => {
    const plan = JSON.parse(
      run(
        'plan',
        '--choose',
        '3',
        '--nation',
        'wales',
        '--practice',
        'peer-support',
        '--format',
        'json',
      ),
    ) as { provenShare: number; places: { nation: string; gain: number }[] };
    expect(plan.places.map(({ nation }) => nation)).toEqual(['wales', 'wales', 'wales']);
    expect(plan.provenShare).toBeGreaterThan(1 - 1 / Math.E);
  });
});

describe('neighbourhoods on the command line', () => {
  const ask = (...flags: string[]) =>
    JSON.parse(
      run('gaps', '--sector', 'mental-health', '--format', 'json', ...flags),
    ) as InsideRecord[];

  it('are those of the districts asked for, furthest from help first', () => {
    const rows = ask('--inside', 'E06000009');
    expect(rows.length).toBe(19);
    expect(rows[0]).toMatchObject({ order: 1, district: 'Blackpool', people: expect.any(Number) });
    const gaps = rows.map(({ gap }) => gap!);
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
  });

  it('are those of a nation, with no need where its index is of older places', () => {
    const rows = ask('--inside', 'N92000002', '--top', '40');
    expect(rows.length).toBe(40);
    expect(
      rows.every(
        ({ need, gap, nation }) => need === null && gap === null && nation === 'northern-ireland',
      ),
    ).toBe(true);
    expect(rows[0]!.access).toBeLessThanOrEqual(rows[39]!.access);
  });

  it('names a place that it does not know', () => {
    const words = [...JITI, 'src/cli/gaps.ts', '--inside', 'E99'];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('--inside does not know "E99"');
  });
});
