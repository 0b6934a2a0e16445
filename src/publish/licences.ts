import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const LICENCES_FILE = 'licences.txt';

const PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u;
const LICENCE_NAME = /^(?:licen[cs]e|copying|notice)/iu;

/**
 * Writes licences.txt: our own licence, then that of every package of which something ships, in the
 * page or in its worker, which is a build of its own. Most licences ask for no more, and no less.
 *
 * @returns the plugin of the page, and that of its workers
 */
export function licences(): { readonly page: Plugin; readonly worker: () => Plugin } {
  const folders = new Set<string>();
  const collect = (ids: Iterable<string>): void => {
    for (const id of ids)
      for (const folder of packageFolders(id.replaceAll('\\', '/').replace(/^\0+/u, '')))
        folders.add(folder);
  };
  const gather: Plugin['generateBundle'] = function gather(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') collect(file.moduleIds);
    // Styles and type leave the chunks before they are counted.
    collect([...this.getModuleIds()].filter((id) => id.includes('.css')));
  };
  return {
    worker: () => ({ name: 'pps-licences-of-worker', generateBundle: gather }),
    page: {
      name: 'pps-licences',
      apply: 'build',
      async generateBundle(options, bundle, isWrite) {
        await gather.call(this, options, bundle, isWrite);
        const source = noticeOf(readFileSync('LICENSE', 'utf8'), [...folders].map(readPackage));
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source });
      },
    },
  };
}

/**
 * The folder of the package that a file is of; none of a file of ours. A package that holds a copy
 * of another, without its licence, ships both: the other is read where it is installed.
 */
function packageFolders(id: string): readonly string[] {
  const folder = PACKAGE.exec(id)?.[1];
  if (folder === undefined) return [];
  if (existsSync(join(folder, 'package.json'))) return [folder];
  const copied = /node_modules\/((?:@[^/]+\/)?[^/]+)$/u.exec(folder)![1]!;
  const outer = folder.slice(0, -`/node_modules/${copied}`.length);
  return [...packageFolders(`${outer}/`), join(process.cwd(), 'node_modules', copied)];
}

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As its author says in one word: "MIT". */
  readonly licence: string;
  /** Empty where the package holds no text of its licence. */
  readonly text: string;
}

export function noticeOf(own: string, packages: readonly ShippedPackage[]): string {
  const parts = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, text }) => `${name} ${version}\n${licence}\n\n${text}`.trim());
  return `${[own.trim(), ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string };
  if (license === undefined) throw new Error(`${name} names no licence: it may not ship`);
  const files = readdirSync(folder).filter((file) => LICENCE_NAME.test(file));
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return { name, version, licence: license, text };
}
