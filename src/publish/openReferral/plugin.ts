import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readRows } from '../readRows';
import { openReferralFiles, type OpenReferralTables } from './files';
import { OPEN_REFERRAL } from './paths';

/**
 * Writes the pioneers as Open Referral UK beside the page. Written after the bundle, as the 1,600
 * files are none of the page's. OPEN_REFERRAL_UNKNOWN=1 puts in those of whom nobody could tell
 * whether they are at work.
 */
export function openReferral(settings: Readonly<Record<string, string | undefined>>): Plugin {
  let folder = '';
  return {
    name: 'pps-open-referral',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir, OPEN_REFERRAL);
    },
    closeBundle() {
      const withUnknown = settings['OPEN_REFERRAL_UNKNOWN'] === '1';
      const files = openReferralFiles(readOpenReferralTables(), readEdition(), withUnknown);
      for (const [path, content] of files) {
        const file = join(folder, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${JSON.stringify(content)}\n`);
      }
    },
  };
}

/** @throws the first problem of a table */
export function readOpenReferralTables(): OpenReferralTables {
  return {
    organisations: readRows('organisations'),
    sites: readRows('sites'),
    areas: readRows('areas'),
    sectors: readRows('sectors'),
    families: readRows('families'),
    practices: readRows('practices'),
  };
}

function readEdition(): string {
  return readFileSync('data/VERSION', 'utf8').trim();
}
