import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}
interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

const FOLDER = join(import.meta.dirname, '../.github/workflows');

/** What a workflow does that would let a stranger's words or a package too near. */
function faultsOf({ permissions, jobs }: Workflow): readonly string[] {
  const all = Object.values(jobs);
  const steps = all.flatMap((job) => job.steps);
  return [
    Object.keys(permissions ?? { all: 'write' }).length > 0 &&
      'has permissions beyond those of its jobs',
    all.some((job) => job['timeout-minutes'] === undefined) && 'has a job without end',
    steps.some(({ run }) => run?.includes('${{')) && 'pastes what it is told into a command',
    steps.some(({ uses }) => uses !== undefined && !/@[0-9a-f]{40}$/u.test(uses)) &&
      'is not pinned',
    steps.some(({ run }) => /\bnpm (?:ci|install)\b(?!.*--ignore-scripts)/u.test(run ?? '')) &&
      'runs what packages bring',
    steps.some(
      (step) =>
        step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false,
    ) && 'leaves its key where other steps find it',
  ].filter((fault) => fault !== false);
}

const read = (file: string): Workflow =>
  parse(readFileSync(join(FOLDER, file), 'utf8')) as Workflow;

describe('the workflows', () => {
  it.each(readdirSync(FOLDER))('%s keeps strangers out of its commands', (file) => {
    expect(faultsOf(read(file))).toEqual([]);
  });

  it('may do to the repository what opening a pull request needs, and hold its key for that step alone', () => {
    const { propose } = read('record.yml').jobs;
    expect(propose?.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    const holding = propose?.steps.filter(({ env }) =>
      JSON.stringify(env ?? {}).includes('github.token'),
    );
    expect(holding?.map(({ run }) => run?.includes('gh pr create'))).toEqual([true]);
  });

  it('take the text of an issue by the environment into a file', () => {
    const { propose } = read('record.yml').jobs;
    const taking = propose?.steps.filter(({ env }) =>
      JSON.stringify(env ?? {}).includes('issue.body'),
    );
    expect(taking?.map(({ run }) => run)).toEqual([
      `printf '%s' "$BODY" > "$RUNNER_TEMP/issue.txt"`,
    ]);
  });
});

describe('a workflow is refused', () => {
  const [first, ...more] = read('record.yml').jobs['propose']!.steps;
  const withStep = (step: Step): Workflow => ({
    permissions: {},
    jobs: { one: { 'timeout-minutes': 1, steps: [first!, ...more, step] } },
  });

  it.each<[string, Workflow]>([
    [
      'pastes what it is told into a command',
      withStep({ run: 'echo ${{ github.event.issue.body }}' }),
    ],
    ['is not pinned', withStep({ uses: 'actions/cache@v4' })],
    ['runs what packages bring', withStep({ run: 'npm ci' })],
    [
      'leaves its key where other steps find it',
      withStep({ uses: `actions/checkout@${'0'.repeat(40)}` }),
    ],
    ['has permissions beyond those of its jobs', { jobs: {} }],
    ['has permissions beyond those of its jobs', { permissions: { contents: 'write' }, jobs: {} }],
    ['has a job without end', { permissions: {}, jobs: { one: { steps: [] } } }],
  ])('that %s', (fault, workflow) => {
    expect(faultsOf(workflow)).toEqual([fault]);
  });
});
