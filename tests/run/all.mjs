// Every test, told in the order in which a fault is cheapest to find. Closes with "N passed, N failed".
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { text } from 'node:stream/consumers';

const UNIT_REPORT = 'test-results/unit.json';
const BROWSER_REPORT = 'test-results/browser.json';
mkdirSync('test-results', { recursive: true });

let passed = 0;
let failed = 0;

// Most use one core, so two go at once, each in turn. What they say waits until it is theirs to say.
const format = quietly('format:check');
const lint = format.then(() => quietly('lint'));
const types = lint.then(() => quietly('types'));

const dataCheck = quietly('data:check');
const dataBuild = dataCheck.then(rebuildData);
const build = dataBuild.then(() => quietly('build'));
const budgets = build.then(() => quietly('budgets'));

await step('format', format);
await step('lint', lint);
await step('types', types);
await step('data check', dataCheck);
await step('data build is reproducible', dataBuild);
await suite('unit and property tests', UNIT_REPORT, countUnit, () =>
  aloud('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${UNIT_REPORT}`,
  ]),
);
if (existsSync('../shared/reference') || process.env.REFERENCE_DIR) {
  await step('reference values', quietly('test:reference'));
}
await step('build', build);
await step('bundle budgets', budgets);
await suite('browser tests', BROWSER_REPORT, countBrowser, () =>
  aloud('npm', ['run', '--silent', 'test:browser']),
);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** One check that passes or fails as a whole. */
async function step(name, check) {
  console.log(`\n== ${name}`);
  const { ok, said, seconds } = await check;
  if (ok) passed += 1;
  else failed += 1;
  process.stdout.write(said);
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${seconds.toFixed(1)} s)`);
}

/** A test runner that counts its own tests. One that ends badly without a failed test counts as one. */
async function suite(name, report, count, run) {
  console.log(`\n== ${name}`);
  rmSync(report, { force: true });
  const ok = await run();
  const counts = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : [0, 0];
  passed += counts[0];
  failed += Math.max(counts[1], ok && counts[0] > 0 ? 0 : 1);
}

function countUnit(report) {
  return [report.numPassedTests, report.numFailedTests];
}

function countBrowser({ stats }) {
  return [stats.expected, stats.unexpected + stats.flaky];
}

/** Runs a script of package.json, and keeps what it says. */
async function quietly(script) {
  const started = Date.now();
  const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [status, ...said] = await Promise.all([
    ended(child),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { ok: status === 0, said: said.join(''), seconds: (Date.now() - started) / 1000 };
}

/** Runs a command that says how it goes, behind what is still measured beside it. */
async function aloud(command, words) {
  const child = spawn(command, words, { stdio: 'inherit' });
  setPriority(child.pid, 10);
  return (await ended(child)) === 0;
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
}

async function rebuildData() {
  const before = checksums('public/data');
  const built = await quietly('data:build');
  const changed = differences(before, checksums('public/data'));
  return { ...built, ok: built.ok && changed.length === 0, said: built.said + changed.join('') };
}

function checksums(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .toSorted()
    .map((name) => {
      const sum = createHash('sha256').update(readFileSync(name)).digest('hex');
      return `${name} ${sum}`;
    });
}

function differences(before, after) {
  return [...before, ...after]
    .filter((line) => !before.includes(line) || !after.includes(line))
    .map((line) => `differs from what is committed: ${line}\n`);
}
