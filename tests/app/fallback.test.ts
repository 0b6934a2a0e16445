import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** As the pages say before their code runs, and the README says it to those who build on the map. */
const BROWSERS = [/Chrome(?: and Edge)? 111/, /Firefox 115/, /Safari(?: and iOS)? 16\.4/];

it.each(['index.html', 'embed.html', 'README.md'])(
  '%s says which browsers the map works in',
  (file) => {
    const text = readFileSync(file, 'utf8').replaceAll(/\s+/g, ' ');
    for (const browser of BROWSERS) expect(text).toMatch(browser);
  },
);
