import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Plugin } from 'vite';

const DRAWING = '/src/app/drawPages.tsx';
const HASH_LETTERS = 8;

/** The states that are drawn ahead, by their links: each as text of HTML. That of no link is the opening one. */
export type DrawnPages = ReadonlyMap<string, string>;

/** What src/app/drawPages.tsx gives: asked for by its path, as the wings know nothing of each other. */
interface Drawing {
  readonly drawPages: (fileOf: (name: string) => unknown) => Promise<DrawnPages>;
}

/** By the code of the page itself, in a Vite of its own: styles have the names there that they are built with. */
export async function drawPages(edition: string): Promise<DrawnPages> {
  const vite = await createServer({
    configFile: false,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    define: { DATA_EDITION: JSON.stringify(edition) },
  });
  try {
    const { drawPages: draw } = (await vite.ssrLoadModule(DRAWING)) as Drawing;
    const published = (name: string): unknown =>
      JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'));
    const pages = [...(await draw(published))];
    return new Map(pages.map(([link, html]) => [link, withoutStyles(html)]));
  } finally {
    await vite.close();
  }
}

/**
 * Where the drawn states lie, a file for each, beside code that keeps its name as long as its content:
 * what is drawn is taken over by the very code that drew it. JSON, as every host sends that compressed
 * and none takes it for a page.
 */
export function folderOf(pages: DrawnPages): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([...pages]))
    .digest('hex');
  return `assets/drawn-${hash.slice(0, HASH_LETTERS)}/`;
}

/** The name of the file of a link; src/parts/filesAhead.ts, which imports nothing, makes the same. */
export const fileOf = (link: string): string => `${link.replaceAll(/\W+/g, '-')}.json`;

/**
 * The links of the drawn states, for the page to know which there are: in rows, what each begins with
 * and, parted by spaces, all that it ends with.
 */
export function rowsOf(pages: DrawnPages): string {
  const endings = new Map<string, string[]>();
  for (const link of pages.keys()) {
    if (link === '') continue;
    const end = link.lastIndexOf('=') + 1;
    const start = link.slice(0, end);
    endings.set(start, [...(endings.get(start) ?? []), link.slice(end)]);
  }
  return [...endings].map(([start, ends]) => [start, ...ends].join(' ')).join('|');
}

/**
 * The policy blocks styles that stand in the text, as the width of a bar: what shows the words sets them
 * one by one, which it allows. In text that React writes every quote but these is escaped.
 */
export const withoutStyles = (html: string): string =>
  html.replaceAll(/ style="/g, ' data-style="');

/** Writes each state that is drawn ahead, but for the opening one, which stands in the page. */
export function drawnPages(drawn: () => Promise<DrawnPages>): Plugin {
  return {
    name: 'pps-drawn-pages',
    apply: 'build',
    buildStart() {
      // Beside the bundling; who waits for it hears of its problem.
      drawn().catch(() => null);
    },
    // Past the bundle, which is told file by file to who builds.
    async writeBundle({ dir = '' }) {
      const pages = await drawn();
      const folder = `${dir}/${folderOf(pages)}`;
      mkdirSync(folder, { recursive: true });
      for (const [link, html] of pages)
        if (link !== '') writeFileSync(folder + fileOf(link), JSON.stringify(html));
    },
  };
}

/** Asks for what takes long once, when it is first wanted. */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | null = null;
  return () => (answer ??= ask());
}
