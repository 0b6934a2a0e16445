import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transformWithOxc, type Plugin, type Rolldown } from 'vite';
import { DEFAULT_EMBED } from '../store/embedOptions';
import { LOOKS } from '../store/linkParameters';
import { usualView } from '../store/views';
import { escapeHtml } from '../ui/escapeHtml';
import { filesOf } from './bundleFiles';
import { folderOf, rowsOf, type DrawnPages } from './drawnPages';
import { PIECES_OF_SHAPES, piecesOfViews, viewsThatAsk } from './pieces';

const SCRIPT = 'src/parts/filesAhead.ts';
/** What runs with it, where a page has something drawn in it already. */
const EARLY = 'src/app/early.ts';
const HASH_LETTERS = 8;
const WORKER = /^assets\/worker-/;
const STYLES = /\n *<link rel="stylesheet"[^>]*>/g;
/** What the page asks for by itself: the first of its code, and all that is preloaded. */
const ENTRY = /\n *<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/;
const PRELOADS = /\n *<link rel="(?:modulepreload|preload)"[^>]*href="\.\/([^"]+)"[^>]*>/g;

/** What a page tells its script src/parts/filesAhead.ts, beside the files. */
interface Table {
  /** What runs before anything else, as one file. */
  readonly scripts: readonly string[];
  /** The parameter of the address that names a state. */
  readonly by: string;
  /** Parameters that say nothing of what is shown. */
  readonly looks: string;
  /** The state of an address that names none, and says nothing else or something. */
  readonly opening: string;
  readonly usual: string;
  /** For each state, the modules that the page imports for it. */
  readonly pieces: Readonly<Record<string, readonly string[]>>;
  /**
   * What is sure to be read besides, by state, or by state and parameter: files beside the code, in
   * the order in which their words stand. One that is not used makes browsers complain.
   */
  readonly data: Readonly<Record<string, readonly string[]>>;
  /** The states that ask the worker, which reads its own files. */
  readonly asking: readonly string[];
  /** Whether states of it are drawn ahead. */
  readonly drawn: boolean;
}

/** What the worker reads that the page has not asked for anyway. */
const WORKER_DATA = ['data/demand.json', 'data/indicators.json'];

const tables = (): Readonly<Record<string, Table>> => ({
  '/index.html': {
    scripts: [SCRIPT, EARLY],
    by: 'view',
    looks: [...LOOKS].join(' '),
    opening: usualView(false),
    usual: usualView(true),
    pieces: piecesOfViews(),
    data: {
      start: ['glance.json'],
      'area-area': ['indicators.json', 'figures.json', 'comparisons.json', 'demand.json'],
    },
    asking: viewsThatAsk(),
    drawn: true,
  },
  '/embed.html': {
    scripts: [SCRIPT],
    by: 'what',
    looks: '',
    opening: DEFAULT_EMBED.what,
    usual: DEFAULT_EMBED.what,
    pieces: PIECES_OF_SHAPES,
    data: {},
    asking: [],
    drawn: false,
  },
});

/**
 * Has the code and the data of the state that an address names fetched before any code has run, behind
 * the styles that its first words stand in.
 */
export function filesAhead(drawn: () => Promise<DrawnPages>): Plugin {
  const codeOf = new Map<string, string>();
  return {
    name: 'pps-files-ahead',
    apply: 'build',
    async buildStart() {
      for (const file of [SCRIPT, EARLY])
        codeOf.set(file, (await transformWithOxc(readFileSync(file, 'utf8'), file)).code);
    },
    generateBundle() {
      for (const { scripts } of Object.values(tables())) {
        const [fileName, source] = joined(scripts, codeOf);
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path, bundle = {} }) {
        const table = tables()[path];
        if (!table) return html;
        const pages = table.drawn ? await drawn() : new Map<string, string>();
        const own = table.drawn ? ownFiles(html) : { entry: '', always: [] };
        const attributes = [
          ...attributesOf({ ...table, always: own.always }, bundle, html),
          ...drawnAttributes(pages, own.entry),
        ]
          .map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
          .join('');
        const [script] = joined(table.scripts, codeOf);
        const styles = (html.match(STYLES) ?? []).join('');
        const bare = table.drawn ? html.replace(ENTRY, '').replaceAll(PRELOADS, '') : html;
        // Behind the styles, for which it waits: the opening words are seen before more is asked for.
        return bare
          .replaceAll(STYLES, '')
          .replace(
            /<script|<\/head>/,
            (first) =>
              `${styles.trimStart()}\n    <script src="./${script}"${attributes}></script>\n    ${first}`,
          );
      },
    },
  };
}

/** Several scripts as one file, by its path in the built folder. */
function joined(
  scripts: readonly string[],
  codeOf: ReadonlyMap<string, string>,
): readonly [path: string, code: string] {
  const code = scripts.map((file) => codeOf.get(file) ?? '').join('\n');
  const hash = createHash('sha256').update(code).digest('hex').slice(0, HASH_LETTERS);
  return [`assets/early-${hash}.js`, code];
}

/**
 * Each file once, and for each state their places in that list: `files`, and `for-<state>` or
 * `for-<state>-<parameter>`, and `worker-<state>` for what the worker reads.
 *
 * @param html of the page, which asks for some files by itself
 */
export function attributesOf(
  {
    by,
    looks,
    opening,
    usual,
    pieces,
    data,
    asking,
    always = [],
  }: Omit<Table, 'scripts' | 'drawn'> & {
    readonly always?: readonly string[];
  },
  bundle: Rolldown.OutputBundle,
  html: string,
): readonly (readonly [name: string, value: string])[] {
  const files = [...always];
  const places = (wanted: readonly string[]): string => {
    const news = wanted.filter((file) => !html.includes(`"./${file}"`));
    files.push(...news.filter((file) => !files.includes(file)));
    return news.map((file) => files.indexOf(file)).join(' ');
  };
  const states = [...new Set([...Object.keys(pieces), ...Object.keys(data)])];
  const rows = states.map((state): [string, string] => {
    const { styles, scripts } = filesOf(pieces[state] ?? [], bundle);
    const read = (data[state] ?? []).map((file) => `data/${file}`);
    return [`for-${state}`, places([...styles, ...scripts, ...read])];
  });
  const worker = Object.keys(bundle).filter((file) => WORKER.test(file));
  const asked = asking.map((state): [string, string] => [
    `worker-${state}`,
    places([...worker, ...WORKER_DATA]),
  ]);
  return [
    ['by', by],
    ['looks', looks],
    ['opening', opening],
    ['usual', usual],
    ...(always.length > 0 ? [['always', always.map((_, place) => place).join(' ')] as const] : []),
    ['files', files.map((file) => `./${file}`).join(' ')],
    ...rows,
    ...asked,
  ];
}

/** What a page with drawn words asks for by itself: that is left to the script, which lets words come first. */
function ownFiles(html: string): { readonly entry: string; readonly always: readonly string[] } {
  const entry = ENTRY.exec(html)?.[1];
  if (entry === undefined) throw new Error('the page has no code of its own');
  return { entry, always: [...html.matchAll(PRELOADS)].map(([, file]) => file!) };
}

function drawnAttributes(
  pages: DrawnPages,
  entry: string,
): readonly (readonly [name: string, value: string])[] {
  if (pages.size === 0) return [];
  return [
    ['entry', entry],
    ['drawn-links', rowsOf(pages)],
    ['drawn-in', `./${folderOf(pages)}`],
  ];
}
