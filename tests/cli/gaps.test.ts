import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';

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
  ) as Record<string, unknown>[];

  it('answers for every district, ranked first', () => {
    expect(rows.length).toBe(361);
    const ranks = rows.map(({ rank }) => rank).filter((rank) => rank !== null);
    expect(ranks).toEqual(ranks.map((_, i) => i + 1));
  });

  it('has the columns that are promised', () => {
    expect(Object.keys(rows[0]!)).toEqual(
      expect.arrayContaining(
        'code name nation population need needIndicators access gap readiness potential rank p05 p50 p95 topTenth fragile cluster explanation reason'.split(
          ' ',
        ),
      ),
    );
  });

  it('gives null with the reason where there is no score', () => {
    // The need set of health has England-only indicators: Cardiff lacks more than a third.
    const cardiff = rows.find(({ code }) => code === 'W06000015');
    expect(cardiff).toMatchObject({ name: 'Cardiff', gap: null, rank: null, p50: null });
    expect(cardiff?.['reason']).toMatch(/two thirds/);
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
