import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { FRAMED_VIEWS, NAVIGATION_VIEWS, VIEW_FACTS, viewHas, VIEWS } from '../../src/store/views';

// The compiler reads the whole source twice; a machine shared by many takes its time.
vi.setConfig({ testTimeout: 180_000 });

describe('the table of views', () => {
  it('gives the navigation and the views that can be framed, in its order', () => {
    expect(NAVIGATION_VIEWS).toEqual(['explore', 'need', 'gaps', 'plan', 'method']);
    expect(FRAMED_VIEWS).toEqual(['explore', 'need', 'gaps', 'plan']);
  });

  it('finds a view by all that is asked of it', () => {
    const found = VIEWS.filter((view) => viewHas(view, { layout: 'reading', title: 'fixed' }));
    expect(found).toEqual(['start', 'method', 'questions', 'record', 'embed']);
  });
});

const root = resolve(import.meta.dirname, '../..');
const copies: string[] = [];
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

/** Every question that the table asks, with an answer for a view on trial. */
const ANSWERS: Readonly<Record<keyof typeof VIEW_FACTS.explore, string>> = {
  layout: `'besideMap'`,
  search: `'header'`,
  data: `'core'`,
  navigation: 'true',
  framed: 'true',
  table: `'gaps'`,
  colours: `'gaps'`,
  sites: `'counted'`,
  analysis: `'answer'`,
  title: `'fixed'`,
};
const TABLE = 'export const VIEW_FACTS = {';
const row = (name: string, answers: Readonly<Record<string, string>>): string =>
  ` ${name}: { ${Object.entries(answers)
    .map((answer) => answer.join(': '))
    .join(', ')} },`;

describe('a view that is added', () => {
  it('compiles once every question is answered', async () => {
    const words = ` trial: 'Trial',`;
    const copy = sourceWith([
      ['store/views.ts', TABLE, row('trial', ANSWERS)],
      [
        'app/views.tsx',
        '() => Promise<ComponentType>>> = {',
        ' trial: () => Promise.resolve(() => null),',
      ],
      [
        'embed/EmbedList.tsx',
        'Readonly<Record<FramedView, ComponentType>> = {',
        ' trial: () => null,',
      ],
      ...['en', 'cy'].flatMap((language): Change[] => [
        [`i18n/${language}/app.ts`, '  views: {', words],
        [`i18n/${language}/app.ts`, '  viewHints: {', words],
        [`i18n/${language}/titles.ts`, ' = {', words],
        [`i18n/${language}/titles.ts`, '  description: {', words],
        [`i18n/${language}/embedBuilder.ts`, '  view: {', words],
        [`i18n/${language}/embedBuilder.ts`, '  defaultTitle: {', words],
      ]),
    ]);
    expect(await complaints(copy)).toEqual([]);
  });

  it('is refused while its row lacks an answer, whichever it is, or it has no panel or words', async () => {
    const questions = Object.keys(ANSWERS);
    const rows = questions.map((question) => {
      const { [question]: _, ...rest }: Record<string, string> = ANSWERS;
      return row(`without_${question}`, rest);
    });
    const said = await complaints(sourceWith([['store/views.ts', TABLE, rows.join('')]]));
    for (const question of questions) {
      expect(said).toContainEqual(
        expect.stringMatching(`^src/store/views.ts.* Property '${question}' is missing`),
      );
    }
    for (const file of [
      'src/app/views.tsx',
      'src/embed/EmbedList.tsx',
      'src/app/Header.tsx',
      'src/store/selectors/stateWords.ts',
      'src/features/embedBuilder/ContentChoices.tsx',
      'src/features/embedBuilder/usualTitle.ts',
    ]) {
      expect(said).toContainEqual(expect.stringMatching(`^${file}`));
    }
  });
});

/** After the first place where the text stands in the file, what is added. */
type Change = readonly [file: string, after: string, added: string];

/** A copy of the source with changes, beside the packages it needs. Returns its folder. */
function sourceWith(changes: readonly Change[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'pps-views-'));
  copies.push(copy);
  cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const { compilerOptions }: { compilerOptions: object } = JSON.parse(
    readFileSync(join(root, 'tsconfig.json'), 'utf8'),
  );
  writeFileSync(
    join(copy, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['src/app', 'src/embed', 'src/**/*.d.ts'] }),
  );
  for (const [file, after, added] of changes) {
    const path = join(copy, 'src', file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(after)) throw new Error(`${file} has no "${after}" any more`);
    writeFileSync(path, text.replace(after, `${after}${added}`));
  }
  return copy;
}

/** What the compiler says against a copy, one whole complaint a line. */
function complaints(copy: string): Promise<string[]> {
  const compiler = join(root, 'node_modules/.bin/tsc');
  return new Promise((done) => {
    execFile(
      compiler,
      ['--noEmit', '--pretty', 'false', '--checkers', '1'],
      { cwd: copy },
      (_, said) => {
        const whole = said.trim().replaceAll(/\n\s+/g, ' ');
        done(whole === '' ? [] : whole.split('\n'));
      },
    );
  });
}
