// Sizes of what a visitor downloads, brotli, beside their budgets. One JSON object per line.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const DIST = 'dist';
const KB = 1000;
const manifest = JSON.parse(readFileSync(`${DIST}/.vite/manifest.json`, 'utf8'));
const DATA = (name) => `${DIST}/data/${name}`;

/** What every view needs first: the page, its code and styles, and the frame of the data. */
const page = [`${DIST}/index.html`, ...filesOf('index.html'), DATA('frame.json')];

/** The opening view: its code, its counts, and the outlines of its small maps. */
const start = [
  ...page,
  ...filesOf('src/app/Start.tsx'),
  DATA('glance.json'),
  DATA('boundaries-overview.geojson'),
];

/** Words on screen: the list of pioneers with its facets. */
const words = [
  ...page,
  DATA('directory.json'),
  ...filesOf('src/features/explore/ExplorePanel.tsx'),
];

/** What the map adds: its code, styles and worker, the type, and the boundaries of the first view. */
const map = [
  ...filesOf('src/map/createPpsMap.ts'),
  ...workers(/^maplibre-gl-worker/),
  ...fonts(),
  DATA('boundaries-overview.geojson'),
  DATA('borders.geojson'),
  DATA('land.geojson'),
];

/** What the gaps view adds: its panel, the analysis in its worker, the figures, the sectors at a glance. */
const gaps = [
  ...filesOf('src/features/gaps/GapsPanel.tsx'),
  ...workers(/^worker-/),
  DATA('directory.json'),
  DATA('indicators.json'),
  DATA('demand.json'),
  DATA('glance.json'),
];

/** An embed with a list: its words, and what the list itself fetches. */
const embedWords = [
  `${DIST}/embed.html`,
  ...filesOf('embed.html'),
  ...filesOf('src/embed/EmbedList.tsx'),
  DATA('frame.json'),
  DATA('directory.json'),
];
const embedMap = [
  `${DIST}/embed.html`,
  ...filesOf('embed.html'),
  ...filesOf('src/embed/EmbedStage.tsx'),
  ...filesOf(chunkNamed('MapPane')),
  DATA('frame.json'),
  DATA('directory.json'),
  // In a frame the labels are drawn in the type of the device.
  ...map.filter((file) => !file.endsWith('.woff2')),
];

/** What the search box fetches when it is first used. */
const search = [
  ...new Set(
    ['src/parts/find/placeIndex.ts', 'src/dataset/decodeGazetteer.ts'].flatMap((entry) =>
      filesOf(entry),
    ),
  ),
  DATA('gazetteer.json'),
].filter((file) => !page.includes(file));

const budgets = [
  { name: 'start', files: start, limitKb: 330 },
  { name: 'words on screen', files: words, limitKb: 280 },
  { name: 'first complete map', files: [...words, ...map], limitKb: 680 },
  { name: 'first gaps', files: [...page, ...map, ...gaps], limitKb: 820 },
  { name: 'embedded list', files: embedWords, limitKb: 180 },
  { name: 'embedded map', files: embedMap, limitKb: 560 },
  { name: 'script for hosts', files: [`${DIST}/pps-map.js`], limitKb: 4 },
  { name: 'data of the first view', files: data([...words, ...map]), limitKb: 250 },
  { name: 'place and postcode search', files: search, limitKb: 200 },
  { name: 'boundaries in detail', files: [DATA('boundaries-detail.geojson')], limitKb: 450 },
];

let over = false;
for (const { name, files, limitKb } of budgets) {
  const sizes = [...new Set(files)].map((file) => [file.slice(DIST.length + 1), brotliKb(file)]);
  const totalKb = sizes.reduce((sum, [, kb]) => sum + kb, 0);
  const largest = sizes.toSorted((a, b) => b[1] - a[1]).slice(0, 6);
  over ||= totalKb > limitKb;
  const line = {
    name,
    brotliKb: Math.round(totalKb * 10) / 10,
    limit: limitKb,
    ratio: Math.round((totalKb / limitKb) * 100) / 100,
    ok: totalKb <= limitKb,
    largest: Object.fromEntries(largest),
  };
  console.log(JSON.stringify(line));
}
process.exitCode = over ? 1 : 0;

/** The chunks and styles that an entry loads at once (static imports, not the lazy ones). */
function filesOf(entry, seen = new Set()) {
  const chunk = manifest[entry];
  if (!chunk) throw new Error(`the build's manifest has no entry "${entry}"`);
  if (seen.has(entry)) return [];
  seen.add(entry);
  const own = [chunk.file, ...(chunk.css ?? [])].map((file) => `${DIST}/${file}`);
  return [...own, ...(chunk.imports ?? []).flatMap((name) => filesOf(name, seen))];
}

/** The key of a chunk that two entries share, which the manifest lists under its built name. */
function chunkNamed(name) {
  const found = Object.keys(manifest).find((key) => manifest[key].name === name);
  if (!found) throw new Error(`the build's manifest has no chunk named "${name}"`);
  return found;
}

function workers(pattern) {
  const found = readdirSync(`${DIST}/assets`).filter((name) => pattern.test(name));
  if (found.length === 0) throw new Error(`no built file matches ${pattern}`);
  return found.map((name) => `${DIST}/assets/${name}`);
}

/** The Latin face, which every English page loads; latin-ext comes only with Welsh circumflexes. */
function fonts() {
  return workers(/latin-wght-normal.*\.woff2$/);
}

function data(files) {
  return files.filter((file) => file.startsWith(`${DIST}/data/`));
}

function brotliKb(file) {
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
  const bytes = readFileSync(file);
  if (file.endsWith('.woff2')) return bytes.length / KB;
  return (
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length / KB
  );
}
