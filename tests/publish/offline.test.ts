import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isKept } from '../../src/publish/offline';

const manifest = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as {
  readonly files: Record<string, unknown>;
};

describe('what is kept for offline', () => {
  it('is the page, its code, and every file of the data', () => {
    expect(existsSync('public/favicon.svg')).toBe(true);
    expect(
      ['index.html', 'favicon.svg', 'assets/a-1.js', 's/child-poverty/index.html'].every(isKept),
    ).toBe(true);
    expect(Object.keys(manifest.files).filter((name) => !isKept(`data/${name}`))).toEqual([]);
  });

  it.each([
    'embed.html',
    'pps-map.js',
    'og/child-poverty.jpg',
    '_headers',
    'assets/drawn-1a2b/view-explore.json',
    'offline.js',
    'open-referral/services.json',
    '.vite/manifest.json',
  ])('is not %s', (path) => expect(isKept(path)).toBe(false));
});
