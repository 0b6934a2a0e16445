import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { differenceOf } from './compare';
import { METHODS, type Input } from './registry';

/**
 * Runs every case of every file of reference values, and prints one line per case. The folders are
 * ../shared/reference, beside the repository, where it exists, and the one REFERENCE_DIR names.
 * Exit code 1 when any case fails, a file cannot be read, or a named folder is not there.
 */
interface ReferenceCase {
  readonly name: string;
  readonly input: Input;
  readonly expected: unknown;
  readonly absoluteTolerance?: number;
}

interface ReferenceFile {
  readonly method: string;
  readonly relativeTolerance: number;
  readonly cases: readonly ReferenceCase[];
}

const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const BESIDE = resolve(ROOT, '../shared/reference');

let passed = 0;
let failed = 0;

function report(failure: string | null, what: string): void {
  if (failure === null) passed++;
  else failed++;
  console.log(failure === null ? `ok    ${what}` : `FAIL  ${what}: ${failure}`);
}

function runCase(
  file: ReferenceFile,
  { name, input, expected, absoluteTolerance }: ReferenceCase,
): void {
  const tolerance = { relative: file.relativeTolerance, absolute: absoluteTolerance ?? 0 };
  const what = `${file.method}: ${name}`;
  const method = Object.hasOwn(METHODS, file.method) ? METHODS[file.method] : undefined;
  if (method === undefined) return report('no function answers this method', what);
  try {
    report(differenceOf(method(input), expected, tolerance), what);
  } catch (error) {
    report(String(error), what);
  }
}

function runFile(path: string): void {
  try {
    const file = JSON.parse(readFileSync(path, 'utf8')) as ReferenceFile;
    if (file.cases.length === 0) report('the file has no case', path);
    for (const referenceCase of file.cases) runCase(file, referenceCase);
  } catch (error) {
    report(String(error), path);
  }
}

const named = process.env['REFERENCE_DIR'];
if (named !== undefined && !existsSync(named)) report('REFERENCE_DIR is not a folder', named);
const folders = [BESIDE, ...(named === undefined ? [] : [resolve(named)])];
for (const folder of new Set(folders.filter((path) => existsSync(path))))
  for (const name of readdirSync(folder).sort())
    if (name.endsWith('.json')) runFile(join(folder, name));

console.log(`${passed} passed, ${failed} failed`);
if (passed + failed === 0) console.log('No folder of reference values was found.');
process.exitCode = failed > 0 ? 1 : 0;
