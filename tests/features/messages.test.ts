import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');
const FEATURES = join(SOURCE, 'features');

/** Every page has these. */
const EVERYWHERE: ReadonlySet<string> = new Set(['app', 'domain']);

/** Namespaces that code says, by the three ways there are to name them. */
const SAYS = /(?:useTranslation\(|getFixedT\([^,()]*, |TFunction<)(\[[^\]]*\]|'\w+')/g;
const ADDS = /addMessages\(\{([^}]*)\}\)/g;

const features = readdirSync(FEATURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(features)('the words of %s', (feature) => {
  const files = readdirSync(join(FEATURES, feature), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ name, code: readFileSync(join(FEATURES, feature, name), 'utf8') }));

  it('come with its code', () => {
    const said = files.flatMap(({ code }) => found(code, SAYS));
    const added = new Set(files.flatMap(({ code }) => found(code, ADDS)));
    expect(said.filter((name) => !EVERYWHERE.has(name) && !added.has(name))).toEqual([]);
  });

  it('come by every way in', () => {
    const waysIn = files.filter(({ name }) => isWayIn(feature, name));
    expect(waysIn).not.toEqual([]);
    const silent = waysIn.filter(({ code }) => found(code, SAYS).length > 0 && !brings(code));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

function found(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].flatMap(([, names]) => names?.match(/\w+/g) ?? []);
}

function brings(code: string): boolean {
  return code.includes("import './messages';") || code.includes('addMessages(');
}

/** What the pages of src/app import, at once or on demand. */
function isWayIn(feature: string, file: string): boolean {
  const from = `'../features/${feature}/${file.replace(/\.tsx?$/, '')}'`;
  return readdirSync(join(SOURCE, 'app')).some((name) =>
    /\.tsx?$/.test(name) ? readFileSync(join(SOURCE, 'app', name), 'utf8').includes(from) : false,
  );
}
