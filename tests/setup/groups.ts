import { readdirSync, readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Which group a test file belongs to, by its path and text. */
function groupOf(file: string): Group {
  const text = readFileSync(file, 'utf8');
  if (/\bvi\.(mock|doMock|resetModules)\(/.test(text)) return 'alone';
  if (text.startsWith('// @vitest-environment jsdom')) return 'drawn';
  return WORDLESS.test(file) ? 'wordless' : 'words';
}

/**
 * The unit tests by what they need, those with the longest first. The files of a worker share what
 * they import, as reading it anew takes longer than most files' tests. Those that draw a page share
 * the page and the packages, and have our own modules to themselves; those that replace modules share
 * nothing.
 */
export const GROUPS = ['wordless', 'words', 'drawn', 'alone'] as const;
type Group = (typeof GROUPS)[number];

/** Says no word of the page: to read all of them takes longer than many of these tests. */
const WORDLESS = /^tests\/(analysis|cli|data|dataset|evidence|fuzz|map|publish|worker)\/.*\.ts$/;

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith('browser'))
  .map((file) => `tests/${file}`);

/** What a file of a group finds before it starts. */
export function setupOf(group: Group): string[] {
  if (group === 'wordless') return [];
  const words = 'tests/setup/words.ts';
  if (group === 'drawn') return ['tests/setup/freshPage.ts'];
  return group === 'alone' ? [words] : [words, 'tests/setup/freshStore.ts'];
}

/** The files of a group. */
export function filesOf(group: Group): string[] {
  return files.filter((file) => groupOf(file) === group);
}

/** One group after the other, so that no worker is given up for want of files of its own. */
export class GroupByGroup extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const turn = ({ project }: TestSpecification): number =>
      GROUPS.findIndex((g) => g === project.name);
    return (await super.sort(specifications)).toSorted((a, b) => turn(a) - turn(b));
  }
}
