import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PlanRow } from '../../src/cli/planRows';
import { DEFAULT_PLAN_REQUEST, DEFAULT_SCENARIO, type WhoGains } from '../../src/domain';
import { createAnalysisService, type AnalysisService } from '../../src/worker/analysisService';
import { publicFile } from '../fixtures/realCountry';

// Each run starts a process and reads the published files.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = ['node_modules/jiti/lib/jiti-cli.mjs', 'src/cli/plan.ts'];
/** Cumberland; Westmorland and Furness. */
const CUMBRIA = ['E06000063', 'E06000064'];

interface WrittenPlan {
  readonly worth: number;
  readonly worthUpperBound: number;
  readonly provenShare: number;
  readonly gain: number;
  readonly draws: number | null;
  readonly today: unknown;
  readonly curve: unknown;
  readonly areas?: unknown;
  readonly whoGains?: WhoGains;
  readonly places: readonly PlanRow[];
}

function run(...flags: string[]): string {
  return execFileSync(process.execPath, [...COMMAND, ...flags], { cwd: ROOT, encoding: 'utf8' });
}

function runJson(...flags: string[]): WrittenPlan {
  return JSON.parse(run(...flags, '--format', 'json')) as WrittenPlan;
}

function complaint(...flags: string[]): string {
  const options = { cwd: ROOT, encoding: 'utf8' } as const;
  const { status, stderr, stdout } = spawnSync(process.execPath, [...COMMAND, ...flags], options);
  expect([status, stdout]).toEqual([2, '']);
  return stderr;
}

describe('a plan on the command line', () => {
  let service: AnalysisService;

  beforeAll(() => {
    vi.stubGlobal('fetch', (address: string | URL) =>
      Promise.resolve(new Response(publicFile(new URL(address).pathname.slice(1)))),
    );
    service = createAnalysisService('https://example.org/');
  });
  afterAll(() => vi.unstubAllGlobals());

  it('is the plan of the worker, with who gains and how often each place is chosen again', async () => {
    const within = CUMBRIA.join(',');
    const flags = `--sector mental-health --within ${within} --choose 3 --who-gains --draws 5`;
    const written = runJson(...flags.split(' '));
    const scenario = { ...DEFAULT_SCENARIO, sector: 'mental-health' };
    const request = { ...DEFAULT_PLAN_REQUEST, choose: 3, within: CUMBRIA };
    const told: number[] = [];
    const outcome = await service.plan(1, scenario, request, (share) => told.push(share));
    if (!('answer' in outcome)) throw new Error('The worker has no plan.');
    const plan = outcome.answer;
    expect(written.places.map((place) => place.neighbourhoodCode)).toEqual(
      plan.places.map((place) => place.neighbourhoodCode),
    );
    expect(written.places.map(({ gain }) => gain)).toEqual(plan.places.map(({ gain }) => gain));
    const { worth, worthUpperBound, provenShare, today, curve, whoGains } = plan;
    expect(written).toMatchObject({ worth, worthUpperBound, provenShare, today, curve });
    expect(written.whoGains).toEqual(whoGains);
    expect(told.toSorted((a, b) => a - b)).toEqual(told);
    expect(written.draws).toBe(5);
    for (const { code, sameDistrict, nearby } of written.places) {
      expect(CUMBRIA).toContain(code);
      expect([0, 0.2, 0.4, 0.6, 0.8, 1]).toContain(sameDistrict);
      expect(nearby).toBeGreaterThanOrEqual(0);
    }
  });

  it('asks what if of the sites that are added, as the worker does', async () => {
    const written = runJson(
      '--add',
      '-3.5,54.6',
      '--add',
      '-3.1,54.5,40',
      '--within',
      CUMBRIA.join(','),
    );
    const planned = [
      { position: [-3.5, 54.6], reachKm: null },
      { position: [-3.1, 54.5], reachKm: 40 },
    ] as const;
    const outcome = await service.whatIf({ ...DEFAULT_SCENARIO, planned }, CUMBRIA);
    if (!('answer' in outcome)) throw new Error('The worker has no answer.');
    expect(written.places.map(({ gain, people }) => [gain, people])).toEqual(
      outcome.answer.places.map(({ gain, people }) => [gain, people]),
    );
    expect(written.areas).toEqual(outcome.answer.areas);
    expect(written).not.toHaveProperty('provenShare');
    expect(written).not.toHaveProperty('whoGains');
  });

  it('adds a site that does something of its own', () => {
    const asked = ['--sector', 'mental-health', '--practice', 'mentoring', '--add'];
    const [same] = runJson(...asked, '-3.1,54.5,40,mentoring').places;
    const [other] = runJson(...asked, '-3.1,54.5,,peer-support').places;
    expect([same!.people > 0, other!.people, other!.gain]).toEqual([true, 0, 0]);
    expect(() => run(...asked, '-3.1,54.5,40,juggling')).toThrow(/no practice "juggling"/);
  });

  it('lets added sites stand while places are chosen', () => {
    const flags = ['--sector', 'mental-health', '--nation', 'wales', '--choose', '1'];
    const [first] = runJson(...flags).places;
    const next = runJson(...flags, '--add', `${first!.longitude},${first!.latitude}`);
    expect(next.places[0]!.neighbourhoodCode).not.toBe(first!.neighbourhoodCode);
    expect(next.places[0]!.gain).toBeLessThanOrEqual(first!.gain);
    expect(next.places[0]!.nation).toBe('wales');
  });

  it('is written as points, as rows and as a table that says what is proven', () => {
    const flags = ['--within', 'E12000001', '--choose', '2'];
    const { type, features } = JSON.parse(run(...flags, '--format', 'geojson')) as {
      type: string;
      features: { geometry: { type: string; coordinates: number[] }; properties: PlanRow }[];
    };
    expect(type).toBe('FeatureCollection');
    const rows = run(...flags, '--format', 'csv').split('\r\n');
    expect(rows).toHaveLength(3);
    for (const [i, { geometry, properties }] of features.entries()) {
      expect(geometry.type).toBe('Point');
      expect(rows[i + 1]).toContain(geometry.coordinates.join(','));
      expect(rows[i + 1]).toContain(properties.neighbourhoodCode);
    }
    const table = run(...flags, '--who-gains');
    expect(table).toMatch(/Proven: at least \d+% of what the best 2 places could gain\./);
    expect(table).toMatch(/Today [\d,]+ of [\d,]+ people in areas of high need/);
    expect(table).toContain('most deprived fifth');
  });

  it('refuses a place or a site that there is not, with what there is', () => {
    expect(complaint('--within', 'Cumbria')).toContain('does not know "Cumbria"');
    for (const site of ['here', '1', '-3.5,95', '-3.5,54,1', '-3.5,54,20,mentoring,1'])
      expect(complaint('--add', site)).toContain('is not longitude,latitude in degrees');
    expect(complaint('--choose', '21')).toContain('from 1 to 20');
  });
});
