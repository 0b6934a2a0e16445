import {
  analyseCountry,
  clusters,
  Country,
  DRAWS,
  finish,
  inside,
  lookedAt,
  uncertainty,
} from '../analysis';
import type { AnalysisInput, GapAnalysis } from '../domain';
import { addMessages, formatRanks, formatScore, i18n } from '../i18n';
import { gaps } from '../i18n/en/gaps';
import { gapReason } from '../words/gapReason';
import { gapSentenceContext } from '../words/gapSentence';
import { insideRecords } from '../words/insideRecords';
import { runCommand } from './commandError';
import { districtsNamed } from './districtsNamed';
import { numberWithin, readFlags, type Flags } from './flags';
import { gapRows, type GapRecord } from './gapRows';
import { insideTable } from './insideTable';
import { readInput, readNeed, readNeighbourhoodNames, readNeighbours } from './publishedData';
import { FORMATS, QUESTION_FLAGS, readQuestion, type AskedQuestion, type Format } from './question';
import { toCsv, toJson, toTable, type Row } from './write';

/**
 * npm run --silent gaps -- [--sector S] [--practice P] [--indicators a,b,c] [--catchment km]
 *   [--nation N] [--mode mean|severe] [--lens reach|perHead] [--lambda x] [--draws n] [--top n]
 *   [--supply expected|checked|everything] [--looking expected|as-listed] [--water round|straight]
 *   [--placing spread|middle] [--needs nation|uk] [--fewPeople shown|ranked]
 *   [--inside codes|uk] [--format table|json|csv]
 *
 * Where need is high and reach is low, by rank: the analysis of the page, on the command line. With
 * --nation only the areas of one nation are shown; their ranks stay those among all areas. With
 * --inside it is the neighbourhoods of those districts, counties or nations, or of the whole UK, that
 * are told, furthest from help first.
 */
const FLAGS = { ...QUESTION_FLAGS, draws: 'value', top: 'value', inside: 'value' } as const;
const MOST_DRAWS = 100_000;
/** Rows of a table that nobody asked to be longer; files are whole. */
const TABLE_ROWS = 20;
/** In place of codes: everywhere. */
const UK = 'uk';

function main(): void {
  const flags = readFlags(process.argv.slice(2), FLAGS);
  const input = readInput();
  const question = readQuestion(flags, input, FORMATS);
  if (flags.inside !== undefined) {
    console.log(writtenInside(flags, input, question));
    return;
  }
  const { scenario, nation, format } = question;
  const draws = numberWithin(flags, 'draws', { min: 0, max: MOST_DRAWS, whole: true }, DRAWS);
  const count = input.core.areas.length;
  const most = format === 'table' ? TABLE_ROWS : count;
  const top = numberWithin(flags, 'top', { min: 1, max: count, whole: true }, most);

  const country = new Country(input);
  const analysis = analyseCountry(country, scenario);
  const rows = gapRows(country.areas, {
    analysis,
    uncertainty: draws === 0 ? null : finish(uncertainty(country, scenario, draws)),
    clusters: finish(clusters(analysis, readNeighbours())),
    explain: explainer(input, analysis),
  });
  const shown = rows.filter((row) => nation === null || row.nation === nation).slice(0, top);
  console.log(written(shown, format, gapTable));
}

/** The neighbourhoods of some districts. */
function writtenInside(
  flags: Flags,
  input: AnalysisInput,
  { scenario, nation, format }: AskedQuestion<Format>,
): string {
  const { core } = input;
  const named = String(flags['inside']);
  const districts = named === UK ? null : districtsNamed(core, 'inside', named);
  const within = core.areas
    .filter((area) => nation === null || area.nation === nation)
    .map(({ code }) => code)
    .filter((code) => districts === null || districts.has(code));
  const answer = inside(new Country(input), readNeed(scenario.sector), scenario, within);
  const names = readNeighbourhoodNames();
  const rows = insideRecords(
    core,
    (code) => names.get(code) ?? null,
    (area) => lookedAt(core, area, scenario.sector),
    answer,
  );
  const most = format === 'table' ? Math.min(TABLE_ROWS, rows.length) : rows.length;
  const top = numberWithin(flags, 'top', { min: 1, max: rows.length, whole: true }, most);
  return written(rows.slice(0, top), format, insideTable);
}

/** The sentence of the page, in English. */
function explainer(
  { core, indicators }: AnalysisInput,
  analysis: GapAnalysis,
): (result: GapAnalysis['areas'][number]) => string {
  const context = gapSentenceContext(core, indicators.indicators, analysis, 'en');
  addMessages({ gaps });
  const words = i18n.getFixedT('en', 'gaps');
  return (result) => gapReason(result, context, words);
}

function written<Each extends Row>(
  rows: readonly Each[],
  format: Format,
  table: (rows: readonly Each[]) => string,
): string {
  if (format === 'json') return toJson(rows);
  return format === 'csv' ? toCsv(rows) : table(rows);
}

function gapTable(rows: readonly GapRecord[]): string {
  const header = ['rank', 'likely', 'area', 'need', 'access', 'looked', 'expected', 'gap', 'why'];
  return toTable(
    header,
    rows.map((row) => [
      row.rank === null ? '-' : String(row.rank),
      likelyRanks(row),
      row.name,
      score(row.need),
      score(row.access),
      lookedBriefly(row),
      score(row.expectedAccess),
      score(row.gap),
      row.explanation,
    ]),
  );
}

function likelyRanks({ p05, p95, fragile }: GapRecord): string {
  if (p05 === null || p95 === null) return '-';
  const { from, to } = formatRanks(p05, p95, 'en');
  return `${from}–${to}${fragile === true ? ' fragile' : ''}`;
}

/** The two kinds of absence are never told alike: the sentence behind says the same in full. */
function lookedBriefly({ lookedOn, lookedFound, lookedShare }: GapRecord): string {
  if (lookedOn === null) return 'nobody yet';
  const found = lookedFound === 0 ? 'none found' : `${lookedFound} found`;
  return lookedShare < 1 ? `${lookedOn}, in part` : `${lookedOn}, ${found}`;
}

/** Out of 100, as on the page. */
function score(value: number | null): string {
  return value === null ? '-' : formatScore(value, 'en');
}

runCommand(main);
