import { fileURLToPath } from 'node:url';
import { brotliBytes } from '../../data/pipeline/build/brotli';
import { buildDetails } from '../../data/pipeline/build/details';
import { buildDirectory } from '../../data/pipeline/build/directory';
import { readDataDate } from '../../data/pipeline/tableFiles';
import { readTables, type Tables } from '../../data/pipeline/tables';
import { analyseCountry, Country } from '../../src/analysis';
import { decodeCore, decodeDetails, joinDetails } from '../../src/dataset';
import { DEFAULT_SCENARIO, type AnalysisInput, type CoreData } from '../../src/domain';
import { DEFAULT_LINK, NO_FACETS, type LinkState } from '../../src/store/link';
import { IDLE } from '../../src/store/loadable';
import { facetCounts, selectCounted } from '../../src/store/selectors/facets';
import {
  selectNationalServices,
  selectOrganisations,
  selectSites,
} from '../../src/store/selectors/organisations';
import { createWordIndex, type WordIndex } from '../../src/store/wordIndex';
import type { Store } from '../../src/store/store';
import { grownDirectory } from './grownDirectory';
import { median, onceMs, rounded, type BenchLine } from './timing';

const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));
const ROUNDS = 9;
const KB = 1000;

/** What a person waits for. What comes before it is not timed. */
interface Wait {
  readonly name: string;
  readonly before?: () => void;
  readonly task: () => void;
}

/**
 * The directory of today beside one of so many organisations and sites: milliseconds of what a
 * person waits for, and the size of directory.json. The ratio is how many times today's.
 */
export function* benchDirectory(
  input: AnalysisInput,
  size: { readonly organisations: number; readonly sites: number },
): Generator<BenchLine> {
  const shape = `${size.organisations} organisations x ${size.sites} sites`;
  const tables = readTables(DATA_FOLDER);
  const both = [tables, grownDirectory(tables, size, 1)].map(pack);
  const [today, grown] = both.map((packed) => waitsFor(input, packed)) as [Wait[], Wait[]];
  for (const [k, { name }] of today.entries()) {
    const pair = [today[k]!, grown[k]!];
    const times: number[][] = [[], []];
    for (let round = 0; round <= ROUNDS; round++)
      for (const [each, { before, task }] of pair.entries()) {
        before?.();
        const ms = onceMs(task);
        // The first round warms up.
        if (round > 0) times[each]!.push(ms);
      }
    const [todayMs, grownMs] = times.map(median) as [number, number];
    const ratio = rounded(grownMs / todayMs);
    yield {
      name: `directory of ${shape}: ${name}`,
      rounds: ROUNDS,
      todayMs: rounded(todayMs),
      grownMs: rounded(grownMs),
      ratio,
      limit: null,
    };
  }
  const [todayKb, grownKb] = both.map(({ directory }) => brotliBytes(directory) / KB) as [
    number,
    number,
  ];
  yield {
    name: `directory of ${shape}: directory.json, brotli`,
    todayKb: rounded(todayKb),
    grownKb: rounded(grownKb),
    ratio: rounded(grownKb / todayKb),
    limit: null,
  };
}

/** Published files as text. */
interface Packed {
  readonly directory: string;
  /** By part. */
  readonly details: readonly string[];
}

function pack(tables: Tables): Packed {
  const edition = readDataDate(DATA_FOLDER);
  return {
    directory: JSON.stringify(buildDirectory(tables, edition)),
    details: [...buildDetails(tables).values()].map((part) => JSON.stringify(part)),
  };
}

/** All but the last two hold up the page; those are the worker's. */
function waitsFor(input: AnalysisInput, packed: Packed): Wait[] {
  const decode = (): CoreData => decodeCore(input.core, JSON.parse(packed.directory));
  const core = decode();
  const details = joinDetails(
    packed.details.map((part, at) => decodeDetails(JSON.parse(part), at + 1)),
  );
  const [sector] = core.taxonomy.sectors;
  const ring = { position: [-1.5, 52.5], radiusKm: 20 } as const;
  let words = createWordIndex(core, details);
  const show = (link: Partial<LinkState>, own = core): void => {
    const state = stateOf(own, words, link);
    selectOrganisations(state);
    selectSites(state);
    selectNationalServices(state);
    // What stands open: the box of those known to be active, and one list of choices.
    for (const facet of ['status', 'sector'] as const)
      facetCounts(facet, selectCounted(state, facet));
  };
  const open = (): void => show({});
  let fresh = core;
  let country = new Country({ ...input, core });
  const scenario = { ...DEFAULT_SCENARIO, sector: sector!.id };
  return [
    { name: 'decode directory.json', task: () => decode() },
    // What selectors keep, they keep for one dataset: a copy is a new one.
    { name: 'open the list', before: () => (fresh = { ...core }), task: () => show({}, fresh) },
    {
      name: 'choose a sector',
      before: open,
      task: () => show({ facets: { ...NO_FACETS, sector: [sector!.id] } }),
    },
    { name: 'choose a ring', before: open, task: () => show({ near: ring }) },
    // In slices of a few milliseconds: nothing waits for the whole of it.
    { name: 'read the words', task: () => (words = createWordIndex(core, details)) },
    {
      name: 'look for a word',
      before: open,
      task: () => show({ text: 'recovery' }),
    },
    {
      name: 'first answer',
      task: () => (country = answered(new Country({ ...input, core }), scenario)),
    },
    {
      name: 'move the catchment',
      before: () => answered(country, scenario),
      task: () => answered(country, { ...scenario, catchmentKm: scenario.catchmentKm + 5 }),
    },
  ];
}

function answered(country: Country, scenario: typeof DEFAULT_SCENARIO): Country {
  analyseCountry(country, scenario);
  return country;
}

/** As much of the state as the selectors of the list read. */
function stateOf(core: CoreData, words: WordIndex, link: Partial<LinkState>): Store {
  const data = {
    core: { state: 'ready', value: core },
    details: IDLE,
    boundaries: IDLE,
  };
  return {
    link: { ...DEFAULT_LINK, ...link },
    data,
    words: { state: 'ready', value: words },
  } as unknown as Store;
}
