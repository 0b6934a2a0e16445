import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as buildByVite, type Plugin } from 'vite';
import { BUILD_META, LIST_FILE, SUMMARY_FILE, WORKER_FILE } from '../offline/addresses';
import { SHA256_LETTERS, type KeptList } from '../offline/lists';

const WORKER_SOURCE = 'src/offline/worker.ts';

/**
 * What the map needs to open and answer. Frames on other sites, and pictures of links, do not come, nor
 * what is drawn ahead: code that is at hand is there as soon.
 */
const KEPT = /^(?:index\.html|favicon\.svg|licences\.txt|(?:assets\/(?!drawn-)|data\/|s\/).*)$/u;

export const isKept = (path: string): boolean => KEPT.test(path);

/** Packed already. */
const PACKED = /\.(?:woff2|jpg|png)$/u;

/**
 * Writes what keeping the map for offline needs: in the page, which build it is of; beside it, the
 * worker, and what there is to keep.
 */
export function offline(): Plugin {
  let folder = '';
  let build = '';
  return {
    name: 'pps-offline',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (!path.endsWith('/index.html')) return html;
        build = buildOf(Object.keys(bundle ?? {}));
        const meta = `<meta name="${BUILD_META}" content="${build}" />`;
        return html.replace('</head>', `  ${meta}\n  </head>`);
      },
    },
    async closeBundle() {
      // By itself, in one file that imports nothing: older browsers know no other workers of this kind.
      await buildByVite({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          target: 'es2022',
          outDir: folder,
          emptyOutDir: false,
          rolldownOptions: {
            input: WORKER_SOURCE,
            output: { format: 'iife', entryFileNames: WORKER_FILE },
          },
        },
      });
      const { files, ...summary } = listOf(folder, build);
      const write = (file: string, content: object): void =>
        writeFileSync(join(folder, file), `${JSON.stringify(content)}\n`);
      write(SUMMARY_FILE, summary);
      write(LIST_FILE, { ...summary, files } satisfies KeptList);
    },
  };
}

/** Every built name holds a hash of its content, and one of them the edition of the data. */
function buildOf(names: readonly string[]): string {
  const built = names.filter((name) => name.startsWith('assets/')).toSorted();
  return sha256(Buffer.from(built.join(' ')));
}

function listOf(folder: string, build: string): KeptList {
  const { edition, dataDate } = JSON.parse(
    readFileSync(join(folder, 'data/manifest.json'), 'utf8'),
  ) as { readonly edition: string; readonly dataDate: string };
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isKept);
  let packedBytes = 0;
  const files = paths.toSorted().map((path) => {
    const content = readFileSync(join(folder, path));
    packedBytes += PACKED.test(path) ? content.length : gzipSync(content).length;
    return { path, bytes: content.length, sha256: sha256(content) };
  });
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { build, edition, dataDate, fileCount: files.length, bytes, packedBytes, files };
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, SHA256_LETTERS);
}
