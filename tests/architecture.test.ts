import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rank of each folder of src. Arrows only go down; a folder may always import itself. */
const RANK: Readonly<Record<string, number>> = {
  domain: 0,
  i18n: 0,
  analysis: 1,
  dataset: 1,
  offline: 1,
  worker: 2,
  store: 3,
  map: 4,
  ui: 4,
  words: 4,
  parts: 5,
  features: 6,
  app: 7,
  embed: 7,
  cli: 7,
  publish: 7,
};

/** Folders that may import less than everything below their rank. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  i18n: [],
  analysis: ['domain'],
  dataset: ['domain'],
  offline: [],
  worker: ['analysis', 'dataset', 'domain'],
  map: ['domain', 'i18n'],
  ui: ['domain', 'i18n'],
  words: ['analysis', 'domain', 'i18n'],
};

/** The ways to ask which view is open. What is to be known of one stands in its row. */
const ASKS_FOR_A_VIEW = [
  /\b(?:view|framed)\)?\s*[!=]==?\s*['"`]/,
  /['"`]\s*[!=]==?\s*[\w.]*\b(?:view|framed)\b/,
  /\bswitch \([\w.]*\b(?:view|framed)\)/,
  /\.(?:includes|has)\([\w.]*\b(?:view|framed)\)/,
];

const MOST_LINES = 400;
const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

interface Arrow {
  readonly from: string;
  readonly to: string;
}

const everyFile = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.\w+$/.test(name))
  .map((name) => name.split(sep).join(posix.sep));
const files = everyFile.filter((name) => /\.(ts|tsx)$/.test(name));

const arrows = files.flatMap(importsOf);
/** Between files that run each other's code as they start: no types, and nothing on demand. */
const startArrows = files.flatMap(startImportsOf);

describe('the house', () => {
  it('has only the folders whose rank is known', () => {
    const folders = new Set(files.map(folderOf));
    expect([...folders].filter((folder) => !(folder in RANK))).toEqual([]);
  });

  it('has arrows that only go down', () => {
    expect(arrows.filter((arrow) => !isAllowed(arrow)).map(describeArrow)).toEqual([]);
  });

  it('has no feature that imports another', () => {
    const between = arrows.filter(
      ({ from, to }) =>
        folderOf(from) === 'features' &&
        folderOf(to) === 'features' &&
        from.split('/')[1] !== to.split('/')[1],
    );
    expect(between.map(describeArrow)).toEqual([]);
  });

  it('has no circle of files that need each other to start', () => {
    expect(circles(startArrows)).toEqual([]);
  });

  it('has no two files in a folder whose names differ by case only', () => {
    expect(namedAlike(everyFile)).toEqual([]);
  });

  it('touches history in one file alone', () => {
    const touching = files.filter((file) => /\b(pushState|replaceState)\b/.test(read(file)));
    expect(touching).toEqual(['store/urlSync.ts']);
  });

  it('asks the browser for a language in src/i18n alone, and never for Welsh', () => {
    const asking = files.filter((file) =>
      /\bIntl\.(?!LDML)|\blocaleCompare\b|\btoLocale\w*String\b/.test(read(file)),
    );
    expect(asking.toSorted()).toEqual(['i18n/format.ts', 'i18n/rules.ts']);
    const inWelsh = asking.filter((file) => /Intl[^;]*['"]cy/.test(read(file)));
    expect(inWelsh).toEqual([]);
  });

  it('keeps no cookie, and in storage what a person asks to keep, by one file', () => {
    const keeping = files.filter((file) =>
      /\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/.test(read(file)),
    );
    expect(keeping).toEqual(['store/deviceText.ts']);
  });

  it('keeps files for offline in src/offline alone', () => {
    // Whether a page came out of it may be asked by a script that imports nothing.
    const asks = /\bcaches\b|\bserviceWorker\b(?!\?\.controller\b)/;
    const keeping = files.filter((file) => asks.test(read(file)));
    expect(keeping.filter((file) => folderOf(file) !== 'offline')).toEqual([]);
  });

  it('has no frame on another site that could keep anything', () => {
    const reached = new Set<string>();
    const walk = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { from, to } of arrows)
        if (from === file)
          for (const end of ['', '.ts', '.tsx', '/index.ts'])
            if (files.includes(to + end)) walk(to + end);
    };
    walk('embed/main.tsx');
    expect(reached.size).toBeGreaterThan(100);
    expect(
      [...reached].filter(
        (file) =>
          folderOf(file) === 'offline' ||
          file === 'store/ownKept.ts' ||
          file === 'store/deviceText.ts',
      ),
    ).toEqual([]);
    expect([...reached].filter((file) => file.startsWith('features/record/'))).toEqual([]);
  });

  it('knows MapLibre in src/map alone', () => {
    const knowing = files.filter((file) => /from 'maplibre-gl/.test(read(file)));
    expect(knowing.filter((file) => folderOf(file) !== 'map')).toEqual([]);
  });

  it('asks which view is open in the table of views alone', () => {
    const asking = files.filter((file) => asksForAView(read(file)));
    expect(asking.filter((file) => file !== 'store/views.ts')).toEqual([]);
  });

  it(`has no file of over ${MOST_LINES} lines`, () => {
    const long = everyFile.filter((file) => read(file).split('\n').length > MOST_LINES);
    expect(long).toEqual([]);
  });
});

describe('the rules themselves', () => {
  it('refuse an arrow that goes up, and one that a folder may not have', () => {
    expect(isAllowed({ from: 'store/store.ts', to: 'features/gaps/GapsPanel.tsx' })).toBe(false);
    expect(isAllowed({ from: 'map/style.ts', to: 'store/store.ts' })).toBe(false);
    expect(isAllowed({ from: 'features/gaps/GapsPanel.tsx', to: 'map/scales.ts' })).toBe(true);
    expect(isAllowed({ from: 'parts/useTheme.ts', to: 'features/gaps/GapsPanel.tsx' })).toBe(false);
    expect(isAllowed({ from: 'parts/useTheme.ts', to: 'store/store.ts' })).toBe(true);
  });

  it('keep the two wings apart', () => {
    expect(isAllowed({ from: 'app/App.tsx', to: 'embed/Embed.tsx' })).toBe(false);
    expect(isAllowed({ from: 'embed/Embed.tsx', to: 'app/App.tsx' })).toBe(false);
  });

  it('find a circle, and name it once', () => {
    const round = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
      { from: 'a', to: 'd' },
      { from: 'd', to: 'd' },
    ];
    expect(circles(round)).toEqual(['b -> c -> b', 'd -> d']);
    expect(circles(round.filter(({ from }) => from === 'a'))).toEqual([]);
  });

  it('count what a file needs to start: no types, and nothing on demand', () => {
    const text = `
      import type { A } from './a';
      export type { B } from './b';
      import {
        type C,
        d,
      } from './c';
      export * from './d';
      import './e.css';
      const f = import('./f');
    `;
    expect(startSpecifiersIn(text)).toEqual(['./c', './d', './e.css']);
  });

  it('find names that differ by case, whatever they end in', () => {
    expect(namedAlike(['a/Rows.module.css', 'a/Rows.tsx', 'a/rows.ts', 'b/rows.ts'])).toEqual([
      'a/Rows.tsx',
      'a/rows.ts',
    ]);
  });

  it.each([
    "link.view === 'gaps'",
    "view !== 'explore' && afresh",
    "'need' === state.link.view",
    'switch (link.view) {',
    'AREA_VIEWS.includes(view)',
    "framed === 'gaps'",
  ])('know a question for a view: %s', (text) => {
    expect(asksForAView(text)).toBe(true);
  });

  it.each(['link.view === other', "selected.kind === 'area'", "go({ view: 'gaps' })"])(
    'know what is none: %s',
    (text) => {
      expect(asksForAView(text)).toBe(false);
    },
  );
});

function importsOf(file: string): Arrow[] {
  const specifiers = [
    ...read(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g),
    ...read(file).matchAll(/new URL\(\s*'(\.[^']+)'/g),
  ];
  return specifiers.flatMap(([, specifier = '']) => {
    const target = relative(source, resolve(source, dirname(file), specifier));
    const to = target.split(sep).join(posix.sep);
    return to.startsWith('..') ? [] : [{ from: file, to }];
  });
}

/** The imports and re-exports that leave code behind when types are taken away. */
function startSpecifiersIn(text: string): string[] {
  const found = text.matchAll(
    /^\s*(?:import|export)\s(?!type\b)(?:[\w*{][^;'"()=]*?\sfrom\s+)?'(\.[^']+)'/gm,
  );
  return [...found].map(([, specifier = '']) => specifier);
}

function startImportsOf(file: string): Arrow[] {
  return startSpecifiersIn(read(file)).flatMap((specifier) => {
    const path = posix.join(posix.dirname(file), specifier);
    const to = ['', '.ts', '.tsx', '/index.ts'].map((end) => path + end);
    const found = to.find((each) => files.includes(each));
    return found === undefined ? [] : [{ from: file, to: found }];
  });
}

/** Every circle that a walk along the arrows closes, as "a -> b -> a", each found once. */
function circles(along: readonly Arrow[]): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(' -> '));
    if (start >= 0 || done.has(file)) return;
    for (const { from, to } of along) if (from === file) walk(to, [...path, file]);
    done.add(file);
  };
  for (const { from } of along) walk(from, []);
  return found;
}

/** Files of one folder that some systems would take for one another, but for their endings. */
function namedAlike(names: readonly string[]): string[] {
  const stem = (name: string): string => name.replace(/(\.\w+)+$/, '');
  const firsts = new Map(names.map((name) => [stem(name), name]));
  const inSmall = [...firsts.keys()].map((name) => name.toLowerCase());
  return [...firsts.values()]
    .filter(
      (_, at) => inSmall.indexOf(inSmall[at] ?? '') !== inSmall.lastIndexOf(inSmall[at] ?? ''),
    )
    .toSorted();
}

function isAllowed({ from, to }: Arrow): boolean {
  const [above, below] = [folderOf(from), folderOf(to)];
  if (above === below) return true;
  const only = ONLY[above];
  if (only) return only.includes(below);
  return (RANK[below] ?? Infinity) < (RANK[above] ?? -1);
}

function asksForAView(text: string): boolean {
  return ASKS_FOR_A_VIEW.some((question) => question.test(text));
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function describeArrow({ from, to }: Arrow): string {
  return `${from} -> ${to}`;
}

function read(file: string): string {
  return readFileSync(join(source, file), 'utf8');
}
