import { describe, expect, it } from 'vitest';
import { caddyFile, headersFile, nginxFile, redirectsFile } from '../../src/publish/hostFiles';
import { EMBED_POLICY, MAP_POLICY, PAGE_POLICY } from '../../src/publish/policy';
import { existsSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../', import.meta.url);
const file = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

describe('the files for hosts', () => {
  it.each([
    ['public/_headers', headersFile],
    ['public/_redirects', redirectsFile],
    ['src/publish/hosts/nginx.conf', nginxFile],
    ['src/publish/hosts/Caddyfile', caddyFile],
  ])('%s is what the policy says', (path, make) => {
    expect(file(path)).toBe(make());
  });

  it('are explained with the policy that is in force', () => {
    const manual = file('src/publish/README.md');
    for (const policy of [PAGE_POLICY, MAP_POLICY, EMBED_POLICY])
      expect(manual).toContain(`\n${policy}\n`);
  });

  it('never set one header by two rules for one path', () => {
    const rules = headersFile()
      .trim()
      .split('\n\n')
      .map((block) => {
        const [path = '', ...lines] = block.split('\n');
        return { path, names: lines.map((line) => line.trim().split(':')[0]) };
      });
    const paths = [
      '/',
      '/index.html',
      '/embed',
      '/embed.html',
      '/s/x/',
      '/assets/x',
      '/data/x',
      '/open-referral/services/x',
      '/offline.js',
    ];
    for (const path of paths) {
      const names = rules.filter((rule) => covers(rule.path, path)).flatMap((rule) => rule.names);
      expect(new Set(names).size, path).toBe(names.length);
      expect(names, path).toContain('Cache-Control');
    }
  });

  it('let GitHub Pages serve every folder', () => {
    expect(existsSync(new URL('public/.nojekyll', ROOT))).toBe(true);
  });
});

function covers(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;
}
