import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transformWithOxc, type Plugin, type Rolldown } from 'vite';
import { DEFAULT_EMBED } from '../store/embedOptions';
import { LOOKS } from '../store/linkParameters';
import { usualView } from '../store/views';
import { escapeHtml } from '../ui/escapeHtml';
import { filesOf } from './bundleFiles';
import { PIECES_OF_SHAPES, piecesOfViews } from './pieces';

const SCRIPT = 'src/parts/filesAhead.ts';
const HASH_LETTERS = 8;

/** What a page tells its script src/parts/filesAhead.ts, beside the files. */
interface Table {
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
}

const tables = (): Readonly<Record<string, Table>> => ({
  '/index.html': {
    by: 'view',
    looks: [...LOOKS].join(' '),
    opening: usualView(false),
    usual: usualView(true),
    pieces: piecesOfViews(),
    data: {
      start: ['glance.json'],
      'area-area': [
        'indicators.json',
        'figures.json',
        'comparisons.json',
        'demand.json',
        'boundaries-overview.geojson',
      ],
    },
  },
  '/embed.html': {
    by: 'what',
    looks: '',
    opening: DEFAULT_EMBED.what,
    usual: DEFAULT_EMBED.what,
    pieces: PIECES_OF_SHAPES,
    data: {},
  },
});

/** Has the code and the data of the state that an address names fetched before any code has run. */
export function filesAhead(): Plugin {
  let script = '';
  return {
    name: 'pps-files-ahead',
    apply: 'build',
    async generateBundle() {
      const { code } = await transformWithOxc(readFileSync(SCRIPT, 'utf8'), SCRIPT);
      const hash = createHash('sha256').update(code).digest('hex').slice(0, HASH_LETTERS);
      script = `assets/files-ahead-${hash}.js`;
      this.emitFile({ type: 'asset', fileName: script, source: code });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle = {} }) {
        const table = tables()[path];
        if (!table) return html;
        const attributes = attributesOf(table, bundle, html)
          .map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`)
          .join('');
        return html.replace(
          '<script',
          (first) => `<script src="./${script}"${attributes}></script>\n    ${first}`,
        );
      },
    },
  };
}

/**
 * Each file once, and for each state their places in that list: `files`, and `for-<state>` or
 * `for-<state>-<parameter>`.
 *
 * @param html of the page, which asks for some files by itself
 */
export function attributesOf(
  { by, looks, opening, usual, pieces, data }: Table,
  bundle: Rolldown.OutputBundle,
  html: string,
): readonly (readonly [name: string, value: string])[] {
  const files: string[] = [];
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
  return [
    ['by', by],
    ['looks', looks],
    ['opening', opening],
    ['usual', usual],
    ['files', files.map((file) => `./${file}`).join(' ')],
    ...rows,
  ];
}
