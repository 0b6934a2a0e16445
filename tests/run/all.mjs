// Every test, in the order in which a fault is cheapest to find. Closes with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';

const UNIT_REPORT = 'test-results/unit.json';
const BROWSER_REPORT = 'test-results/browser.json';
mkdirSync('test-results', { recursive: true });

let passed = 0;
let failed = 0;

step('format', () => run('npm', ['run', '--silent', 'format:check']));
step('lint', () => run('npm', ['run', '--silent', 'lint']));
step('types', () => run('npm', ['run', '--silent', 'types']));
step('data check', () => run('npm', ['run', '--silent', 'data:check']));
step('data build is reproducible', () => {
  const before = checksums('public/data');
  return run('npm', ['run', '--silent', 'data:build']) && same(before, checksums('public/data'));
});
suite('unit and property tests', UNIT_REPORT, countUnit, () =>
  run('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${UNIT_REPORT}`,
  ]),
);
if (existsSync('../shared/reference') || process.env.REFERENCE_DIR) {
  step('reference values', () => run('npm', ['run', '--silent', 'test:reference']));
}
step('build', () => run('npm', ['run', '--silent', 'build']));
step('bundle budgets', () => run('npm', ['run', '--silent', 'budgets']));
suite('browser tests', BROWSER_REPORT, countBrowser, () =>
  run('npm', ['run', '--silent', 'test:browser']),
);

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** One check that passes or fails as a whole. */
function step(name, check) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const ok = check();
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/** A test runner that counts its own tests. One that ends badly without a failed test counts as one. */
function suite(name, report, count, check) {
  console.log(`\n== ${name}`);
  rmSync(report, { force: true });
  const ok = check();
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

function run(command, words) {
  return spawnSync(command, words, { stdio: 'inherit' }).status === 0;
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

function same(before, after) {
  const changed = [...before, ...after].filter(
    (line) => !before.includes(line) || !after.includes(line),
  );
  for (const line of changed) console.error(`differs from what is committed: ${line}`);
  return changed.length === 0;
}
